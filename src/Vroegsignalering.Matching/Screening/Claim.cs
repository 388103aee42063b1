using Vroegsignalering.Matching.Vergelijking;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Screening;

/// <summary>What one or more signals say of one client, compared with every candidate; signals that say the same are one claim.</summary>
internal sealed class Claim
{
    public Claim(Signaalverwijzing first, SignalProfile profile, Persoonsbewijs[] evidence)
    {
        First = first;
        Profile = profile;
        Evidence = evidence;
        Best = IndexOfBest(-1);
        Assigned = Best;
        Distance = Best < 0 || IndexOfBest(Best) is not (>= 0 and var next) ? null : evidence[Best].Score - evidence[next].Score;
    }

    /// <summary>The first of its signals, in the order of their references; claims are decided over in that order, so that of equal divisions one is chosen.</summary>
    public Signaalverwijzing First { get; private set; }

    public SignalProfile Profile { get; }

    /// <summary>The evidence for each candidate, in their order.</summary>
    public Persoonsbewijs[] Evidence { get; }

    /// <summary>The candidate with the highest score; of equal ones the first; -1: there is none.</summary>
    public int Best { get; }

    /// <summary>The candidate in the decision over the whole household; -1: none.</summary>
    public int Assigned { get; set; }

    /// <summary>By how much the candidate stands before the next; null: there is no other.</summary>
    public int? Distance { get; set; }

    /// <summary>Takes in another signal that says the same.</summary>
    public void Add(Signaalverwijzing signaal) => First = signaal < First ? signaal : First;

    /// <summary>Two claims contradict each other: their clients are two persons.</summary>
    /// <remarks>Another birth date; or other given names, unless the birth date is the same, because then name parts may be swapped in one of them.</remarks>
    public bool Contradicts(Claim other)
    {
        if (Profile.Naam is null || other.Profile.Naam is null)
        {
            return false;
        }

        var birth = BirthDateComparer.Compare(Profile.Geboortedatum, other.Profile.Geboortedatum).Grond;
        var given = PersonComparer.CompareNames(Profile, other.Profile.Naam).Given.Grond;
        return birth == Vergelijkingsgrond.GeboortedatumAnders
            || (birth.Niveau != Vergelijkingsniveau.Exact && given.Niveau == Vergelijkingsniveau.Strijdig);
    }

    /// <summary>The candidate with the highest score but one; of equal ones the first; -1: there is none.</summary>
    public int IndexOfBest(int except)
    {
        var best = -1;
        for (var i = 0; i < Evidence.Length; i++)
        {
            if (i != except && (best < 0 || Evidence[i].Score > Evidence[best].Score))
            {
                best = i;
            }
        }

        return best;
    }
}
