using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Planning;

/// <summary>The places of every channel: in all, per district, per team, and per team in a district.</summary>
internal sealed class PoolTable
{
    private readonly Dictionary<Kanaal, ChannelPools> _channels = [];
    private readonly List<Pool> _pools = [];

    public PoolTable(ValueList<Kanaalcapaciteit> capaciteit, LocalDate peildatum)
    {
        foreach (var each in capaciteit)
        {
            var pool = new Pool(each, each.PerRun.Op(peildatum));
            if (!Of(each.Kanaal).TryAdd(pool))
            {
                throw new ArgumentException($"The capacity of {each.Kanaal.Code} is given twice for the same district and team.", nameof(capaciteit));
            }

            _pools.Add(pool);
        }
    }

    public ChannelPools Of(Kanaal kanaal)
    {
        if (!_channels.TryGetValue(kanaal, out var channel))
        {
            _channels.Add(kanaal, channel = new(kanaal));
        }

        return channel;
    }

    /// <summary>By channel, in all first; then as given.</summary>
    public ValueList<Kanaalbezetting> ToBezetting() => _channels.Values
        .Select(channel => channel.Unbounded)
        .OfType<Pool>()
        .Where(pool => pool.Used + pool.Wanted > 0)
        .Concat(_pools)
        .OrderBy(pool => pool.Capaciteit.Kanaal.Value)
        .ThenBy(pool => pool.Capaciteit.Gebied is null && pool.Capaciteit.Team is null ? 0 : 1)
        .Select(pool => pool.ToBezetting())
        .ToValueList();
}
