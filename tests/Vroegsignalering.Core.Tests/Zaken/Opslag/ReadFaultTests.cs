using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Zaken.Opslag;

/// <summary>What cannot be read as an event is told by its place, all at once, and without what stood there.</summary>
public sealed class ReadFaultTests
{
    private const string Refused = """{"soort":"hulp-geweigerd","versie":1,"tijdstip":"2025-04-02T13:10:00Z","door":"17"}""";
    private const string NotAnObject = "$: cannot be read; allowed: a JSON object of valid text without duplicate names";

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("17")]
    [InlineData("\"hulp-geweigerd\"")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{}{}")]
    [InlineData("{'soort':1}")]
    [InlineData("""{"soort":"hulp-geweigerd","versie":1,"tijdstip":"2025-04-02T13:10:00Z",}""")]
    [InlineData("""{"soort":"hulp-geweigerd","versie":1,"tijdstip":"2025-04-02T13:10:00Z"} // comment""")]
    [InlineData("""{"soort":"hulp-geweigerd","soort":"hulp-geweigerd","versie":1,"tijdstip":"2025-04-02T13:10:00Z"}""")]
    [InlineData("""{"soort":"hulp-geweigerd","versie":1,"tijdstip":"2025-04-02T13:10:00Z","x":{"a":1,"a":1}}""")]
    [InlineData("\uFEFF{}")]
    [InlineData("""{"soort":"\ud800","versie":1,"tijdstip":"2025-04-02T13:10:00Z"}""")]
    [InlineData("""{"\ud800":"hulp-geweigerd"}""")]
    public void Read_NoObjectOfValidText_SaysWhatIsAllowed(string json) => Assert.Equal([NotAnObject], Faults(json));

    // Half a character is no text; an attribute cannot hold it.
    [Fact]
    public void Read_HalfACharacter_SaysWhatIsAllowed()
    {
        Assert.Equal([NotAnObject], Faults("\uD800"));
        Assert.Equal([NotAnObject], Faults(Refused.Replace("17", "1\uD8007", StringComparison.Ordinal)));
        Assert.Equal([NotAnObject], Faults(Refused.Replace("17", "\uDE00\uD83D", StringComparison.Ordinal)));
        Assert.Equal("\uD83D\uDE00", Read(Refused.Replace("17", "\uD83D\uDE00", StringComparison.Ordinal)).GetValueOrThrow().Door);
    }

    [Fact]
    public void Read_DeepOrHuge_SaysWhatIsAllowed()
    {
        Assert.Equal([NotAnObject], Faults(new string('[', 100_000)));
        Assert.Equal([NotAnObject], Faults("{\"a\":" + new string('[', 100_000)));
        Assert.Equal([NotAnObject], Faults(string.Concat(Enumerable.Repeat("{\"a\":", 65)) + "1" + new string('}', 65)));
        Assert.StartsWith(
            $"soort: '{new string('x', 40)}…' is unknown; allowed: one of zaak-geopend, signaal-toegevoegd, ",
            Faults("{\"soort\":\"" + new string('x', 1_000_000) + "\",\"versie\":1}").Single(),
            StringComparison.Ordinal);
        Assert.Equal([$"{new string('y', 40)}…: is unknown; allowed: the form of HulpGeweigerd"], Faults(Refused[..^1] + ",\"" + new string('y', 1_000_000) + "\":1}"));
    }

    // Kind and version: missing, of another type, unknown, newer; both at once.
    [Theory]
    [InlineData("""{}""", "soort is missing", "versie is missing")]
    [InlineData("""{"soort":null,"versie":null}""", "soort is missing", "versie is missing")]
    [InlineData("""{"soort":5,"versie":"1"}""", "soort cannot be read", "versie cannot be read")]
    [InlineData("""{"soort":["hulp-geweigerd"],"versie":{}}""", "soort cannot be read", "versie cannot be read")]
    [InlineData("""{"soort":"hulp-geweigert","versie":0}""", "soort is unknown", "versie is out of range")]
    [InlineData("""{"soort":"HULP-GEWEIGERD","versie":1}""", "soort is unknown")]
    [InlineData("""{"soort":"Hulp geweigerd","versie":99}""", "soort is unknown")]
    [InlineData("""{"soort":"hulp-geweigerd","versie":2,"tijdstip":"2025-04-02T13:10:00Z"}""", "versie is out of range")]
    [InlineData("""{"soort":"hulp-geweigerd","versie":0,"tijdstip":"2025-04-02T13:10:00Z"}""", "versie is out of range")]
    [InlineData("""{"soort":"hulp-geweigerd","versie":-1,"tijdstip":"2025-04-02T13:10:00Z"}""", "versie is out of range")]
    [InlineData("""{"soort":"hulp-geweigerd","versie":1.0,"tijdstip":"2025-04-02T13:10:00Z"}""", "versie cannot be read")]
    [InlineData("""{"soort":"hulp-geweigerd","versie":1e99,"tijdstip":"2025-04-02T13:10:00Z"}""", "versie cannot be read")]
    public void Read_KindOrVersionWrong_NamesThem(string json, params string[] expected) =>
        Assert.Equal(expected, Read(json).Faults.Select(fault => $"{fault.Field} {fault.Kind.Tekst.Engels}"));

    [Fact]
    public void Read_UnknownKindAndNewerVersion_WordForWord()
    {
        var codes = string.Join(", ", Zaakgebeurtenissoort.All.Select(soort => soort.Code));

        Assert.Equal($"soort: 'hulp-verleend' is onbekend; toegestaan: een van {codes}", Read("""{"soort":"hulp-verleend","versie":1}""").Faults[0].ToText(Taal.Nederlands));
        Assert.Equal($"soort: 'hulp-verleend' is unknown; allowed: one of {codes}", Faults("""{"soort":"hulp-verleend","versie":1}""").Single());
        Assert.Equal(["versie: '2' is out of range; allowed: 1 to 1"], Faults("""{"soort":"hulp-geweigerd","versie":2,"tijdstip":"2025-04-02T13:10:00Z"}"""));
        Assert.Equal("versie: '2' valt buiten het bereik; toegestaan: 1 tot en met 1", Read("""{"soort":"hulp-geweigerd","versie":2}""").Faults[0].ToText(Taal.Nederlands));
    }

    // Several at once: every missing and every unknown field.
    [Fact]
    public void Read_MissingAndUnknownFields_NamesThemAll()
    {
        Assert.Equal(
            [
                "tijdstip: is missing; allowed: the form of Gecorrigeerd",
                "naar: is missing; allowed: the form of Gecorrigeerd",
                "reden: is missing; allowed: the form of Gecorrigeerd",
                "Tijdstip: is unknown; allowed: the form of Gecorrigeerd",
                "opmerking: is unknown; allowed: the form of Gecorrigeerd",
                "'': is unknown; allowed: the form of Gecorrigeerd",
            ],
            Faults("""{"soort":"gecorrigeerd","versie":1,"Tijdstip":"2025-04-02T13:10:00Z","opmerking":"x","":1,"door":"17"}"""));
        Assert.Equal(
            "reden: ontbreekt; toegestaan: de vorm van Gecorrigeerd",
            Read("""{"soort":"gecorrigeerd","versie":1}""").Faults[2].ToText(Taal.Nederlands));
    }

    // Every required field of every kind.
    [Fact]
    public void Read_EachFieldLeftOut_IsAFaultOrItsDefault()
    {
        foreach (var (line, gebeurtenis) in GoldenEvents.Lines.Zip(GoldenEvents.Events))
        {
            foreach (var name in JsonNode.Parse(line)!.AsObject().Select(field => field.Key).ToList())
            {
                var stored = JsonNode.Parse(line)!.AsObject();
                stored.Remove(name);
                var result = Read(stored.ToJsonString());
                if (result.TryGetValue(out var read))
                {
                    Assert.Contains(name, new[] { "door", "matchnummer", "eerdereZaak", "afspraak", "resultaat" });
                    Assert.NotEqual(gebeurtenis, read);
                }
                else
                {
                    Assert.Equal([name], result.Faults.Select(fault => fault.Field));
                    Assert.Equal(FaultKind.Missing, result.Faults[0].Kind);
                }
            }
        }
    }

    // What an older program did not write yet has its default.
    [Fact]
    public void Read_OptionalPartsLeftOut_HaveTheirDefault()
    {
        var lean = new Dictionary<string, string>
        {
            ["""{"soort":"contact-gelegd","versie":1,"tijdstip":"2026-11-25T09:00:00Z","door":"17","poging":{"soort":"sms-whatsapp","tijdstip":"2026-11-25T09:00:00Z","bereikt":true}}"""] = "contact-gelegd",
            ["""{"soort":"plan-van-aanpak-vastgesteld","versie":1,"tijdstip":"2026-11-25T09:00:00Z","plan":{"oorzaak":"overig-of-onbekend","schuldenInBeeld":false,"perspectief":"onbekend","vasteLasten":"geen-afspraak"}}"""] = "plan-van-aanpak-vastgesteld",
            ["""{"soort":"signaal-toegevoegd","versie":1,"tijdstip":"2026-11-25T09:00:00Z","door":"17","signaal":{"verwijzing":{"partnerId":"huur-c","nummer":"S-3"},"melding":"2026-11-25"}}"""] = "signaal-toegevoegd",
        };
        foreach (var (json, soort) in lean)
        {
            Assert.Equal(GoldenEvents.Events.Last(gebeurtenis => gebeurtenis.Soort.Code == soort), Read(json).GetValueOrThrow());
        }

        var opened = (ZaakGeopend)Read("""{"soort":"zaak-geopend","versie":1,"tijdstip":"2026-11-25T09:00:00Z","zaakId":"Z","signalen":[],"werkwijze":"a","werkwijzeversie":1,"contactplan":{"stappen":[{"kanaal":"brief","pogingen":2}]}}""").GetValueOrThrow();
        Assert.Equal([new() { Kanaal = Kanaal.Brief, Pogingen = 2 }], opened.Contactplan.Stappen);
    }

    // The path of what cannot be read, also inside lists; null where a value belongs; what the field itself refuses.
    [Theory]
    [InlineData("hulp-geweigerd", """ "tijdstip":null """, "tijdstip")]
    [InlineData("hulp-geweigerd", """ "tijdstip":5 """, "tijdstip")]
    [InlineData("hulp-geweigerd", """ "tijdstip":"2025-04-02" """, "tijdstip")]
    [InlineData("hulp-geweigerd", """ "tijdstip":"2025-04-02T13:10:00+02:00" """, "tijdstip")]
    [InlineData("hulp-geweigerd", """ "tijdstip":"2025-04-02T13:10:00Z","door":5 """, "door")]
    [InlineData("hulp-geweigerd", """ "tijdstip":"2025-04-02T13:10:00Z","door":["17"] """, "door")]
    [InlineData("heropend", """ "tijdstip":"2025-04-02T13:10:00Z","naar":null,"reden":"r" """, "naar")]
    [InlineData("heropend", """ "tijdstip":"2025-04-02T13:10:00Z","naar":"Lopend","reden":"r" """, "naar")]
    [InlineData("heropend", """ "tijdstip":"2025-04-02T13:10:00Z","naar":"lopend","reden":null """, "reden")]
    [InlineData("nazorg-gestart", """ "tijdstip":"2025-04-02T13:10:00Z","toestemming":null """, "toestemming")]
    [InlineData("nazorg-gestart", """ "tijdstip":"2025-04-02T13:10:00Z","toestemming":"ja" """, "toestemming")]
    [InlineData("contact-gelegd", """ "tijdstip":"2025-04-02T13:10:00Z","poging":{"soort":"duif","tijdstip":"2025-04-02T13:10:00Z","bereikt":true} """, "poging.soort")]
    [InlineData("contact-gelegd", """ "tijdstip":"2025-04-02T13:10:00Z","poging":{"soort":"brief","tijdstip":"2025-04-02T13:10:00Z","bereikt":true,"richting":null} """, "poging.richting")]
    [InlineData("contact-gelegd", """ "tijdstip":"2025-04-02T13:10:00Z","poging":{"soort":"brief","tijdstip":"2025-04-02T13:10:00Z","bereikt":true,"notitie":"x"} """, "poging.notitie")]
    [InlineData("contact-gelegd", """ "tijdstip":"2025-04-02T13:10:00Z","poging":{"soort":"brief","tijdstip":"2025-04-02T13:10:00Z"} """, "poging")]
    [InlineData("contact-gelegd", """ "tijdstip":"2025-04-02T13:10:00Z","poging":{"soort":"brief","tijdstip":"2025-04-02T13:10:00Z","bereikt":true,"datum":"2025-04-02"} """, "poging.datum")]
    [InlineData("contact-gelegd", """ "tijdstip":"2025-04-02T13:10:00Z","poging":[] """, "poging")]
    [InlineData("betaalbericht-ontvangen", """ "tijdstip":"2025-04-02T13:10:00Z","bericht":{"signaal":{"partnerId":" ","nummer":"1"},"stand":"betaald","datum":"2025-04-02"} """, "bericht.signaal.partnerId")]
    [InlineData("betaalbericht-ontvangen", """ "tijdstip":"2025-04-02T13:10:00Z","bericht":{"signaal":{"partnerId":"a","nummer":""},"stand":"betaald","datum":"2025-04-02"} """, "bericht.signaal.nummer")]
    [InlineData("betaalbericht-ontvangen", """ "tijdstip":"2025-04-02T13:10:00Z","bericht":{"signaal":{"partnerId":"a","nummer":"1"},"stand":"betaald","datum":"2025-02-30"} """, "bericht.datum")]
    [InlineData("plan-van-aanpak-vastgesteld", """ "tijdstip":"2025-04-02T13:10:00Z","plan":{"oorzaak":"levensgebeurtenis","schuldenInBeeld":true,"perspectief":"onbekend","vasteLasten":"geen-afspraak","aflosruimtePerMaand":"tien"} """, "plan.aflosruimtePerMaand")]
    [InlineData("plan-van-aanpak-vastgesteld", """ "tijdstip":"2025-04-02T13:10:00Z","plan":{"oorzaak":"levensgebeurtenis","schuldenInBeeld":true,"perspectief":"onbekend","vasteLasten":"geen-afspraak","verwijzingen":["overig",null]} """, "plan.verwijzingen[1]")]
    [InlineData("plan-van-aanpak-vastgesteld", """ "tijdstip":"2025-04-02T13:10:00Z","plan":{"oorzaak":"levensgebeurtenis","schuldenInBeeld":true,"perspectief":"onbekend","vasteLasten":"geen-afspraak","verwijzingen":"overig"} """, "plan.verwijzingen")]
    [InlineData("zaak-geopend", """ "tijdstip":"2025-04-02T13:10:00Z","zaakId":"Z 1","signalen":[],"werkwijze":"a","werkwijzeversie":1,"contactplan":{"stappen":[]} """, "zaakId")]
    [InlineData("zaak-geopend", """ "tijdstip":"2025-04-02T13:10:00Z","zaakId":"Z","signalen":[],"werkwijze":" ","werkwijzeversie":1,"contactplan":{"stappen":[]} """, "werkwijze")]
    [InlineData("zaak-geopend", """ "tijdstip":"2025-04-02T13:10:00Z","zaakId":"Z","signalen":[],"werkwijze":"a","werkwijzeversie":0,"contactplan":{"stappen":[]} """, "werkwijzeversie")]
    [InlineData("zaak-geopend", """ "tijdstip":"2025-04-02T13:10:00Z","zaakId":"Z","signalen":[],"werkwijze":"a","werkwijzeversie":3000000000,"contactplan":{"stappen":[]} """, "werkwijzeversie")]
    [InlineData("zaak-geopend", """ "tijdstip":"2025-04-02T13:10:00Z","zaakId":"Z","signalen":[],"werkwijze":"a","werkwijzeversie":1,"contactplan":{"stappen":[]},"matchnummer":"7" """, "matchnummer")]
    [InlineData("zaak-geopend", """ "tijdstip":"2025-04-02T13:10:00Z","zaakId":"Z","signalen":[null],"werkwijze":"a","werkwijzeversie":1,"contactplan":{"stappen":[]} """, "signalen[0]")]
    [InlineData("zaak-geopend", """ "tijdstip":"2025-04-02T13:10:00Z","zaakId":"Z","signalen":[{"verwijzing":{"partnerId":"a","nummer":"1"},"melding":"2025-04-02"},{"verwijzing":{"partnerId":"a","nummer":"1"},"melding":"vandaag"}],"werkwijze":"a","werkwijzeversie":1,"contactplan":{"stappen":[]} """, "signalen[1].melding")]
    [InlineData("zaak-geopend", """ "tijdstip":"2025-04-02T13:10:00Z","zaakId":"Z","signalen":[],"werkwijze":"a","werkwijzeversie":1,"contactplan":{"stappen":[{"kanaal":"brief","pogingen":1,"tussentijden":["1 week","ooit"]}]} """, "contactplan.stappen[0].tussentijden[1]")]
    public void Read_ValueThatDoesNotFit_IsNamedByItsPath(string soort, string fields, string path)
    {
        var fault = Assert.Single(Read($$"""{"soort":"{{soort}}","versie":1,{{fields}}}""").Faults);

        Assert.Equal((path, FaultKind.Unreadable, null), (fault.Field, fault.Kind, fault.Given));
        Assert.StartsWith("the form of ", fault.Allowed.Engels, StringComparison.Ordinal);
    }

    // Half a character, escaped: the parser gives no path.
    [Fact]
    public void Read_HalfACharacterInAValue_IsAFault() => Assert.Equal(
        ["$: cannot be read; allowed: the form of HulpGeweigerd"],
        Faults("""{"soort":"hulp-geweigerd","versie":1,"tijdstip":"2025-04-02T13:10:00Z","door":"\ud800"}"""));

    // A name as given may stand in a path: a piece of it, without control characters.
    [Fact]
    public void Read_LongOrStrangeName_IsShownShort()
    {
        string Read(string name) => Faults($$$"""{"soort":"contact-gelegd","versie":1,"tijdstip":"2025-04-02T13:10:00Z","poging":{"{{{name}}}":1}}""").Single();

        Assert.Equal("poging['a?b']: cannot be read; allowed: the form of ContactGelegd", Read("a\\nb"));
        Assert.InRange(Read(new string('x', 10_000)).Length, 100, 160);
    }

    // SIG-12: no value of a fault is shown, whatever stands in the field.
    [Fact]
    public void Read_PersonalValueInAnyField_IsNeverQuoted()
    {
        const string Personal = "Wisselwerf-123456782";
        foreach (var line in GoldenEvents.Lines)
        {
            var stored = JsonNode.Parse(line)!;
            foreach (var path in PathsOf(stored).Where(path => path is not ("$.soort" or "$.versie")))
            {
                var changed = JsonNode.Parse(line)!;
                Set(changed, path, Personal);
                foreach (var fault in Read(changed.ToJsonString()).Faults)
                {
                    Assert.DoesNotContain("Wisselwerf", fault.ToString(), StringComparison.Ordinal);
                    Assert.DoesNotContain("9999", fault.ToString(), StringComparison.Ordinal);
                    Assert.Null(fault.Given);
                }

                try
                {
                    JsonSerializer.Deserialize<Zaakgebeurtenis>(changed.ToJsonString());
                }
                catch (JsonException exception)
                {
                    Assert.DoesNotContain("Wisselwerf", exception.ToString(), StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void Read_Null_IsACallersBug()
    {
        Assert.Throws<ArgumentNullException>(() => ZaakgebeurtenisJson.Read(null!));
        Assert.Throws<ArgumentNullException>(() => ZaakgebeurtenisJson.Write(null!));
    }

    private static ParseResult<Zaakgebeurtenis> Read(string json) => ZaakgebeurtenisJson.Read(json);

    private static IEnumerable<string> Faults(string json)
    {
        var result = Read(json);
        Assert.False(result.IsParsed);
        return result.Faults.Select(fault => fault.ToText(Taal.Engels));
    }

    private static IEnumerable<string> PathsOf(JsonNode node) => node switch
    {
        JsonObject parts => parts.Where(part => part.Value is not null).SelectMany(part => PathsOf(part.Value!)).Append(node.GetPath()),
        JsonArray items => items.Where(item => item is not null).SelectMany(item => PathsOf(item!)).Append(node.GetPath()),
        _ => [node.GetPath()],
    };

    private static void Set(JsonNode root, string path, string value)
    {
        var node = PathsOf(root).Contains(path) ? Find(root, path) : throw new InvalidOperationException(path);
        if (node.Parent is not null)
        {
            node.ReplaceWith(value);
        }
    }

    private static JsonNode Find(JsonNode node, string path) => node.GetPath() == path
        ? node
        : Find((node is JsonObject parts ? parts.Select(part => part.Value) : node.AsArray()).First(each => each is not null && (path == each.GetPath() || path.StartsWith(each.GetPath() + ".", StringComparison.Ordinal) || path.StartsWith(each.GetPath() + "[", StringComparison.Ordinal)))!, path);
}
