namespace Vroegsignalering.Triage.Analyse;

/// <summary>An amount within a segment: known, or partly unknown and surely at least within.</summary>
internal readonly record struct AmountState(Segment Segment, bool IsKnown);
