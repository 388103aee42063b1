using System.Numerics;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>Finds what the updates of a run replace, month by month, without looking further at signals that no update is about.</summary>
internal static class Replacer
{
    /// <summary>The signals that are replaced, by place, with the update that takes their place.</summary>
    /// <param name="lezer">The signals with their verdicts.</param>
    /// <param name="updates">The places of the updates; those that are late replace nothing.</param>
    /// <param name="lookBack">Number of months of the look-back.</param>
    /// <param name="maand">The month of the run, as a number.</param>
    public static Dictionary<int, Vroegsignaal> Find(MonthReader lezer, List<int> updates, int lookBack, int maand)
    {
        var replaced = new Dictionary<int, Vroegsignaal>();
        if (updates.Count == 0)
        {
            return replaced;
        }

        var mask = (BitOperations.RoundUpToPowerOf2((uint)Math.Max(updates.Count, 2)) * 64) - 1;
        var map = new ulong[(mask + 1) / 64];
        foreach (var place in updates)
        {
            var bit = HashOf(lezer.Signalen[place]) & mask;
            map[bit >> 6] |= 1UL << (int)(bit & 63);
        }

        var perMonth = new List<int>[lookBack + 1];
        for (var place = 0; place < lezer.Signalen.Count; place++)
        {
            var signaal = lezer.Signalen[place];
            var back = maand - signaal.Figures.Maand;
            var bit = HashOf(signaal) & mask;
            if ((map[bit >> 6] & (1UL << (int)(bit & 63))) != 0 && back <= lookBack && (lezer.Oordelen[place] & Actualisering.BuitenAanlevermoment) == 0)
            {
                (perMonth[back] ??= []).Add(place);
            }
        }

        foreach (var places in perMonth)
        {
            if (places is not null)
            {
                Find(lezer, places, replaced);
            }
        }

        return replaced;
    }

    private static void Find(MonthReader lezer, List<int> places, Dictionary<int, Vroegsignaal> replaced)
    {
        var placeOf = new Dictionary<Vroegsignaal, int>(places.Count, ReferenceEqualityComparer.Instance);
        foreach (var place in places)
        {
            placeOf[lezer.Signalen[place]] = place;
        }

        foreach (var vervanging in Actualisering.Split([.. placeOf.Keys], _ => true, out _))
        {
            replaced.Add(placeOf[vervanging.Signaal], vervanging.VervangenDoor);
        }
    }

    private static uint HashOf(Vroegsignaal signaal)
    {
        unchecked
        {
            var hash = (signaal.Figures.AdresHigh + (signaal.Figures.AdresLow * 0x9E3779B97F4A7C15UL) + (uint)signaal.Partner.IdHash) * 0xD6E8FEB86659FD93UL;
            return (uint)(hash >> 32);
        }
    }
}
