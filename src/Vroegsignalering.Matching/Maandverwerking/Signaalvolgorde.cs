using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>By partner, then by number, ordinally: the order of every list of signals that a run gives.</summary>
internal sealed class Signaalvolgorde : IComparer<Vroegsignaal>
{
    public static Signaalvolgorde Instance { get; } = new();

    public int Compare(Vroegsignaal? x, Vroegsignaal? y)
    {
        var byPartner = string.CompareOrdinal(x!.Partner.Id, y!.Partner.Id);
        return byPartner != 0 ? byPartner : x.Nummer.CompareTo(y.Nummer);
    }
}
