using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>What counting decided about one key.</summary>
/// <param name="Found">The number counted towards the minimum.</param>
/// <param name="Grond">Why it is a match; null: it is none.</param>
/// <param name="Soorten">The kinds, as <see cref="Matchsoorten"/> packs them.</param>
internal readonly record struct GroupVerdict(int Found, Matchgrond? Grond, byte Soorten);
