using Vroegsignalering.Foundation;
using Vroegsignalering.Nazorg;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Nazorg;

public sealed class NazorgafsprakenTests
{
    private static readonly Termijnafspraak AfterVisit = PresetParts.Of("arnhem").Termijnen.Find(Termijnsoort.Nazorgcontact)!;

    public static TheoryData<string, string[]> Values => new()
    {
        { "arnhem", ["nazorg.nazorgcontact|met toestemming||000", "nazorg.nazorgurenPerMelding|niet afgesproken|uren|eigen", "nazorg.heropaf|nee||eigen", "nazorg.volggroepen|geen||eigen"] },
        { "duoplus", ["nazorg.nazorgcontact|alle meldingen||001", "nazorg.nazorgurenPerMelding|1|uren|001", "nazorg.heropaf|nee||eigen", "nazorg.volggroepen|geen||eigen"] },
        { "pilot50", ["nazorg.nazorgcontact|geen||eigen", "nazorg.nazorgurenPerMelding|niet afgesproken|uren|eigen", "nazorg.heropaf|nee||eigen", "nazorg.volggroepen|geen hulp nodig, alleen een betalingsregeling, doorverwezen||002"] },
        { "twente", ["nazorg.nazorgcontact|geen||eigen", "nazorg.nazorgurenPerMelding|niet afgesproken|uren|eigen", "nazorg.heropaf|ja||003", "nazorg.volggroepen|geen||eigen"] },
        { "landelijk", ["nazorg.nazorgcontact|geen||eigen", "nazorg.nazorgurenPerMelding|niet afgesproken|uren|eigen", "nazorg.heropaf|nee||eigen", "nazorg.volggroepen|geen||eigen"] },
    };

    public static TheoryData<Nazorgafspraken, Termijnafspraken, string, string> Faults
    {
        get
        {
            var (arnhem, duoPlus, pilot50, twente) = (PresetParts.Of("arnhem").Nazorg, PresetParts.Of("duoplus").Nazorg, PresetParts.Of("pilot50").Nazorg, PresetParts.Of("twente").Nazorg);
            var nobody = PresetParts.Of("landelijk").Nazorg;
            return new()
            {
                { nobody with { NazorgurenPerMelding = -1 }, Termijnafspraken.Geen, "nazorg.nazorgurenPerMelding: '-1' valt buiten het bereik; toegestaan: 0 tot en met 99", "nazorg.nazorgurenPerMelding: '-1' is out of range; allowed: 0 to 99" },
                { nobody with { NazorgurenPerMelding = 100 }, Termijnafspraken.Geen, "nazorg.nazorgurenPerMelding: '100' valt buiten het bereik; toegestaan: 0 tot en met 99", "nazorg.nazorgurenPerMelding: '100' is out of range; allowed: 0 to 99" },
                { pilot50 with { Volggroepen = (ValueList<Volggroep>)[Volggroep.Doorverwezen, Volggroep.Doorverwezen] }, PresetParts.Of("pilot50").Termijnen, "nazorg.volggroepen[1]: 'doorverwezen' komt al eerder voor; toegestaan: elke waarde hoogstens één keer", "nazorg.volggroepen[1]: 'doorverwezen' was given before; allowed: each value at most once" },
                { arnhem, Termijnafspraken.Geen, "nazorg.nazorgcontact: 'zonder termijn' is strijdig met een ander veld; toegestaan: een termijn onder termijnen[nazorgcontact]", "nazorg.nazorgcontact: 'zonder termijn' contradicts another field; allowed: a term under termijnen[nazorgcontact]" },
                { twente, Termijnafspraken.Geen, "nazorg.heropaf: 'zonder termijn' is strijdig met een ander veld; toegestaan: een termijn onder termijnen[heropaf]", "nazorg.heropaf: 'zonder termijn' contradicts another field; allowed: a term under termijnen[heropaf]" },
                { pilot50, Termijnafspraken.Geen, "nazorg.volggroepen: 'zonder termijn' is strijdig met een ander veld; toegestaan: een termijn onder termijnen[volgen]", "nazorg.volggroepen: 'zonder termijn' contradicts another field; allowed: a term under termijnen[volgen]" },
                { duoPlus, Termijnafspraken.Geen.With(AfterVisit), "termijnen[nazorgcontact].start: 'bezoek-met-bereik' is strijdig met een ander veld; toegestaan: een gebeurtenis van elke zaak, zoals de afsluiting, omdat de nazorg voor alle meldingen is", "termijnen[nazorgcontact].start: 'bezoek-met-bereik' contradicts another field; allowed: an event of every case, such as closing, because aftercare is for all reports" },
                { nobody with { Nazorgcontact = nobody.Nazorgcontact.Vanaf(new LocalDate(2026, 1, 1), Nazorgdoelgroep.AlleMeldingen, Bron.Host) }, Termijnafspraken.Geen.With(AfterVisit), "termijnen[nazorgcontact].start: 'bezoek-met-bereik' is strijdig met een ander veld; toegestaan: een gebeurtenis van elke zaak, zoals de afsluiting, omdat de nazorg voor alle meldingen is", "termijnen[nazorgcontact].start: 'bezoek-met-bereik' contradicts another field; allowed: an event of every case, such as closing, because aftercare is for all reports" },
                { nobody with { Heropaf = nobody.Heropaf.Vanaf(new LocalDate(2026, 1, 1), true, Bron.Host) }, Termijnafspraken.Geen, "nazorg.heropaf: 'zonder termijn' is strijdig met een ander veld; toegestaan: een termijn onder termijnen[heropaf]", "nazorg.heropaf: 'zonder termijn' contradicts another field; allowed: a term under termijnen[heropaf]" },
            };
        }
    }

    // NAZ-1, NAZ-2: the row aftercare of the table of werkwijzen.
    [Theory]
    [MemberData(nameof(Values))]
    public void Describe_Preset_IsTheRuleWithItsSource(string code, string[] lines) =>
        Assert.Equal(lines, PresetParts.Of(code).Nazorg.Describe().Select(regel => $"{regel.Optie}|{regel.Waarde}|{regel.Eenheid}|{regel.Bron.Code}"));

    // ZAA-3, TKP-8, ZAA-6: only Arnhem asks consent (000); tips alone are no help (DDAS).
    [Theory]
    [InlineData("arnhem", "ja|000")]
    [InlineData("duoplus", "nee|eigen")]
    [InlineData("pilot50", "nee|eigen")]
    [InlineData("twente", "nee|eigen")]
    [InlineData("landelijk", "nee|eigen")]
    public void Describe_PresetOfCases_IsTheRuleWithItsSource(string code, string consent) => Assert.Equal(
        ["zaken.alleenTipsTeltAlsHulp|nee|DDAS", $"zaken.nazorgMetToestemming|{consent}", "zaken.automatischSluiten|nee|eigen"],
        PresetParts.Of(code).Zaken.Describe().Select(regel => $"{regel.Optie}|{regel.Waarde}|{regel.Bron.Code}"));

    [Theory]
    [InlineData("arnhem")]
    [InlineData("duoplus")]
    [InlineData("pilot50")]
    [InlineData("twente")]
    [InlineData("landelijk")]
    public void Check_Preset_HasNoFault(string code) => Assert.Empty(Check(PresetParts.Of(code).Nazorg, PresetParts.Of(code).Termijnen));

    [Theory]
    [MemberData(nameof(Faults))]
    public void Check_OneFault_IsToldWordForWord(Nazorgafspraken nazorg, Termijnafspraken termijnen, string nederlands, string engels)
    {
        var fault = Assert.Single(Check(nazorg, termijnen));
        Assert.Equal((nederlands, engels), (fault.ToText(Taal.Nederlands), fault.ToText(Taal.Engels)));
    }

    [Fact]
    public void Check_SeveralFaults_AllAtOnce() => Assert.Equal(
        ["nazorg.nazorgurenPerMelding", "nazorg.nazorgcontact", "nazorg.heropaf"],
        Check(PresetParts.Of("arnhem").Nazorg with { NazorgurenPerMelding = 100, Heropaf = true }, Termijnafspraken.Geen).Select(fault => fault.Field));

    [Fact]
    public void With_PlainValue_GetsTheHostAsSource() =>
        Assert.Equal("host", (PresetParts.Of("twente").Nazorg with { Heropaf = false }).Describe().Single(regel => regel.Optie == "nazorg.heropaf").Bron.Code);

    private static List<Fault> Check(Nazorgafspraken nazorg, Termijnafspraken termijnen)
    {
        var checker = new OptionChecker();
        NazorgafsprakenChecker.Check(nazorg, termijnen, checker);
        return checker.Faults;
    }
}
