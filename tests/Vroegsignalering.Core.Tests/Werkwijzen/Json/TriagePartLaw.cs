using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using NJsonSchema;
using Vroegsignalering.Foundation;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Voorwaarden;
using Vroegsignalering.Werkwijzen.Json.Parts;
using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Tests.Werkwijzen.Json;

/// <summary>Triage in JSON: written and read again it is equal, valid by its schema, and its paths are those of its checker.</summary>
public sealed class TriagePartLaw
{
    private static readonly JsonSchema Schema = MakeSchema();

    [Fact]
    public void WriteThenRead_TheSixMunicipalities_AreEqual() => Assert.All(Standaardtriage.All, IsEqual);

    [Property(Arbitrary = [typeof(WerkwijzeArbitraries)], MaxTest = 200)]
    public void WriteThenRead_AnyTriage_IsEqual(Triageregels triage)
    {
        var faults = new OptionChecker();
        TriagePart.Part.Check!(triage, WerkwijzeArbitraries.Plugins, faults);

        Assert.Empty(faults.Faults);
        IsEqual(triage);
    }

    // The checker names a condition by its code, written as a name of JSON.
    [Fact]
    public void Names_OfTheConditions_AreTheirCodes() => Assert.Equal(
        Triagevoorwaardesoort.All.Select(soort => string.Concat(soort.Code.Split('-').Select((part, i) => i == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]))),
        VoorwaardeShape.Make().Names);

    [Theory]
    [InlineData("""{ "bedrag": { "vanaf": { "waarde": 500.005, "inbegrepen": true } } }""", "triage.regels[0].voorwaarde.bedrag.vanaf.waarde")]
    [InlineData("""{ "bedrag": { "vanaf": { "waarde": 500, "inbegrepen": true }, "tot": { "waarde": 400, "inbegrepen": true } } }""", "triage.regels[0].voorwaarde.bedrag")]
    [InlineData("""{ "en": [{ "altijd": {} }] }""", "triage.regels[0].voorwaarde.en")]
    [InlineData("""{ "en": [{ "altijd": {} }, { "niet": { "leeftijd": {} } }] }""", "triage.regels[0].voorwaarde.en[1].niet.leeftijd")]
    [InlineData("""{ "of": [{ "altijd": {} }, { "recidive": { "binnenMaanden": 7 } }] }""", "triage.regels[0].voorwaarde.of[1].recidive.binnenMaanden")]
    [InlineData("""{ "aantalSignalen": { "vanaf": 3, "totEnMet": 2 } }""", "triage.regels[0].voorwaarde.aantalSignalen")]
    [InlineData("""{ "eigen": { "code": "x" } }""", "triage.regels[0].voorwaarde.eigen.code")]
    [InlineData("""{ "bedrg": {} }""", "triage.regels[0].voorwaarde.bedrg")]
    public void Read_FaultyCondition_IsNamedByItsPath(string condition, string path)
    {
        var json = $$"""
            {
              "regels": [{ "code": "a", "voorwaarde": {{condition}}, "uitkomst": { "kanalen": [{ "kanaal": "mail" }], "prioriteit": 1 }, "bron": "host" }],
              "rangorde": [],
              "recidiveMaanden": 6
            }
            """;

        Assert.Equal(path, Assert.Single(Read(json)).Field);
    }

    private static void IsEqual(Triageregels triage)
    {
        var json = TriagePart.Part.Shape.Write(triage)!.ToJsonString();

        Assert.Empty(ReadStructure(json, out var read).Faults.Select(fault => fault.ToText(Taal.Nederlands)));
        Assert.Equal(triage, read);
        Assert.True(SchemaValidator.IsValid(Schema, json));
    }

    private static List<Fault> Read(string json)
    {
        var faults = ReadStructure(json, out var triage);
        if (triage is not null)
        {
            TriagePart.Part.Check!(triage, Vroegsignalering.Werkwijzen.PluginCatalog.Empty, faults);
        }

        return faults.Faults;
    }

    private static OptionChecker ReadStructure(string json, out Triageregels? triage)
    {
        using var document = JsonDocument.Parse(json);
        var faults = new OptionChecker();
        TriagePart.Part.Shape.TryRead(document.RootElement, TriagePart.Part.Name, faults, out triage);
        return faults;
    }

    private static JsonSchema MakeSchema()
    {
        var book = new SchemaBook();
        var root = TriagePart.Part.Shape.ToSchema(book);
        return SchemaValidator.Of(new JsonObject { ["allOf"] = new JsonArray(root), ["definitions"] = book.Definitions }.ToJsonString());
    }
}
