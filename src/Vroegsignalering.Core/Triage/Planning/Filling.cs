using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage.Planning;

/// <summary>Gives the places that are left to a second group (TRI-7).</summary>
internal sealed class Filling(Restvulling filling, int round, PoolTable pools, IReadOnlyDictionary<string, ITriagevoorwaarde> plugins)
{
    public void Fill(Draft[] drafts)
    {
        var channel = pools.Of(filling.Kanaal);
        var found = new List<int>();
        for (var i = 0; i < drafts.Length; i++)
        {
            if (IsCandidate(drafts[i], channel))
            {
                found.Add(i);
            }
        }

        // The drafts are in the order of the plan, which is kept where the codes tie.
        var candidates = found.ToArray();
        ProposalOrder.SortByCodes(candidates, i => drafts[i].Voorstel, filling.Rangorde);
        for (var i = 0; i < candidates.Length; i++)
        {
            Give(ref drafts[candidates[i]], channel, i + 1);
        }
    }

    private bool IsCandidate(in Draft draft, ChannelPools channel)
    {
        var feiten = draft.Voorstel.Feiten;
        return draft.Voorstel.Kanalen.Count > 0
            && draft.Voorstel.Kanalen[0].Kanaal != Kanaal.Geen
            && !VoorwaardeEvaluator.Contains(draft.Kanalen, filling.Kanaal)
            && !FoundFull(draft)
            && (Kanaalgegevens.Of(filling.Kanaal) is not { } needed || VoorwaardeEvaluator.Contains(feiten.Contactgegevens, needed))
            && HasRest(channel.Find(feiten.Gebied, filling.Team ?? draft.Team))
            && VoorwaardeEvaluator.Evaluate(filling.Voorwaarde, feiten, plugins) == Voorwaardeoordeel.Ja;
    }

    // Without a maximum there is no rest.
    private static bool HasRest(ReadOnlySpan<Pool> found) => !found.IsEmpty && Pool.Tightest(found).Highest is not null;

    private bool FoundFull(in Draft draft)
    {
        foreach (var step in draft.Spoor.AsSpan())
        {
            if (step.Kanaal == filling.Kanaal && step.Soort == Spoorsoort.Vol)
            {
                return true;
            }
        }

        return false;
    }

    private void Give(ref Draft draft, ChannelPools channel, int place)
    {
        var team = filling.Team ?? draft.Team;
        var found = channel.Find(draft.Voorstel.Feiten.Gebied, team);
        if (Pool.FirstFull(found) is { } full)
        {
            full.Refused++;
            draft.Spoor = draft.Spoor.Add(full.ToStep(filling.Kanaal, Spoorsoort.Vol, team, round, place) with { Restvulling = filling.Code });
            return;
        }

        Pool.Take(found, channel.Unbounded);
        draft.Spoor = draft.Spoor.Add(Pool.Tightest(found).ToStep(filling.Kanaal, Spoorsoort.Toegewezen, team, round, place) with { Restvulling = filling.Code });
        draft.Kanalen = [filling.Kanaal, .. draft.Kanalen];
        draft.Bakje = filling.Bakje ?? draft.Bakje;
        draft.Team = team;
    }
}
