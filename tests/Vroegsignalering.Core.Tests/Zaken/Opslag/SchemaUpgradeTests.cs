using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;
using Vroegsignalering.Zaken.Opslag;

namespace Vroegsignalering.Tests.Zaken.Opslag;

/// <summary>Version n + 1 reads what version n stored: a step for each version, tried with schemas that do not exist yet.</summary>
public sealed class SchemaUpgradeTests
{
    private static readonly Heropend Reopened = Events.Reopened(SampleZaken.Opened, Zaakstatus.Lopend);

    // In version 1 the reason was called "motivering"; version 3 takes apart what stood in one field.
    private static readonly FrozenDictionary<Zaakgebeurtenissoort, EventSchema> Second = With(Rename);
    private static readonly FrozenDictionary<Zaakgebeurtenissoort, EventSchema> Third = With(
        stored => stored["motivering_door"] = $"{stored["motivering"]}|{stored["door"]}",
        stored =>
        {
            var parts = stored["motivering_door"]!.GetValue<string>().Split('|');
            (stored["reden"], stored["door"]) = (parts[0], parts[1]);
            stored.Remove("motivering");
            stored.Remove("motivering_door");
        });

    [Fact]
    public void Read_StoredByVersionOne_IsReadByVersionTwo()
    {
        Assert.Equal(2, Second[Zaakgebeurtenissoort.Heropend].Versie);
        Assert.Equal(Reopened, ZaakgebeurtenisJson.Read(Line(1, "motivering"), Second).GetValueOrThrow());
        Assert.Equal(Reopened, ZaakgebeurtenisJson.Read(Line(2, "reden"), Second).GetValueOrThrow());
    }

    // Each version has its own names: no step is taken twice, and none is left out.
    [Fact]
    public void Read_NamesOfAnotherVersion_AreFaults()
    {
        Assert.Equal(["reden ontbreekt", "motivering onbekend"], Faults(Line(2, "motivering"), Second).Select(fault => $"{fault.Field} {fault.Kind.Code}"));
        Assert.Equal(["reden ontbreekt", "motivering onbekend"], Faults(Line(1, "motivering"), EventSchema.All).Select(fault => $"{fault.Field} {fault.Kind.Code}"));
    }

    [Fact]
    public void Read_NewerThanKnown_IsRefusedByName()
    {
        Assert.Equal(["versie: '3' is out of range; allowed: 1 to 2"], Faults(Line(3, "reden"), Second).Select(fault => fault.ToString()));
        Assert.Equal(["versie: '0' is out of range; allowed: 1 to 2"], Faults(Line(0, "reden"), Second).Select(fault => fault.ToString()));
        // Another kind has its own version.
        Assert.True(ZaakgebeurtenisJson.Read(GoldenEvents.Lines[2], Second).IsParsed);
    }

    [Fact]
    public void Read_SeveralSteps_AreTakenInOrder()
    {
        Assert.Equal(3, Third[Zaakgebeurtenissoort.Heropend].Versie);
        Assert.Equal(Reopened, ZaakgebeurtenisJson.Read(Line(1, "motivering"), Third).GetValueOrThrow());
        Assert.Equal(Reopened, ZaakgebeurtenisJson.Read(Line(3, "reden"), Third).GetValueOrThrow());
    }

    // A step meets what it cannot read: a fault, and no exception.
    [Fact]
    public void Read_StepThatCannotBeTaken_IsAFault()
    {
        foreach (var line in new[] { """{"soort":"heropend","versie":1,"motivering":5}""", """{"soort":"heropend","versie":1,"motivering":{}}""" })
        {
            Assert.Equal(["$: cannot be read; allowed: the form of Heropend"], Faults(line, With(Careless)).Select(fault => fault.ToString()));
        }
    }

    private static void Rename(JsonObject stored)
    {
        if (stored["motivering"] is { } given)
        {
            stored.Remove("motivering");
            stored["reden"] = given.DeepClone();
        }
    }

    private static void Careless(JsonObject stored) => stored["reden"] = stored["motivering"]!.AsValue().GetValue<string>();

    private static FrozenDictionary<Zaakgebeurtenissoort, EventSchema> With(params SchemaUpgrade[] upgrades) => Zaakgebeurtenissoort.All.ToFrozenDictionary(
        soort => soort,
        soort => soort == Zaakgebeurtenissoort.Heropend ? EventSchema.Of(soort, upgrades) : EventSchema.Of(soort));

    private static string Line(int versie, string reden) =>
        ZaakgebeurtenisJson.Write(Reopened).Replace("\"versie\":1", $"\"versie\":{versie}", StringComparison.Ordinal).Replace("\"reden\"", $"\"{reden}\"", StringComparison.Ordinal);

    private static ValueList<Fault> Faults(string line, FrozenDictionary<Zaakgebeurtenissoort, EventSchema> schemas) => ZaakgebeurtenisJson.Read(line, schemas).Faults;
}
