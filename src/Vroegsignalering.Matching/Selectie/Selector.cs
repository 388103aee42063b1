using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Grouping;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Selectie;

/// <summary>Ranks the matches of a run and takes the best that fit in the quotas (SEL-1 to SEL-8).</summary>
/// <remarks>
/// The district of a match is that of its first signal. Nothing in the result depends on the order of the input. Own choices where the rules
/// are silent: with filling up on and the total full, every returned match has the total as its reason, because the quota of its district would
/// not have kept it out; a district <c>onbekend</c> that the host names itself has its own quota. Thread safe: no state.
/// </remarks>
public sealed class Selector
{
    /// <summary>Selects within the quotas.</summary>
    /// <param name="matches">The matches of one run without those taken up at once (SEL-6); the order means nothing.</param>
    /// <param name="criteria">The selection part of the werkwijze.</param>
    /// <param name="peildatum">The reference date, on which the dated criteria are read.</param>
    /// <param name="gebieden">The division into districts; <see cref="OnbekendGebiedsindeling"/> where there is none.</param>
    /// <param name="plugins">The host's comparisons; null (default): none.</param>
    /// <param name="cancellationToken">Stops the selection.</param>
    /// <exception cref="ArgumentException">
    /// A match is null, given twice or taken up at once; a comparison is unknown; a quota is less than 0 or its district is named twice. The
    /// message names the number of the match or the path.
    /// </exception>
    /// <exception cref="OperationCanceledException">The selection was stopped.</exception>
    [SuppressMessage("Performance", "CA1822", Justification = "A service that a container hands out; static would be another contract.")]
    public Selectieresultaat Select(
        IReadOnlyList<Match> matches,
        Selectiecriteria criteria,
        LocalDate peildatum,
        IGebiedsindeling gebieden,
        PluginCatalog? plugins = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(gebieden);
        Guard(matches);
        var quotas = new QuotaTable(criteria, peildatum);
        var ranking = Ranking.Resolve(criteria.Rangorde.Op(peildatum), plugins);
        var ranked = ranking.Sort(matches, cancellationToken);
        for (var i = 1; i < ranked.Length; i++)
        {
            if (ranked[i - 1].Nummer == ranked[i].Nummer)
            {
                throw new ArgumentException($"Match {ranked[i].Nummer} is given more than once.", nameof(matches));
            }
        }

        return new() { Oordelen = Judge(ranked, criteria.Aanvullen.Op(peildatum), quotas, gebieden, cancellationToken) };
    }

    private static ValueList<Selectieoordeel> Judge(Match[] ranked, bool aanvullen, QuotaTable quotas, IGebiedsindeling gebieden, CancellationToken cancellationToken)
    {
        var places = new Gebied[ranked.Length];
        for (var i = 0; i < ranked.Length; i++)
        {
            cancellationToken.ThrowIfCancelled(i);
            places[i] = gebieden.Of(ranked[i].Adres);
        }

        var numbers = new Dictionary<Gebied, int>();
        var distinct = new List<Quotum>();
        var numbered = new int[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            if (!numbers.TryGetValue(places[i], out numbered[i]))
            {
                numbers.Add(places[i], numbered[i] = distinct.Count);
                distinct.Add(quotas.Of(places[i]));
            }
        }

        var outcomes = QuotaWalk.Walk(numbered, distinct, quotas.Totaal, aanvullen);
        var verdicts = new Selectieoordeel[ranked.Length];
        for (var i = 0; i < ranked.Length; i++)
        {
            var uitkomst = outcomes[i] switch
            {
                Decision.Geselecteerd => Selectieuitkomst.Geselecteerd,
                Decision.Aangevuld => Selectieuitkomst.Aangevuld,
                Decision.TotaalVol => quotas.Totaal.Refused,
                _ => distinct[numbered[i]].Refused,
            };
            verdicts[i] = new() { Match = ranked[i], Rang = i + 1, Gebied = places[i], Uitkomst = uitkomst };
        }

        return ValueList.Create(verdicts.AsSpan());
    }

    private static void Guard(IReadOnlyList<Match> matches)
    {
        foreach (var match in matches)
        {
            if (match is null)
            {
                throw new ArgumentException("A match is null.", nameof(matches));
            }

            if (match.IsDirectOpgepakt)
            {
                throw new ArgumentException($"Match {match.Nummer} is taken up at once; it skips ranking and quotas.", nameof(matches));
            }
        }
    }
}
