namespace Vroegsignalering.PolicyKit;

/// <summary>A law that every triage policy should obey (TRI-9).</summary>
public enum PolicyLaw
{
    /// <summary>The same month gives the same decisions, however often and whatever was asked between: no clock, no randomness, no memory.</summary>
    SameInputSameDecision,

    /// <summary>The order in which the matches are given does not matter.</summary>
    OrderOfInputIsIrrelevant,

    /// <summary>Each match has one decision, and the ranks are 1, 2, 3 and so on.</summary>
    EachMatchDecidedOnce,

    /// <summary>No capacity is exceeded but by matches that are taken up at once, and those use it first (AAN-9).</summary>
    CapacityNeverExceeded,

    /// <summary>Within one pool (channel, district and team) and one round nobody gets a place while somebody with a higher rank who wanted it did not.</summary>
    HigherRankGoesFirst,

    /// <summary>Raising one amount, and nothing else, never lowers the priority of the match.</summary>
    HigherAmountNeverLowersPriority,
}
