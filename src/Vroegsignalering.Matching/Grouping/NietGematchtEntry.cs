namespace Vroegsignalering.Matching.Grouping;

/// <summary>A signal in no match, as a row.</summary>
internal readonly record struct NietGematchtEntry(int Row, int Found);
