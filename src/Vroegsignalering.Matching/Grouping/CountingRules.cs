using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>The rules of a run as plain values, so that counting compares no objects.</summary>
internal readonly struct CountingRules(Matchregels regels)
{
    public readonly int Minimum = regels.Minimum;
    public readonly int MonthsInPeriod = regels.Periode == Matchperiode.MaandEnVorige ? 1 : 0;
    public readonly bool CountsPartners = regels.Telwijze == Telwijze.Partners;
    public readonly bool CountsSoorten = regels.Telwijze == Telwijze.Partnersoorten;
    public readonly bool Opvolgend = regels.OpvolgendeAchterstanden;
    public readonly bool SamePartner = regels.OpeenvolgendZelfdePartner;

    /// <summary>Whether it matters which partner a signal is of.</summary>
    public bool NeedsPartners => CountsPartners || Opvolgend || SamePartner;
}
