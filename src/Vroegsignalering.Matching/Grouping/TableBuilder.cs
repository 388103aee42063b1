using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Judges every key in order and writes the outcome down.</summary>
internal sealed class TableBuilder
{
    private readonly Row[] _rows;
    private readonly byte[] _roles;
    private readonly GroupJudge _judge;
    private readonly List<MatchEntry> _matches = [];
    private readonly List<NietGematchtEntry> _nietGematcht = [];
    private int _directSignalen;

    private TableBuilder(Row[] rows, GroupJudge judge)
    {
        _rows = rows;
        _roles = new byte[rows.Length];
        _judge = judge;
    }

    public static MatchTable Build(SortedRows sorted, Matchregels regels, int partners, CancellationToken cancellationToken)
    {
        var builder = new TableBuilder(sorted.Rows, new GroupJudge(regels, partners));
        var start = 0;
        for (var i = 0; i < sorted.GroupEnds.Length; i++)
        {
            cancellationToken.ThrowIfCancelled(i);
            builder.Add(start, sorted.GroupEnds[i] - start);
            start = sorted.GroupEnds[i];
        }

        for (; start < sorted.Rows.Length; start++)
        {
            builder.Add(start, 1);
        }

        return builder.ToTable(sorted.Keyed);
    }

    private void Add(int start, int count)
    {
        var rows = _rows.AsSpan(start, count);
        if (rows[0].MonthsBack > 0)
        {
            // Newest first: nothing of the run's month is on this key, so there is nothing to pick up or to return (MAT-3).
            return;
        }

        var verdict = _judge.Judge(rows, _roles.AsSpan(start, count));
        if (verdict.Grond is null)
        {
            for (var i = 0; i < count && rows[i].MonthsBack == 0; i++)
            {
                _nietGematcht.Add(new(start + i, verdict.Found));
            }

            return;
        }

        _matches.Add(new(start, count, verdict.Grond, verdict.Soorten));
        for (var i = 0; i < count && verdict.Grond == Matchgrond.DirectOpgepakt && rows[i].MonthsBack == 0; i++)
        {
            _directSignalen++;
        }
    }

    private MatchTable ToTable(int keyed) => new()
    {
        Rows = _rows,
        Roles = _roles,
        Keyed = keyed,
        Matches = [.. _matches],
        NietGematcht = [.. _nietGematcht],
        DirectSignalen = _directSignalen,
    };
}
