using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Selectie;

/// <summary>The verdicts of a selection: given as objects, or by rank in flat arrays from which the objects are made when asked for.</summary>
/// <remarks>Equal when the verdicts are.</remarks>
internal sealed class SelectieList : IEquatable<SelectieList>
{
    private readonly Lazy<ValueList<Selectieoordeel>> _oordelen;
    private readonly Lazy<ValueList<Selectieoordeel>> _geselecteerd;
    private readonly Lazy<ValueList<Selectieoordeel>> _teruggegeven;

    public SelectieList(ValueList<Selectieoordeel> oordelen)
    {
        ArgumentNullException.ThrowIfNull(oordelen);
        _oordelen = new(oordelen);
        _geselecteerd = new(() => oordelen.Where(oordeel => oordeel.Uitkomst.IsGeselecteerd).ToValueList());
        _teruggegeven = new(() => oordelen.Where(oordeel => !oordeel.Uitkomst.IsGeselecteerd).ToValueList());
        Count = oordelen.Count;
        Selected = oordelen.Count(oordeel => oordeel.Uitkomst.IsGeselecteerd);
    }

    public SelectieList(Matchresultaat matching, int[] ranked, GebiedList gebieden, Decision[] besluiten, QuotaTable quotas)
    {
        Ranked = ranked;
        Besluiten = besluiten;
        Count = ranked.Length;
        Selected = besluiten.Count(IsSelected);
        var uitkomsten = gebieden.Gebieden.Select(quotas.Of).ToArray();
        _oordelen = new(() => Make(_ => true));
        _geselecteerd = new(() => Make(IsSelected));
        _teruggegeven = new(() => Make(besluit => !IsSelected(besluit)));

        ValueList<Selectieoordeel> Make(Func<Decision, bool> wanted) =>
            Enumerable.Range(0, ranked.Length).Where(rank => wanted(besluiten[rank])).Select(OordeelOf).ToValueList();

        Selectieoordeel OordeelOf(int rank) => new()
        {
            Match = matching.Matches[ranked[rank]],
            Rang = rank + 1,
            Gebied = gebieden.Gebieden[gebieden.PerRank[rank]],
            Uitkomst = besluiten[rank] switch
            {
                Decision.Geselecteerd => Selectieuitkomst.Geselecteerd,
                Decision.Aangevuld => Selectieuitkomst.Aangevuld,
                Decision.TotaalVol => quotas.Totaal.Refused,
                _ => uitkomsten[gebieden.PerRank[rank]].Refused,
            },
        };
    }

    /// <summary>The matches by rank; empty when the verdicts were given.</summary>
    public int[] Ranked { get; } = [];

    /// <summary>What was decided, by rank; empty when the verdicts were given.</summary>
    public Decision[] Besluiten { get; } = [];

    public int Count { get; }

    /// <summary>Number of matches that go on.</summary>
    public int Selected { get; }

    public ValueList<Selectieoordeel> Oordelen => _oordelen.Value;

    public ValueList<Selectieoordeel> Geselecteerd => _geselecteerd.Value;

    public ValueList<Selectieoordeel> Teruggegeven => _teruggegeven.Value;

    public static bool IsSelected(Decision besluit) => besluit is Decision.Geselecteerd or Decision.Aangevuld;

    public bool Equals(SelectieList? other) => other is not null && Oordelen == other.Oordelen;

    public override bool Equals(object? obj) => Equals(obj as SelectieList);

    public override int GetHashCode() => Oordelen.GetHashCode();
}
