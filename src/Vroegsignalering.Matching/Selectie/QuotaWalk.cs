using System.Runtime.CompilerServices;

namespace Vroegsignalering.Matching.Selectie;

/// <summary>Walks the ranking from the top and takes what fits; walks it once more for filling up (SEL-2 to SEL-4).</summary>
internal static class QuotaWalk
{
    /// <param name="places">The district of each match, by rank, as a place in <paramref name="quotas"/>.</param>
    /// <param name="quotas">The quotas of the districts, of which nothing is taken yet.</param>
    /// <param name="total">The total quota.</param>
    /// <param name="aanvullen">Whether free places of the total go to matches of full districts.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Decision[] Walk(int[] places, IReadOnlyList<Quotum> quotas, Quotum total, bool aanvullen)
    {
        var outcomes = new Decision[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            var gebied = quotas[places[i]];
            outcomes[i] = total.IsFull ? Decision.TotaalVol
                : gebied.IsFull ? Decision.GebiedVol
                : Take(total, gebied, Decision.Geselecteerd);
        }

        if (aanvullen && total.HasMaximum)
        {
            FillUp(outcomes, places, quotas, total);
        }

        return outcomes;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FillUp(Decision[] outcomes, int[] places, IReadOnlyList<Quotum> quotas, Quotum total)
    {
        for (var i = 0; i < outcomes.Length; i++)
        {
            if (outcomes[i] is Decision.TotaalVol or Decision.GebiedVol)
            {
                outcomes[i] = total.IsFull ? Decision.TotaalVol : Take(total, quotas[places[i]], Decision.Aangevuld);
            }
        }
    }

    private static Decision Take(Quotum total, Quotum gebied, Decision outcome)
    {
        total.Take();
        gebied.Take();
        return outcome;
    }
}
