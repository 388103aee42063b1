using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Opslag;

namespace Vroegsignalering.Tests.Zaken.Opslag;

public sealed class GoldenSnapshotTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Zaken", "Opslag", "zaakstand.v1.jsonl"));

    // Everything that a state can hold, and as little as it can.
    private static readonly Zaakstand[] States =
    [
        ZaakProcessor.Open(SampleZaken.Opening(SampleZaken.Energie with { Partnerkenmerk = "K-7" }, SampleZaken.Water) with
        {
            Matchnummer = new Matchnummer(new YearMonth(2026, 11), 7),
            EerdereZaak = "Z-0",
        }).GetZaakOrThrow()
            .Then(Events.Attempt)
            .Then(Events.Contact)
            .Then(Events.Planned)
            .Then(Events.Completed)
            .Then(at => Events.Reopened(at, Zaakstatus.Lopend))
            .Then(Events.Contact)
            .Then(Events.Wanted)
            .Then(at => Events.Accepted(at, Hulpafspraak.Verwijzing))
            .Then(Events.Aftercare)
            .Then(Events.Attempt)
            .Then(at => Events.Paid(at, SampleZaken.Energie, Betaalstand.NogOpen))
            .Then(Events.Interim)
            .Then(Events.AftercareCompleted)
            .Then(at => Events.Final(at) with { Code = Terugkoppelcode.WilHulp })
            .Stand,
        ZaakProcessor.Open(SampleZaken.Opening(SampleZaken.Energie)).GetZaakOrThrow().Stand,
    ];

    [Fact]
    public void Write_GoldenState_IsTheLine() => Assert.Equal(Lines, States.Select(ZaakstandJson.Write));

    [Fact]
    public void Read_GoldenLine_IsTheState() => Assert.Equal(States, Lines.Select(line => ZaakstandJson.Read(line).GetValueOrThrow()));

    [Fact]
    public void Lines_OfTheFile_HoldEveryProperty() => Offenders.None(
        from type in new[] { typeof(Zaakstand), typeof(Zaaksignaalstand), typeof(Hulpacceptatie) }
        from property in StoredTypes.Of(type).Properties
        where !Lines[0].Contains($"\"{property.Name}\":", StringComparison.Ordinal)
        select $"{type.Name}: {property.Name}");

    // System.Text.Json, without the room's own writer.
    [Fact]
    public void Deserialize_OfSerialize_IsEqual()
    {
        foreach (var options in new[] { JsonSerializerOptions.Default, JsonSerializerOptions.Web })
        {
            Assert.Equal(States, JsonSerializer.Deserialize<Zaakstand[]>(JsonSerializer.Serialize(States, options), options)!);
        }
    }

    // A snapshot of another version is refused rather than guessed at.
    [Theory]
    [InlineData("0", "schema: '0' is out of range; allowed: 1 to 1")]
    [InlineData("2", "schema: '2' is out of range; allowed: 1 to 1")]
    [InlineData("null", "schema: is missing; allowed: 1 to 1")]
    [InlineData("\"1\"", "schema: cannot be read; allowed: 1 to 1")]
    public void Read_OtherVersion_IsRefused(string version, string message) => Assert.Equal(
        [message],
        ZaakstandJson.Read(Lines[1].Replace("\"schema\":1", $"\"schema\":{version}", StringComparison.Ordinal)).Faults.Select(fault => fault.ToString()));

    [Fact]
    public void Read_MissingUnknownAndUnreadable_AreNamed()
    {
        var stored = JsonNode.Parse(Lines[0])!.AsObject();
        stored.Remove("status");
        stored.Remove("contact");
        stored.Add("naam", "Wisselwerf");
        stored.Add("signaalstatus", "opgepakt");
        Assert.Equal(["status ontbreekt", "contact ontbreekt", "naam onbekend", "signaalstatus onbekend"], ZaakstandJson.Read(stored.ToJsonString()).Faults.Select(fault => $"{fault.Field} {fault.Kind.Code}"));

        Assert.Equal(
            ["signalen[1].opgepakt: cannot be read; allowed: the form of Zaakstand"],
            ZaakstandJson.Read(Lines[0].Replace("\"opgepakt\":\"2026-11-25T09:00:00Z\",\"teruggekoppeld\":false", "\"opgepakt\":\"gisteren\",\"teruggekoppeld\":false", StringComparison.Ordinal))
                .Faults.Select(fault => fault.ToString()));
        Assert.Equal(
            ["contact.kanalen[0].weekdagen[2]: cannot be read; allowed: the form of Zaakstand"],
            ZaakstandJson.Read(Lines[0].Replace("[0,0,1,0,0,0,0]", "[0,0,\"Wisselwerf\"]", StringComparison.Ordinal)).Faults.Select(fault => fault.ToString()));
        Assert.Equal(
            ["$: cannot be read; allowed: a JSON object of valid text without duplicate names"],
            ZaakstandJson.Read("[]").Faults.Select(fault => fault.ToString()));
    }

    // An event is no snapshot, and the other way round.
    [Fact]
    public void Read_TheOtherForm_IsRefused()
    {
        Assert.False(ZaakstandJson.Read(GoldenEvents.Lines[0]).IsParsed);
        Assert.False(ZaakgebeurtenisJson.Read(Lines[0]).IsParsed);
        Assert.Throws<ArgumentNullException>(() => ZaakstandJson.Read(null!));
        Assert.Throws<ArgumentNullException>(() => ZaakstandJson.Write(null!));
    }

    // ZAA-1: the case goes on from what was stored.
    [Fact]
    public void Resume_StoredState_GoesOn()
    {
        var zaak = Vroegsignaalzaak.Resume(ZaakstandJson.Read(Lines[0]).GetValueOrThrow());

        Assert.Equal(Zaakstatus.Lopend, zaak.Then(at => Events.Reopened(at, Zaakstatus.Lopend)).Status);
    }
}
