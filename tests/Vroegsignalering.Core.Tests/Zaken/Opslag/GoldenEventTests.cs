using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;
using Vroegsignalering.Zaken.Opslag;

namespace Vroegsignalering.Tests.Zaken.Opslag;

/// <summary>The stored form of every kind of event, line by line.</summary>
public sealed class GoldenEventTests
{
    public static TheoryData<int> Places => [.. Enumerable.Range(0, GoldenEvents.Events.Count)];

    [Fact]
    public void Lines_OfTheFile_CoverEveryKind()
    {
        Assert.Equal(GoldenEvents.Events.Count, GoldenEvents.Lines.Count);
        Assert.Equal(Zaakgebeurtenissoort.All, GoldenEvents.Events.Select(gebeurtenis => gebeurtenis.Soort).Distinct());
        Assert.All(EventSchema.All.Values, schema => Assert.Equal(1, schema.Versie));
    }

    // Every property of every kind and of its parts stands in the file, so that a renamed one is seen.
    [Fact]
    public void Lines_OfTheFile_HoldEveryProperty() => Offenders.None(
        from soort in Zaakgebeurtenissoort.All
        from property in EventSchema.All[soort].Type.Properties
        where !GoldenEvents.Lines.Any(line => line.StartsWith($$"""{"soort":"{{soort.Code}}",""", StringComparison.Ordinal) && line.Contains($"\"{property.Name}\":", StringComparison.Ordinal))
        select $"{soort.Code}: {property.Name}");

    [Theory]
    [MemberData(nameof(Places))]
    public void Write_GoldenEvent_IsTheLine(int place) => Assert.Equal(GoldenEvents.Lines[place], ZaakgebeurtenisJson.Write(GoldenEvents.Events[place]));

    [Theory]
    [MemberData(nameof(Places))]
    public void Read_GoldenLine_IsTheEvent(int place) => Assert.Equal(GoldenEvents.Events[place], ZaakgebeurtenisJson.Read(GoldenEvents.Lines[place]).GetValueOrThrow());

    // The order of the fields and the white space say nothing.
    [Theory]
    [MemberData(nameof(Places))]
    public void Read_FieldsInAnotherOrder_IsTheEvent(int place)
    {
        var reversed = new JsonObject();
        foreach (var (name, value) in JsonNode.Parse(GoldenEvents.Lines[place])!.AsObject().Reverse())
        {
            reversed.Add(name, value?.DeepClone());
        }

        Assert.Equal(GoldenEvents.Events[place], ZaakgebeurtenisJson.Read(reversed.ToJsonString(new() { WriteIndented = true })).GetValueOrThrow());
    }

    // An event inside another document, and a history of them.
    [Theory]
    [MemberData(nameof(Places))]
    public void Serialize_InsideADocument_IsTheLine(int place)
    {
        var gebeurtenis = GoldenEvents.Events[place];
        foreach (var options in new[] { JsonSerializerOptions.Default, JsonSerializerOptions.Web })
        {
            var json = JsonSerializer.Serialize(new[] { gebeurtenis }, options);
            Assert.Equal($"[{GoldenEvents.Lines[place]}]", json);
            Assert.Equal([gebeurtenis], JsonSerializer.Deserialize<Zaakgebeurtenis[]>(json, options)!);
        }
    }
}
