using Vroegsignalering.Matches;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Matches;

// SEL-5
public sealed class SelectieoordeelTests
{
    private static readonly Match Match = new()
    {
        Nummer = Matchnummer.Parse("2025-03-000017"),
        Sleutel = Sleutelwaarde.Of(Adressleutel.Parse("2015HD 26")),
        Regels = Matchregels.Of(Standaardwerkwijzen.Twente.Matching, SignalBuilder.RunDate),
        Grond = Matchgrond.Minimum,
        Soorten = [Matchsoort.Enkelvoudig],
        Leden = [new() { Signaal = new SignalBuilder().Build(), Rol = Matchrol.Telt }],
    };

    public static TheoryData<Selectieuitkomst, string, string> Outcomes() => new()
    {
        { Selectieuitkomst.Geselecteerd, "geselecteerd", "selected" },
        { Selectieuitkomst.Aangevuld, "geselecteerd op een vrije plaats, boven het quotum van het gebied", "selected on a free place, above the quota of the district" },
        {
            Selectieuitkomst.Of(new() { Reden = Teruggavereden.QuotumTotaalVol, Quotum = 24, Bron = Bron.DuoPlus.Bij("1.3") }),
            "teruggegeven, het totale quotum is vol: 24 per run; bron 001 (1.3)",
            "returned, the total quota is full: 24 per run; source 001 (1.3)"
        },
    };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void ToText_EveryOutcome_SaysRankMatchDistrictAndReason(Selectieuitkomst uitkomst, string dutch, string english)
    {
        var oordeel = new Selectieoordeel { Match = Match, Rang = 3, Gebied = Gebied.Parse("Uithoorn"), Uitkomst = uitkomst };

        Assert.Equal("rang 3, match 2025-03-000017, gebied Uithoorn: " + dutch, oordeel.ToText(Taal.Nederlands));
        Assert.Equal("rank 3, match 2025-03-000017, district Uithoorn: " + english, oordeel.ToText(Taal.Engels));
        Assert.Equal(oordeel.ToText(Taal.Engels), oordeel.ToString());
    }
}
