using Vroegsignalering.Matches;

namespace Vroegsignalering.Samples.Maandverwerking.Running;

/// <summary>The example case from opening to closing.</summary>
internal sealed record CaseStory
{
    public required Match Match { get; init; }

    public required IReadOnlyList<CaseStep> Steps { get; init; }
}
