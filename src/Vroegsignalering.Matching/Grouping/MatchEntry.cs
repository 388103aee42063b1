using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>A match as a range of rows.</summary>
internal readonly record struct MatchEntry(int Start, int Count, Matchgrond Grond, byte Soorten);
