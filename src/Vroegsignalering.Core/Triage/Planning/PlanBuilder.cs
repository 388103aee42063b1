using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Triage.Planning;

/// <summary>Makes one plan.</summary>
internal sealed class PlanBuilder
{
    private readonly Planafspraken _afspraken;
    private readonly IReadOnlyDictionary<string, ITriagevoorwaarde> _plugins;
    private readonly PoolTable _pools;
    private readonly StepCache _steps = new();

    public PlanBuilder(Planafspraken afspraken, IReadOnlyDictionary<string, ITriagevoorwaarde> plugins)
    {
        _afspraken = afspraken;
        _plugins = plugins;
        _pools = new(afspraken.Capaciteit, afspraken.Peildatum);
    }

    public Triageplan Build(ValueList<Triagevoorstel> voorstellen)
    {
        var sorted = voorstellen.AsSpan().ToArray();
        ThrowIfTwice(sorted);
        ProposalOrder.SortForPlan(sorted, _afspraken.Rangorde);
        var drafts = new Draft[sorted.Length];
        for (var i = 0; i < drafts.Length; i++)
        {
            drafts[i] = new(sorted[i], i + 1);
            Assign(ref drafts[i]);
        }

        for (var i = 0; i < _afspraken.Restvulling.Count; i++)
        {
            new Filling(_afspraken.Restvulling[i], i + 1, _pools, _plugins).Fill(drafts);
        }

        var besluiten = new Triagebesluit[drafts.Length];
        for (var i = 0; i < drafts.Length; i++)
        {
            besluiten[i] = drafts[i].ToBesluit();
        }

        return new() { Besluiten = ValueList.Create<Triagebesluit>(besluiten), Bezetting = _pools.ToBezetting() };
    }

    private static void ThrowIfTwice(Triagevoorstel[] voorstellen)
    {
        var seen = new HashSet<Matchnummer>(voorstellen.Length);
        foreach (var voorstel in voorstellen)
        {
            if (!seen.Add(voorstel.Feiten.Nummer))
            {
                throw new ArgumentException($"The match {voorstel.Feiten.Nummer} is given twice.", nameof(voorstellen));
            }
        }
    }

    private void Assign(ref Draft draft)
    {
        foreach (var choice in draft.Voorstel.Kanalen.AsSpan())
        {
            Ask(ref draft, choice);
        }
    }

    private void Ask(ref Draft draft, Kanaalkeuze choice)
    {
        var team = draft.Voorstel.Team;
        CountWanted(choice.Kanaal, draft.Voorstel.Feiten.Gebied, team);
        var result = Try(ref draft, choice.Kanaal, team);
        if (result is null)
        {
            return;
        }

        var replacements = result == Spoorsoort.Vol ? choice.BijVol : choice.BijOntbreken;
        foreach (var replacement in replacements.AsSpan())
        {
            var isFirst = draft.Kanalen.Count == 0;
            if (Try(ref draft, replacement.Kanaal, replacement.Team ?? team) is null)
            {
                draft.Bakje = isFirst ? replacement.Bakje ?? draft.Bakje : draft.Bakje;
                draft.Team = isFirst ? replacement.Team ?? draft.Team : draft.Team;
                return;
            }
        }

        draft.Spoor = draft.Spoor.Add(new() { Kanaal = choice.Kanaal, Soort = Spoorsoort.Overloop, Overloop = choice.Overloop, Team = team });
    }

    // Null: it has the channel. Else why not.
    private Spoorsoort? Try(ref Draft draft, Kanaal kanaal, string? team)
    {
        var feiten = draft.Voorstel.Feiten;
        if (Voorwaarden.VoorwaardeEvaluator.Contains(draft.Kanalen, kanaal))
        {
            draft.Spoor = draft.Spoor.Add(new() { Kanaal = kanaal, Soort = Spoorsoort.AlGegeven, Team = team });
            return null;
        }

        if (Kanaalgegevens.Of(kanaal) is { } needed && !Voorwaarden.VoorwaardeEvaluator.Contains(feiten.Contactgegevens, needed))
        {
            draft.Spoor = draft.Spoor.Add(new() { Kanaal = kanaal, Soort = Spoorsoort.GegevenOntbreekt, Team = team });
            return Spoorsoort.GegevenOntbreekt;
        }

        var channel = _pools.Of(kanaal);
        var pools = channel.Find(feiten.Gebied, team);
        if (pools.IsEmpty)
        {
            channel.Unbounded!.Used++;
            draft.Spoor = draft.Spoor.Count == 0 ? _steps.Alone(kanaal, team) : draft.Spoor.Add(_steps.Assigned(kanaal, team));
            draft.Kanalen = draft.Kanalen.Count == 0 ? _steps.Alone(kanaal) : draft.Kanalen.Add(kanaal);
            return null;
        }

        var full = Pool.FirstFull(pools);
        if (full is not null && !feiten.IsDirectOpgepakt)
        {
            full.Refused++;
            draft.Spoor = draft.Spoor.Add(full.ToStep(kanaal, Spoorsoort.Vol, team, 0, draft.Rang));
            return Spoorsoort.Vol;
        }

        Pool.Take(pools, channel.Unbounded);
        var step = (full ?? Pool.Tightest(pools)).ToStep(kanaal, full is null ? Spoorsoort.Toegewezen : Spoorsoort.BovenCapaciteit, team, 0, draft.Rang);
        draft.Spoor = draft.Spoor.Add(step);
        draft.Kanalen = draft.Kanalen.Count == 0 ? _steps.Alone(kanaal) : draft.Kanalen.Add(kanaal);
        return null;
    }

    private void CountWanted(Kanaal kanaal, Gebied gebied, string? team)
    {
        var channel = _pools.Of(kanaal);
        foreach (var pool in channel.Find(gebied, team))
        {
            pool.Wanted++;
        }

        if (channel.Unbounded is { } whole)
        {
            whole.Wanted++;
        }
    }
}
