using Vroegsignalering.Foundation;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Terugkoppeling;

public sealed class TerugkoppelafsprakenTests
{
    public static TheoryData<string> Presets => ["arnhem", "duoplus", "pilot50", "twente", "landelijk"];

    // TKP-1: both sides of each first day.
    [Theory]
    [MemberData(nameof(Presets))]
    public void Codes_EachFirstDay_OneMore(string preset)
    {
        var codes = Of(preset).Codes;

        Assert.Equal(5, codes.Op(new(2023, 11, 30)).Count);
        Assert.Equal(Terugkoppelcode.BekendBijSchuldhulpverlening, codes.Op(new(2023, 12, 1))[^1]);
        Assert.Equal(6, codes.Op(new(2024, 6, 30)).Count);
        Assert.Equal(Terugkoppelcode.Overleden, codes.Op(new(2024, 7, 1))[^1]);
        Assert.Equal(7, codes.Op(new(2024, 12, 31)).Count);
        Assert.Equal(Terugkoppelcode.All, codes.Op(new(2025, 1, 1)));
    }

    // TKP-1: a run over March 2023 knows the first five only, in their order.
    [Fact]
    public void Codes_March2023_AreTheFirstFive() => Assert.Equal(Terugkoppelcodetabel.Altijd, Given.Landelijk.Codes.Op(new(2023, 3, 25)));

    [Theory]
    [InlineData("bekend-bij-schuldhulpverlening", "2023-11-30", "2023-12-01")]
    [InlineData("overleden", "2024-06-30", "2024-07-01")]
    [InlineData("geen-inwoner", "2024-12-31", "2025-01-01")]
    public void Resolve_BeforeItsDay_TellsLess(string code, string before, string first)
    {
        var dated = Terugkoppelcode.FromCode(code);

        Assert.Equal(Terugkoppelcode.NietOpgepakt, Given.Landelijk.Resolve(dated, Day(before), inZaak: false));
        Assert.Equal(Terugkoppelcode.NogNietBereiktOfWilGeenHulp, Given.Landelijk.Resolve(dated, Day(before), inZaak: true));
        Assert.Equal(dated, Given.Landelijk.Resolve(dated, Day(first), inZaak: false));
        Assert.Equal(dated, Given.Landelijk.Resolve(dated, Day(first), inZaak: true));
    }

    [Fact]
    public void Resolve_TheFirstFive_AreThemselvesOnAnyDay() => Assert.All(
        Terugkoppelcodetabel.Altijd,
        code => Assert.Equal(code, Given.Landelijk.Resolve(code, new(2019, 1, 1), inZaak: true)));

    // The host may learn of another day, or of no day at all.
    [Fact]
    public void Codes_OfTheHost_TakeThePlace()
    {
        var changed = Given.Landelijk with { Codes = Terugkoppelcodetabel.Altijd };

        Assert.Equal(Terugkoppelcode.NietOpgepakt, changed.Resolve(Terugkoppelcode.Overleden, new(2030, 1, 1), inZaak: false));
        Assert.Equal("host", Assert.Single(changed.Describe(), regel => regel.Optie == "terugkoppeling.codes").Bron.Code);
    }

    // TKP-6: monthly or at once.
    [Theory]
    [InlineData(null, "2025-04-03", "2025-04-03")]
    [InlineData(1, "2025-04-03", "2025-05-01")]
    [InlineData(1, "2025-04-01", "2025-04-01")]
    [InlineData(25, "2025-04-03", "2025-04-25")]
    [InlineData(25, "2025-04-25", "2025-04-25")]
    [InlineData(25, "2025-04-26", "2025-05-25")]
    [InlineData(28, "2024-12-29", "2025-01-28")]
    public void SendDayOf_MonthlyOrAtOnce_IsTheFirstDayOnOrAfter(int? day, string from, string expected) =>
        Assert.Equal(Day(expected), (Given.Landelijk with { MaandelijksOpDag = day }).SendDayOf(Day(from)));

    [Theory]
    [InlineData(0)]
    [InlineData(29)]
    public void SendDayOf_NoDayOfEveryMonth_IsRefused(int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => (Given.Landelijk with { MaandelijksOpDag = day }).SendDayOf(Given.Opened));

    // WW, row "feedback content" and "collection": who gets more, and from which source.
    [Theory]
    [InlineData("arnhem", "terugkoppeling.uitgebreid", "alle", "000")]
    [InlineData("arnhem", "terugkoppeling.uitgebreidBij", "wil-hulp", "eigen")]
    [InlineData("arnhem", "terugkoppeling.goNoGo", "alle", "000")]
    [InlineData("arnhem", "terugkoppeling.goNoGoReden", "alle", "000")]
    [InlineData("arnhem", "terugkoppeling.status", "geen", "eigen")]
    [InlineData("arnhem", "terugkoppeling.maandelijksOpDag", "meteen", "eigen")]
    [InlineData("arnhem", "terugkoppeling.incasso", "niet afgesproken", "eigen")]
    [InlineData("duoplus", "terugkoppeling.uitgebreid", "geen", "eigen")]
    [InlineData("duoplus", "terugkoppeling.goNoGo", "geen", "eigen")]
    [InlineData("duoplus", "terugkoppeling.goNoGoReden", "geen", "eigen")]
    [InlineData("duoplus", "terugkoppeling.status", "alle", "001")]
    [InlineData("duoplus", "terugkoppeling.incasso", "opgeschort van de match tot de terugkoppeling, ook ontruiming en afsluiting", "001")]
    [InlineData("pilot50", "terugkoppeling.uitgebreid", "geen", "eigen")]
    [InlineData("pilot50", "terugkoppeling.goNoGo", "geen", "eigen")]
    [InlineData("pilot50", "terugkoppeling.status", "geen", "eigen")]
    [InlineData("pilot50", "terugkoppeling.maandelijksOpDag", "meteen", "eigen")]
    [InlineData("pilot50", "terugkoppeling.incasso", "loopt door, tenzij de inwoner een traject begint", "002")]
    [InlineData("twente", "terugkoppeling.uitgebreid", "alle", "003")]
    [InlineData("twente", "terugkoppeling.goNoGo", "alle", "003")]
    [InlineData("twente", "terugkoppeling.goNoGoReden", "alle", "003")]
    [InlineData("twente", "terugkoppeling.status", "geen", "eigen")]
    [InlineData("twente", "terugkoppeling.incasso", "opgeschort tijdens de aanpak, nader af te spreken", "003")]
    [InlineData("landelijk", "terugkoppeling.uitgebreid", "geen", "004")]
    [InlineData("landelijk", "terugkoppeling.goNoGo", "geen", "004")]
    [InlineData("landelijk", "terugkoppeling.goNoGoReden", "geen", "004")]
    [InlineData("landelijk", "terugkoppeling.status", "geen", "004")]
    [InlineData("landelijk", "terugkoppeling.maandelijksOpDag", "meteen", "004")]
    [InlineData("landelijk", "terugkoppeling.incasso", "loopt door, met incassorust na 'wil hulp'", "004")]
    public void Describe_Preset_HasTheValueOfTheSource(string preset, string optie, string waarde, string bron)
    {
        var regel = Assert.Single(Of(preset).Describe(), candidate => candidate.Optie == optie);
        Assert.Equal((waarde, bron), (regel.Waarde, regel.Bron.Code));
    }

    [Fact]
    public void Describe_DatedCodes_HaveDayAndSource() => Assert.Equal(
        [(null, "004", 5), (new LocalDate(2023, 12, 1), "004", 6), (new LocalDate(2024, 7, 1), "004", 7), (new LocalDate(2025, 1, 1), "DDAS", 8)],
        Given.Landelijk.Describe().Where(regel => regel.Optie == "terugkoppeling.codes").Select(regel => (regel.Vanaf, regel.Bron.Code, regel.Waarde.Split(", ").Length)));

    [Theory]
    [MemberData(nameof(Presets))]
    public void Check_Preset_HasNoFault(string preset) => Assert.Empty(Faults(Of(preset)));

    [Fact]
    public void Check_OneFault_IsToldWordForWord()
    {
        var right = Given.Landelijk;
        var some = new Partnerverlening { Partners = ["a", "b"] };

        Assert.Equal(
            ["terugkoppeling.codes: 'herhaalde-melding, wil-hulp' ontbreekt; toegestaan: altijd melding-onterecht, niet-opgepakt, herhaalde-melding, wil-hulp, nog-niet-bereikt-of-wil-geen-hulp"],
            Faults(right with { Codes = Given.Codes(Terugkoppelcode.NogNietBereiktOfWilGeenHulp, Terugkoppelcode.NietOpgepakt, Terugkoppelcode.MeldingOnterecht, Terugkoppelcode.Overleden) }));
        Assert.Equal(
            ["terugkoppeling.codes[5]: 'wil-hulp' komt al eerder voor; toegestaan: elke waarde hoogstens één keer"],
            Faults(right with { Codes = Terugkoppelcodetabel.Altijd.Add(Terugkoppelcode.WilHulp) }));
        Assert.Equal(
            ["terugkoppeling.uitgebreidBij[1]: 'wil-hulp' komt al eerder voor; toegestaan: elke waarde hoogstens één keer"],
            Faults(right with { UitgebreidBij = Given.Codes(Terugkoppelcode.WilHulp, Terugkoppelcode.WilHulp) }));
        Assert.Equal(
            ["terugkoppeling.status: 'a, b' is strijdig met een ander veld; toegestaan: alle signaalpartners, of die genoemd worden"],
            Faults(right with { Status = some with { AllePartners = true } }));
        Assert.Equal(
            ["terugkoppeling.goNoGoReden: 'a, b' is strijdig met een ander veld; toegestaan: signaalpartners die het go/no-go-bericht krijgen"],
            Faults(right with { GoNoGo = new Partnerverlening { Partners = ["a"] }, GoNoGoReden = some }));
        Assert.Equal(
            ["terugkoppeling.goNoGoReden: 'alle' is strijdig met een ander veld; toegestaan: signaalpartners die het go/no-go-bericht krijgen"],
            Faults(right with { GoNoGo = some, GoNoGoReden = Partnerverlening.Alle }));
        Assert.Equal(
            ["terugkoppeling.maandelijksOpDag: '29' valt buiten het bereik; toegestaan: 1 tot en met 28"],
            Faults(right with { MaandelijksOpDag = 29 }));
        Assert.Empty(Faults(right with { GoNoGo = some, GoNoGoReden = new Partnerverlening { Partners = ["b"] }, MaandelijksOpDag = 28 }));
        Assert.Empty(Faults(right with { GoNoGo = Partnerverlening.Alle, GoNoGoReden = some }));
    }

    // A fault in a value that holds later is a fault too, and every fault is told at once.
    [Fact]
    public void Check_LaterValues_AreChecked()
    {
        var later = new LocalDate(2030, 1, 1);
        var right = Given.Landelijk;

        Assert.Equal(
            ["terugkoppeling.codes", "terugkoppeling.goNoGoReden", "terugkoppeling.maandelijksOpDag"],
            Faults(right with
            {
                Codes = right.Codes.Vanaf(later, [Terugkoppelcode.WilHulp], Bron.Host),
                GoNoGoReden = right.GoNoGoReden.Vanaf(later, Partnerverlening.Alle, Bron.Host),
                MaandelijksOpDag = right.MaandelijksOpDag.Vanaf(later, 0, Bron.Host),
            }).Select(fault => fault.Split(':')[0]));
    }

    [Fact]
    public void Set_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Given.Landelijk with { Codes = null! });
        Assert.Throws<ArgumentNullException>(() => Given.Landelijk with { Codes = Given.Codes(Terugkoppelcode.WilHulp, null!) });
        Assert.Throws<ArgumentNullException>(() => Given.Landelijk with { UitgebreidBij = (ValueList<Terugkoppelcode>)null! });
        Assert.Throws<ArgumentNullException>(() => Given.Landelijk with { Uitgebreid = (Partnerverlening)null! });
        Assert.Throws<ArgumentNullException>(() => Given.Landelijk with { GoNoGo = null! });
        Assert.Throws<ArgumentNullException>(() => Given.Landelijk with { GoNoGoReden = null! });
        Assert.Throws<ArgumentNullException>(() => Given.Landelijk with { Status = null! });
        Assert.Throws<ArgumentNullException>(() => Given.Landelijk with { MaandelijksOpDag = null! });
        Assert.Throws<ArgumentNullException>(() => Given.Landelijk with { Incasso = null! });
    }

    private static Terugkoppelafspraken Of(string preset) => preset switch
    {
        "arnhem" => Standaardwerkwijzen.Arnhem.Terugkoppeling,
        "duoplus" => Standaardwerkwijzen.DuoPlus.Terugkoppeling,
        "pilot50" => Standaardwerkwijzen.Pilot50.Terugkoppeling,
        "twente" => Standaardwerkwijzen.Twente.Terugkoppeling,
        _ => Standaardwerkwijzen.Landelijk.Terugkoppeling,
    };

    private static List<string> Faults(Terugkoppelafspraken afspraken)
    {
        var checker = new OptionChecker();
        TerugkoppelafsprakenChecker.Check(afspraken, checker);
        return [.. checker.Faults.Select(fault => fault.ToText(Taal.Nederlands))];
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
