namespace Vroegsignalering.Triage.Analyse;

/// <summary>What a dimension is; also the order in which a group of matches is described.</summary>
internal enum FactDimensionKind
{
    /// <summary>Number of signals.</summary>
    Signals,

    /// <summary>Number of partners.</summary>
    Partners,

    /// <summary>Whether a group of kinds of partners is there.</summary>
    Kind,

    /// <summary>The total, or the highest amount of a kind.</summary>
    Amount,

    /// <summary>Any other fact, by what the conditions on it say.</summary>
    Verdict,

    /// <summary>A condition of the host.</summary>
    Plugin,
}
