namespace Vroegsignalering.Triage.Planning;

/// <summary>The places of one capacity, while a plan is made.</summary>
internal sealed class Pool(Kanaalcapaciteit capaciteit, int? highest)
{
    public Kanaalcapaciteit Capaciteit { get; } = capaciteit;

    public int? Highest { get; } = highest;

    public int Used { get; set; }

    public int Wanted { get; set; }

    public int Refused { get; set; }

    public bool IsFull => Used >= Highest;

    public int Left => Highest is { } places ? places - Used : int.MaxValue;

    public static Pool? FirstFull(ReadOnlySpan<Pool> pools)
    {
        foreach (var pool in pools)
        {
            if (pool.IsFull)
            {
                return pool;
            }
        }

        return null;
    }

    /// <summary>The pool with the fewest places left, the first of equals.</summary>
    public static Pool Tightest(ReadOnlySpan<Pool> pools)
    {
        var tightest = pools[0];
        foreach (var pool in pools)
        {
            tightest = pool.Left < tightest.Left ? pool : tightest;
        }

        return tightest;
    }

    public static void Take(ReadOnlySpan<Pool> pools, Pool? whole)
    {
        foreach (var pool in pools)
        {
            pool.Used++;
        }

        if (whole is not null)
        {
            whole.Used++;
        }
    }

    public Spoorstap ToStep(Kanaal kanaal, Spoorsoort soort, string? team, int ronde, int plaats) => new()
    {
        Kanaal = kanaal,
        Soort = soort,
        Team = team,
        Ronde = ronde,
        Plaats = plaats,
        Capaciteit = Highest is null ? null : Capaciteit,
        Gebruikt = Highest is null ? null : Used,
        Hoogste = Highest,
    };

    public Kanaalbezetting ToBezetting() => new()
    {
        Kanaal = Capaciteit.Kanaal,
        Gebied = Capaciteit.Gebied,
        Team = Capaciteit.Team,
        Gewenst = Wanted,
        Beschikbaar = Highest,
        Gebruikt = Used,
        Vol = Refused,
    };
}
