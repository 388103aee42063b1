using Vroegsignalering.Matches;

namespace Vroegsignalering.Triage.Planning;

/// <summary>The places of one channel; a match falls under at most four of them.</summary>
internal sealed class ChannelPools
{
    private readonly Dictionary<(Gebied? Gebied, string? Team), Pool> _pools = [];
    private readonly Pool[] _found = new Pool[4];
    private bool _hasDistricts;
    private bool _hasTeams;

    public ChannelPools(Kanaal kanaal) =>
        Unbounded = new(new() { Kanaal = kanaal, PerRun = GedateerdeWaarde.Vast<int?>(null, Bron.Host) }, null);

    /// <summary>Counts the whole channel where no capacity of the whole is given; null where one is.</summary>
    public Pool? Unbounded { get; private set; }

    public bool TryAdd(Pool pool)
    {
        var (district, team) = (pool.Capaciteit.Gebied, pool.Capaciteit.Team);
        _hasDistricts |= district is not null;
        _hasTeams |= team is not null;
        Unbounded = district is null && team is null ? null : Unbounded;
        return _pools.TryAdd((district, team), pool);
    }

    /// <summary>The pools under which a match falls, the whole first; valid until the next call.</summary>
    public ReadOnlySpan<Pool> Find(Gebied gebied, string? team)
    {
        if (_pools.Count == 0)
        {
            return [];
        }

        var count = 0;
        Add(null, null, ref count);
        if (_hasDistricts)
        {
            Add(gebied, null, ref count);
        }

        if (_hasTeams && team is not null)
        {
            Add(null, team, ref count);
            if (_hasDistricts)
            {
                Add(gebied, team, ref count);
            }
        }

        return _found.AsSpan(0, count);
    }

    private void Add(Gebied? gebied, string? team, ref int count)
    {
        if (_pools.TryGetValue((gebied, team), out var pool))
        {
            _found[count++] = pool;
        }
    }
}
