namespace Vroegsignalering.Triage.Analyse;

/// <summary>A finding with the cells of which it tells.</summary>
internal sealed record Finding(Analysebevinding Bevinding, IReadOnlyList<Box> Boxes);
