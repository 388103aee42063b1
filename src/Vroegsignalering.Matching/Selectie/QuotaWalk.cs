using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Selectie;

/// <summary>Walks the ranking from the top and takes what fits; walks it once more for filling up (SEL-2 to SEL-4).</summary>
internal static class QuotaWalk
{
    /// <param name="places">The district of each match, by rank.</param>
    /// <param name="quotas">The quotas, of which nothing is taken yet.</param>
    /// <param name="aanvullen">Whether free places of the total go to matches of full districts.</param>
    public static Selectieuitkomst[] Walk(Gebied[] places, QuotaTable quotas, bool aanvullen)
    {
        var outcomes = new Selectieuitkomst[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            var gebied = quotas.Of(places[i]);
            outcomes[i] = quotas.Totaal.IsFull ? quotas.Totaal.Refused
                : gebied.IsFull ? gebied.Refused
                : Take(quotas.Totaal, gebied, Selectieuitkomst.Geselecteerd);
        }

        if (aanvullen && quotas.Totaal.HasMaximum)
        {
            FillUp(outcomes, places, quotas);
        }

        return outcomes;
    }

    private static void FillUp(Selectieuitkomst[] outcomes, Gebied[] places, QuotaTable quotas)
    {
        for (var i = 0; i < outcomes.Length; i++)
        {
            if (!outcomes[i].IsGeselecteerd)
            {
                outcomes[i] = quotas.Totaal.IsFull
                    ? quotas.Totaal.Refused
                    : Take(quotas.Totaal, quotas.Of(places[i]), Selectieuitkomst.Aangevuld);
            }
        }
    }

    private static Selectieuitkomst Take(Quotum total, Quotum gebied, Selectieuitkomst outcome)
    {
        total.Take();
        gebied.Take();
        return outcome;
    }
}
