namespace Vroegsignalering.Matching.Tests.Vergelijking;

/// <summary>Two texts to compare.</summary>
/// <param name="Left">One.</param>
/// <param name="Right">The other.</param>
public sealed record TextPair(string Left, string Right);
