using Microsoft.Data.Sqlite;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Samples.Maandverwerking.Tests.Opslag;

/// <summary>Cases in an SQL database: a row for each event, and for each case the newest snapshot.</summary>
public sealed class EventTable(SqliteConnection connection)
{
    /// <summary>The key lets one event have each place in a case, so that of two users one is first.</summary>
    public void Create() => Command("""
        CREATE TABLE zaakgebeurtenis (zaak TEXT, volgnummer INTEGER, gebeurtenis TEXT NOT NULL, PRIMARY KEY (zaak, volgnummer)) WITHOUT ROWID;
        CREATE TABLE zaakstand (zaak TEXT PRIMARY KEY, status TEXT NOT NULL, stand TEXT NOT NULL) WITHOUT ROWID;
        """).ExecuteNonQuery();

    /// <summary>Adds the last event of a case and puts its snapshot in the place of the one before, both or neither.</summary>
    /// <returns>False when another event has that place already: load the case again and ask again.</returns>
    public bool TryAppend(Vroegsignaalzaak zaak)
    {
        using var transaction = connection.BeginTransaction();
        var last = zaak.Geschiedenis.Laatste!;
        var added = Command(
            "INSERT INTO zaakgebeurtenis VALUES ($zaak, $volgnummer, $gebeurtenis) ON CONFLICT DO NOTHING",
            ("$zaak", zaak.Id),
            ("$volgnummer", last.Volgnummer),
            ("$gebeurtenis", ZaakgebeurtenisJson.Write(last.Gebeurtenis))).ExecuteNonQuery();
        if (added == 0)
        {
            return false;
        }

        Command(
            "INSERT OR REPLACE INTO zaakstand VALUES ($zaak, $status, $stand)",
            ("$zaak", zaak.Id),
            ("$status", zaak.Status.Code),
            ("$stand", ZaakstandJson.Write(zaak.Stand))).ExecuteNonQuery();
        transaction.Commit();
        return true;
    }

    /// <summary>The case of its snapshot, which is enough to go on; of its events when the snapshot is of another version of the library.</summary>
    public Vroegsignaalzaak Load(string zaakId)
    {
        var snapshot = (string?)Command("SELECT stand FROM zaakstand WHERE zaak = $zaak", ("$zaak", zaakId)).ExecuteScalar();
        return snapshot is not null && ZaakstandJson.Read(snapshot).TryGetValue(out var stand) ? Vroegsignaalzaak.Resume(stand) : Replay(zaakId);
    }

    /// <summary>The case with its whole history.</summary>
    public Vroegsignaalzaak Replay(string zaakId) => Vroegsignaalzaak.Replay(Events(zaakId));

    /// <summary>How many cases have each status, without reading a case.</summary>
    public IReadOnlyDictionary<Zaakstatus, int> CountByStatus()
    {
        var counts = new Dictionary<Zaakstatus, int>();
        using var reader = Command("SELECT status, count(*) FROM zaakstand GROUP BY status").ExecuteReader();
        while (reader.Read())
        {
            counts.Add(Zaakstatus.FromCode(reader.GetString(0)), reader.GetInt32(1));
        }

        return counts;
    }

    private IEnumerable<Zaakgebeurtenis> Events(string zaakId)
    {
        using var reader = Command("SELECT gebeurtenis FROM zaakgebeurtenis WHERE zaak = $zaak ORDER BY volgnummer", ("$zaak", zaakId)).ExecuteReader();
        while (reader.Read())
        {
            yield return ZaakgebeurtenisJson.Read(reader.GetString(0)).GetValueOrThrow();
        }
    }

    private SqliteCommand Command(string sql, params (string Name, object Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
