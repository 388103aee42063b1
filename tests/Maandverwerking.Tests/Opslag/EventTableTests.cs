using Microsoft.Data.Sqlite;
using Vroegsignalering.Contact;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Samples.Maandverwerking.Tests.Opslag;

/// <summary>Events of cases in a real database: what is read is what was written, and of two users one is first.</summary>
public sealed class EventTableTests : IDisposable
{
    private static readonly Instant Start = Instant.FromUtc(2025, 3, 26, 9, 0);
    private static readonly Zaakregels Regels = Standaardwerkwijzen.Landelijk.Zaakregels;

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly ZaakProcessor _processor = new(new ContactPolicy());
    private readonly EventTable _table;

    public EventTableTests()
    {
        _connection.Open();
        _table = new(_connection);
        _table.Create();
    }

    public void Dispose() => _connection.Dispose();

    // ZAA-1: the same events give the same case, also after storage.
    [Fact]
    public void Replay_StoredCase_IsTheCase()
    {
        var zaak = Walk("Z-1", 50);

        Assert.Equal(zaak, _table.Replay("Z-1"));
        Assert.Equal(zaak.Stand, _table.Load("Z-1").Stand);
        Assert.Empty(_table.Load("Z-1").Geschiedenis);
    }

    [Fact]
    public void TryAppend_PlaceIsTaken_StoresNothing()
    {
        var zaak = Walk("Z-1", 1);
        var (first, second) = (Attempt(zaak, 1), Attempt(zaak, 2));

        Assert.True(_table.TryAppend(first));
        Assert.False(_table.TryAppend(second));
        Assert.Equal(first, _table.Replay("Z-1"));
        Assert.Equal(first.Stand, _table.Load("Z-1").Stand);
    }

    [Fact]
    public void Apply_OldVersion_IsRefusedWithBothVersions()
    {
        var read = Walk("Z-1", 3);

        var refused = _processor.Apply(_table.Load("Z-1"), Next(read, 9), Regels, read.Versie - 1);

        Assert.Equal([new VersieVerschilt { Verwacht = 3, Gevonden = 4 }], refused.Gronden);
    }

    [Fact]
    public void Load_SnapshotOfAnotherVersion_ReplaysTheEvents()
    {
        var zaak = Walk("Z-1", 5);
        using var command = _connection.CreateCommand();
        command.CommandText = "UPDATE zaakstand SET stand = replace(stand, '\"schema\":1', '\"schema\":99')";
        Assert.Equal(1, command.ExecuteNonQuery());

        Assert.Equal(zaak, _table.Load("Z-1"));
    }

    [Fact]
    public void CountByStatus_SeveralCases_CountsEach()
    {
        Walk("Z-1", 0);
        Walk("Z-2", 2);
        Walk("Z-3", 3);

        var counts = _table.CountByStatus();

        Assert.Equal(2, counts.Count);
        Assert.Equal(1, counts[Zaakstatus.NogNietGestart]);
        Assert.Equal(2, counts[Zaakstatus.GeenContactNogEenPoging]);
    }

    // The document shows the class that these tests use, letter for letter.
    [Fact]
    public void Code_OfTheDocument_IsThisTable()
    {
        var source = File.ReadAllText(Repository.PathOf("tests", "Maandverwerking.Tests", "Opslag", "EventTable.cs")).ReplaceLineEndings("\n");
        var document = File.ReadAllText(Repository.PathOf("docs", "opslag.md")).ReplaceLineEndings("\n");

        Assert.Contains(source[source.IndexOf("/// <summary>", StringComparison.Ordinal)..], document, StringComparison.Ordinal);
    }

    private Vroegsignaalzaak Walk(string id, int attempts)
    {
        var zaak = ZaakProcessor.Open(new ZaakGeopend
        {
            Tijdstip = Start,
            ZaakId = id,
            Werkwijze = "landelijk",
            Werkwijzeversie = 1,
            Contactplan = Contactplan.Geen,
            Signalen = [new() { Verwijzing = new() { PartnerId = "energie a", Nummer = Signaalnummer.Parse("S-17") }, Melding = new LocalDate(2025, 3, 25), Partnerkenmerk = "K \"7\"" }],
        }).GetZaakOrThrow();
        Assert.True(_table.TryAppend(zaak));
        for (var i = 1; i <= attempts; i++)
        {
            zaak = Attempt(zaak, i);
            Assert.True(_table.TryAppend(zaak));
        }

        return zaak;
    }

    private Vroegsignaalzaak Attempt(Vroegsignaalzaak zaak, int hours) => _processor.Apply(zaak, Next(zaak, hours), Regels, zaak.Versie).GetZaakOrThrow();

    private static ContactpogingZonderContact Next(Vroegsignaalzaak zaak, int hours)
    {
        var at = zaak.Stand.LaatsteTijdstip + Duration.FromHours(hours);
        return new() { Tijdstip = at, Door = "17", Poging = new() { Soort = Contactsoort.Telefoon, Tijdstip = at, Bereikt = false } };
    }
}
