using System.Text.Json;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Signalen;

/// <summary>The enumerations of the national exchange model, against its schema.</summary>
public sealed class DdasTests
{
    // SIG-2: exactly the eleven values, in its order.
    [SharedDataFact]
    public void Signaalpartnersoort_All_AreThoseOfTheSchema() =>
        Assert.Equal(Values("EnumSignaalpartner"), Signaalpartnersoort.All.Select(soort => soort.Tekst.Nederlands));

    // MON-8: exactly the eight values.
    [SharedDataFact]
    public void Signaalstatus_All_AreThoseOfTheSchema() => Assert.Equal(
        Values("EnumSignaalstatus").Order(StringComparer.Ordinal),
        Signaalstatus.All.Select(status => status.Tekst.Nederlands).Order(StringComparer.Ordinal));

    // CON-1: exactly the ten kinds of contact and the three parts of the day, in its order.
    [SharedDataFact]
    public void ContactsoortAndDagdeel_All_AreThoseOfTheSchema()
    {
        Assert.Equal(Values("EnumContactsoort"), Contactsoort.All.Select(soort => soort.Tekst.Nederlands));
        Assert.Equal(Values("EnumDagdeel"), Dagdeel.All.Select(dagdeel => dagdeel.Tekst.Nederlands));
    }

    // ZAA-5: exactly the sixteen end results, in its order.
    [SharedDataFact]
    public void Eindresultaat_All_AreThoseOfTheSchema() =>
        Assert.Equal(Values("EnumEindresultaat"), Eindresultaat.All.Select(resultaat => resultaat.Tekst.Nederlands));

    // SIG-2: statutory, on request, experiment; Overige has no ground.
    [Theory]
    [InlineData("wettelijk", "energie huur water zorg")]
    [InlineData("op-verzoek", "cak-zorgverzekeringen")]
    [InlineData("experiment", "belastingdienst cak-eigen-bijdrage dienst-toeslagen duo hypotheek")]
    [InlineData("geen", "overige")]
    public void Grondslag_EveryKind_FollowsTheRule(string grondslag, string codes) => Assert.Equal(
        codes.Split(' '),
        Signaalpartnersoort.All.Where(soort => soort.Grondslag.Code == grondslag).Select(soort => soort.Code));

    private static List<string> Values(string name)
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(SharedData.PathOf("ddas/json_schema_Uitwisselmodel.v1.2.json")));
        return schema.RootElement.GetProperty("$defs").GetProperty(name).GetProperty("enum").EnumerateArray().Select(value => value.GetString()!).ToList();
    }
}
