using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Selectie;

/// <summary>The districts of matches by rank, as places in a list of the different ones.</summary>
internal readonly record struct GebiedList(IReadOnlyList<Gebied> Gebieden, int[] PerRank);
