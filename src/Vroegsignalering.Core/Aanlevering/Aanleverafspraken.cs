using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering;

/// <summary>What is agreed about the figures of a signal: for everybody, for one kind of partner, or for one partner.</summary>
/// <remarks>
/// A value that is null is not agreed at this level and is taken from the level above: partner, then kind, then
/// <see cref="Aanlevercriteria.Standaard"/>, then none. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Aanleverafspraken
{
    /// <summary>The age window; null: not agreed here.</summary>
    public GedateerdeWaarde<Ouderdomsvenster>? Ouderdom { get; init; }

    /// <summary>Which due date the window looks at; null: not agreed here, finally the oldest.</summary>
    public GedateerdeWaarde<Vervaldatumkeuze>? Vervaldatum { get; init; }

    /// <summary>The threshold; null: not agreed here, finally none.</summary>
    public GedateerdeWaarde<Drempelbedrag>? Drempel { get; init; }

    /// <summary>Lowest number of unpaid instalments of an early signal, 0 (not asked) to 9999, included; not asked of an Eindeleveringssignaal (AAN-6). Null: not agreed here.</summary>
    public GedateerdeWaarde<int>? MinimumTermijnen { get; init; }

    /// <summary>Lowest number of reminders of an early signal, 0 (not asked) to 9999, included; not asked of an Eindeleveringssignaal (AAN-6). Null: not agreed here.</summary>
    public GedateerdeWaarde<int>? MinimumAanmaningen { get; init; }

    /// <summary>What the partner must have done before it reports, of every kind of signal (SIG-13; Zorg: a letter is enough, 004). Null: not agreed here, finally nothing.</summary>
    public GedateerdeWaarde<ValueList<Inspanningsoort>>? VereisteInspanning { get; init; }

    internal IEnumerable<Afspraakregel> Describe(string path) =>
    [
        .. Afspraakregel.Of($"{path}.ouderdom", "dagen", Ouderdom, venster => venster.ToString()),
        .. Afspraakregel.Of($"{path}.vervaldatum", string.Empty, Vervaldatum, keuze => keuze.Tekst.Nederlands),
        .. Afspraakregel.Of($"{path}.drempel", "euro", Drempel, drempel => drempel.ToString()),
        .. Afspraakregel.Of($"{path}.minimumTermijnen", "termijnen", MinimumTermijnen, Afspraakregel.Text),
        .. Afspraakregel.Of($"{path}.minimumAanmaningen", "aanmaningen", MinimumAanmaningen, Afspraakregel.Text),
        .. Afspraakregel.Of($"{path}.vereisteInspanning", string.Empty, VereisteInspanning, soorten => soorten.Count == 0 ? "geen" : string.Join(", ", soorten.Select(soort => soort.Tekst.Nederlands))),
    ];
}
