namespace Vroegsignalering.Termijnen;

/// <summary>What a werkwijze agrees about one deadline: when it starts, how long it takes, on what ground, and where that comes from.</summary>
/// <remarks>Dated values are read on the day of the start event. Value equality. Thread safe: immutable.</remarks>
public sealed record Termijnafspraak
{
    /// <summary>The deadline.</summary>
    public required Termijnsoort Soort { get; init; }

    /// <summary>The event that starts it.</summary>
    public required GedateerdeWaarde<Startgebeurtenis> Start { get; init; }

    /// <summary>The term with its ground.</summary>
    public required GedateerdeWaarde<Termijn> Termijn { get; init; }

    /// <summary>The event on which it is due that very day, whatever is left of the term; null: none. Default null.</summary>
    public GedateerdeWaarde<Startgebeurtenis>? MeteenBij { get; init; }

    /// <summary>The deadline and the latest term.</summary>
    public override string ToString() => $"{Soort.Code}: {Termijn.Verloop[^1].Waarde}";

    internal IEnumerable<Afspraakregel> Describe() =>
    [
        .. Afspraakregel.Of($"termijnen[{Soort.Code}].termijn", string.Empty, Termijn, termijn => termijn.ToCanonicalString()),
        .. Afspraakregel.Of($"termijnen[{Soort.Code}].start", string.Empty, Start, Text),
        .. Afspraakregel.Of($"termijnen[{Soort.Code}].meteenBij", string.Empty, MeteenBij, Text),
    ];

    private static string Text(Startgebeurtenis gebeurtenis) => gebeurtenis.Tekst.Nederlands;
}
