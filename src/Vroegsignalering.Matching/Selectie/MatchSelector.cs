using System.Runtime.CompilerServices;
using NodaTime;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Grouping;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Selectie;

/// <summary>Ranks and selects matches that are not made yet; the same choice as <see cref="Selector"/> makes of the objects (SEL-1 to SEL-8).</summary>
/// <remarks>With a comparison of the host the objects are made, because it is asked with them.</remarks>
internal static class MatchSelector
{
    public static SelectieList Select(
        Matchresultaat matching,
        Selectiecriteria criteria,
        LocalDate peildatum,
        IGebiedsindeling gebieden,
        PluginCatalog plugins,
        CancellationToken cancellationToken)
    {
        var table = matching.Table;
        var quotas = new QuotaTable(criteria, peildatum);
        var ranking = Ranking.Resolve(criteria.Rangorde.Op(peildatum), plugins);
        var chosen = Chosen(table);
        var ranked = ranking.IsReadyMade
            ? RankSorter.Sort(table, ranking.Codes, chosen, cancellationToken)
            : [.. ranking.Sort([.. chosen.Select(match => matching.Matches[match])], cancellationToken).Select(match => match.Nummer.Volgnummer - 1)];
        var districts = new GebiedReader(matching, gebieden).Read(ranked, cancellationToken);
        var outcomes = QuotaWalk.Walk(districts.PerRank, [.. districts.Gebieden.Select(quotas.Of)], quotas.Totaal, criteria.Aanvullen.Op(peildatum));
        return new SelectieList(matching, ranked, districts, outcomes, quotas);
    }

    // Those taken up at once skip ranking and quotas (SEL-6).
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Chosen(MatchTable table)
    {
        var direct = (byte)Matchgrond.DirectOpgepakt.Value;
        var chosen = new int[table.Matches.Length];
        var count = 0;
        for (var match = 0; match < chosen.Length; match++)
        {
            chosen[count] = match;
            count += table.Matches[match].Grond == direct ? 0 : 1;
        }

        return count == chosen.Length ? chosen : chosen[..count];
    }
}
