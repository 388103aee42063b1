using DuckDB.NET.Data;

namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>An in-process analytical database: rows through the appender, then SQL; one thread unless told otherwise.</summary>
internal sealed class DuckDbEngine : IEngine
{
    private readonly SourceRow[] _rows;
    private readonly Job _opdracht;
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly List<MatchRow> _matches = [];
    private readonly Dictionary<int, int> _dropped = [];

    public DuckDbEngine(SourceRow[] rows, Job opdracht, int threads)
    {
        _rows = rows;
        _opdracht = opdracht;
        _connection.Open();
        Execute(FormattableString.Invariant($"SET threads = {threads}"));
    }

    public string Naam => "duckdb";

    public void Run(PartClock clock)
    {
        Execute(DuckDbQuery.Table(_opdracht));
        clock.Measure("laden", Load);
        clock.Measure("vraag", Query);
    }

    public EngineAnswer Answer() => new() { Matches = [.. _matches], Uitval = new Dictionary<int, int>(_dropped) };

    public void Dispose() => _connection.Dispose();

    private void Load()
    {
        using var appender = _connection.CreateAppender("signalen");
        foreach (var row in _rows)
        {
            var line = appender.CreateRow()
                .AppendValue(row.Id).AppendValue((byte)row.Partner).AppendValue((byte)row.Sector).AppendValue((byte)row.Terug)
                .AppendValue(row.Postcode).AppendValue(row.Huisnummer).AppendValue(row.Toevoeging ?? string.Empty)
                .AppendValue(row.Bedrag is { } bedrag ? (long)(bedrag * 100m) : null)
                .AppendValue(row.Vervaldatum is { } vervalt ? DayOf(vervalt) : null)
                .AppendValue(DayOf(row.Signaaldatum)).AppendValue(row.Rechtsvorm).AppendValue(row.Klantsituatie).AppendValue((bool?)row.Garagebox)
                .AppendValue(row.Achternaam);
            if (_opdracht.NeedsPersons)
            {
                line.AppendValue(row.Geboren is { } geboren ? DayOf(geboren) : (int?)null);
            }

            if (_opdracht == Job.Herhaald)
            {
                line.AppendValue((bool?)row.Opgepakt);
            }

            line.EndRow();
        }
    }

    private static int DayOf(DateOnly date) => date.DayNumber - 719_162;

    private void Query()
    {
        Execute(DuckDbQuery.Reasons(_opdracht));
        _matches.Clear();
        _dropped.Clear();
        using var command = _connection.CreateCommand();
        command.CommandText = DuckDbQuery.Matches(_opdracht);
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                _matches.Add(new(
                    reader.GetInt32(0), reader.GetInt64(1), reader.GetInt32(2) is >= 0 and var day ? day + 719_162 : 0,
                    reader.GetInt32(3), reader.GetInt64(4), reader.GetInt32(5), reader.GetInt32(6)));
            }
        }

        command.CommandText = DuckDbQuery.Counts;
        using var counts = command.ExecuteReader();
        while (counts.Read())
        {
            _dropped.Add(counts.GetInt32(0), counts.GetInt32(1));
        }
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
