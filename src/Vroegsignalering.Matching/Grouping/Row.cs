using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>One signal as the engine sees it; what grouping and counting need is copied out of the object once.</summary>
internal struct Row
{
    public Vroegsignaal Signaal;

    /// <summary>The place of the partner among the partners of the run, in ordinal order of their id.</summary>
    public int Partner;

    /// <summary>Number of months before the run's month, 0 to 6.</summary>
    public byte MonthsBack;

    public bool DirectOpgepakt;
}
