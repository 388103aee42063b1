namespace Vroegsignalering.Screening;

/// <summary>The evidence of one field: what comparing it found and what that weighs (SCR-5).</summary>
/// <remarks>Holds no value of the field. Value equality. Thread safe: immutable.</remarks>
public sealed record Veldvergelijking
{
    /// <summary>What comparing found.</summary>
    public required Vergelijkingsgrond Grond { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The weight of that evidence in millibits: positive speaks for the person, negative against. 1,000 doubles or halves the odds.</summary>
    public required int Gewicht { get; init; }

    /// <summary>The field.</summary>
    public Vergelijkingsveld Veld => Grond.Veld;

    /// <summary>How far it agrees.</summary>
    public Vergelijkingsniveau Niveau => Grond.Niveau;

    /// <summary>The evidence in words: <c>achternaam: exact, +7610 (eigen achternaam, zo geschreven)</c>; nothing personal.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        return $"{Veld.Tekst.In(taal)}: {Niveau.Tekst.In(taal)}, {BrpOordeelWriter.Signed(Gewicht)} ({Grond.Tekst.In(taal)})";
    }
}
