using System.Text;
using System.Text.Json;
using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Zaken.Opslag;

public sealed class JsonConverterTests
{
    [Fact]
    public void Serialize_ProposalAndLine_HoldTheEventInItsForm()
    {
        var voorstel = SampleZaken.Processor.Propose(SampleZaken.Open(), SampleZaken.Regels, SampleZaken.AfterTheTerm).Single();
        var mutatie = SampleZaken.In(Zaakstatus.Nazorg).Geschiedenis.Laatste!;

        Assert.Contains("""{"Gebeurtenis":{"soort":"terugkoppeltermijn-verstreken","versie":1,"tijdstip":"2027-06-01T09:00:00Z"},""", JsonSerializer.Serialize(voorstel), StringComparison.Ordinal);
        Assert.Equal(mutatie, JsonSerializer.Deserialize<Zaakmutatie>(JsonSerializer.Serialize(mutatie)));
        Assert.Equal(
            new ValueList<Zaakgebeurtenis>[] { [.. GoldenEvents.Events] },
            JsonSerializer.Deserialize<ValueList<Zaakgebeurtenis>[]>(JsonSerializer.Serialize(new ValueList<Zaakgebeurtenis>[] { [.. GoldenEvents.Events] }))!);
    }

    [Fact]
    public void Deserialize_Null_IsNull() => Assert.Null(Assert.Single(JsonSerializer.Deserialize<Zaakgebeurtenis[]>("[null]")!));

    [Theory]
    [InlineData("1")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"soort":"hulp-geweigerd","soort":"hulp-geweigerd","versie":1,"tijdstip":"2025-04-02T13:10:00Z"}""")]
    [InlineData("""{"soort":"hulp-geweigerd","versie":2,"tijdstip":"2025-04-02T13:10:00Z"}""")]
    [InlineData("""{"soort":"hulp-geweigerd","versie":1}""")]
    [InlineData("""{"soort":"hulp-geweigerd","versie":1,"tijdstip":"2025-04-02T13:10:00Z","door":"\ud800"}""")]
    [InlineData("""{"soort":"\ud800"}""")]
    [InlineData("""{"\ud800":1}""")]
    public void Deserialize_NotAnEvent_ThrowsJsonException(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Zaakgebeurtenis[]>($"[{json}]"));

    [Fact]
    public void Deserialize_NotAnEvent_NamesEveryFault() => Assert.Equal(
        "versie: is missing; allowed: 1 to 1; soort",
        string.Join("; ", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Zaakgebeurtenis>("""{"soort":"hulp-geweigerd"}""")).Message, "soort"));

    // Bytes that are no text at all.
    [Fact]
    public void Deserialize_InvalidUtf8_ThrowsJsonException()
    {
        var bytes = Encoding.UTF8.GetBytes("""{"soort":"hulp-geweigerd","versie":1,"tijdstip":"2025-04-02T13:10:00Z","door":"#"}""");
        bytes[Array.IndexOf(bytes, (byte)'#')] = 0xFF;

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Zaakgebeurtenis>(bytes));
    }

    // A text cut off in the middle of a character would be stored as another text.
    [Fact]
    public void With_HalfACharacter_IsRefused()
    {
        const string Half = "gebeld 😀";
        foreach (var half in new[] { Half[..^1], Half[^1..], "a" + Half[^1..] + "b", Half[^1..] + Half[^2..^1] })
        {
            var at = SampleZaken.Opened;
            Assert.Throws<ArgumentException>(() => Events.Reopened(at, Zaakstatus.Lopend) with { Reden = half });
            Assert.Throws<ArgumentException>(() => Events.Corrected(at, Zaakstatus.Lopend) with { Reden = half });
            Assert.Throws<ArgumentException>(() => Events.Outflow(at) with { Door = half });
            Assert.Throws<ArgumentException>(() => SampleZaken.Energie with { Partnerkenmerk = half });
            Assert.Throws<ArgumentException>(() => SampleZaken.Opening(SampleZaken.Energie) with { Werkwijze = half });
        }

        var whole = Events.Reopened(SampleZaken.Opened, Zaakstatus.Lopend) with { Reden = Half + "\n\0\u007F\uFFFE\"\\", Door = Half };
        Assert.Equal(whole, ZaakgebeurtenisJson.Read(ZaakgebeurtenisJson.Write(whole)).GetValueOrThrow());
    }
}
