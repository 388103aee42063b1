namespace Vroegsignalering.Aanlevering;

/// <summary>When a signal is a repeated report (herhaalde melding, AAN-8).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Herhalingsafspraak
{
    /// <summary>Repeated reports are not looked for.</summary>
    public static Herhalingsafspraak Uit { get; } = new() { Maanden = 0 };

    /// <summary>How many months before the run's month are looked at, 0 (off) to 6; default 1.</summary>
    public int Maanden { get; init; } = 1;

    /// <summary>Whether a higher amount is a repetition too; default no, a higher amount must be taken in (DDAS).</summary>
    public bool OokHogerBedrag { get; init; }

    /// <summary>Whether an Eindeleveringssignaal repeats an earlier signal of another kind; default no (own: an announced end of supply is news).</summary>
    public bool OokEindelevering { get; init; }

    /// <summary>The months and the amount: <c>uit</c>, <c>1 maand, niet hoger</c>.</summary>
    public override string ToString() => Maanden == 0
        ? "uit"
        : FormattableString.Invariant($"{Maanden} {(Maanden == 1 ? "maand" : "maanden")}, {(OokHogerBedrag ? "elk bedrag" : "niet hoger")}{(OokEindelevering ? ", ook een einde van de levering" : string.Empty)}");
}
