using Vroegsignalering.Triage;

namespace Vroegsignalering.PolicyKit.Laws;

/// <summary>Looks for a breach of one law in one month.</summary>
internal interface IPolicyLaw
{
    PolicyLaw Law { get; }

    /// <summary>What went wrong; null: nothing.</summary>
    string? FindBreach(ITriagePolicy policy, GeneratedMonth month);
}
