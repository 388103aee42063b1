using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Planning;

/// <summary>The steps and lists that nearly every decision has: one channel, without capacity.</summary>
internal sealed class StepCache
{
    private readonly Dictionary<(Kanaal, string?), ValueList<Spoorstap>> _steps = [];
    private readonly Dictionary<Kanaal, ValueList<Kanaal>> _channels = [];

    public Spoorstap Assigned(Kanaal kanaal, string? team) => Alone(kanaal, team)[0];

    public ValueList<Spoorstap> Alone(Kanaal kanaal, string? team)
    {
        if (!_steps.TryGetValue((kanaal, team), out var list))
        {
            _steps.Add((kanaal, team), list = [new() { Kanaal = kanaal, Soort = Spoorsoort.Toegewezen, Team = team }]);
        }

        return list;
    }

    public ValueList<Kanaal> Alone(Kanaal kanaal)
    {
        if (!_channels.TryGetValue(kanaal, out var list))
        {
            _channels.Add(kanaal, list = [kanaal]);
        }

        return list;
    }
}
