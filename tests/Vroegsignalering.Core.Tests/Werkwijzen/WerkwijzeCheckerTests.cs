using Vroegsignalering.Aanlevering;
using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Werkwijzen;

/// <summary>Every fault with its path, word for word.</summary>
public sealed class WerkwijzeCheckerTests
{
    private static readonly Werkwijze Right = Standaardwerkwijzen.Landelijk;
    private static readonly Aanlevercriteria Aanlevering = Right.Aanlevering;

    public static TheoryData<Werkwijze, string> Faults => new()
    {
        { Right with { Code = "Met Spatie" }, "code: 'Met Spatie' is niet leesbaar; toegestaan: kleine letters en cijfers" },
        { Right with { Naam = " " }, "naam: ontbreekt; toegestaan: een tekst" },
        { Right with { Versie = 0 }, "versie: '0' valt buiten het bereik; toegestaan: 1 tot en met 2147483647" },
        { Intake(Aanlevering with { Aanlevermoment = Aanlevering.Aanlevermoment with { Dag = 29 } }), "aanlevering.aanlevermoment.dag: '29' valt buiten het bereik; toegestaan: 1 tot en met 28" },
        { Intake(Aanlevering with { Aanlevermoment = Aanlevering.Aanlevermoment with { RespijtDagen = -1 } }), "aanlevering.aanlevermoment.respijtDagen: '-1' valt buiten het bereik; toegestaan: 0 tot en met 31" },
        { Standard(new() { Ouderdom = new Ouderdomsvenster { VanafDagen = -1 } }), "aanlevering.standaard.ouderdom.vanafDagen: '-1' valt buiten het bereik; toegestaan: 0 tot en met 36500" },
        { Standard(new() { Ouderdom = new Ouderdomsvenster { TotEnMetDagen = 36501 } }), "aanlevering.standaard.ouderdom.totEnMetDagen: '36501' valt buiten het bereik; toegestaan: 0 tot en met 36500" },
        { Standard(new() { Ouderdom = new Ouderdomsvenster { VanafDagen = 101, TotEnMetDagen = 100 } }), "aanlevering.standaard.ouderdom: '101–100' is strijdig met een ander veld; toegestaan: vanafDagen niet hoger dan totEnMetDagen" },
        { Standard(new() { MinimumTermijnen = -1 }), "aanlevering.standaard.minimumTermijnen: '-1' valt buiten het bereik; toegestaan: 0 tot en met 9999" },
        { Intake(Aanlevering with { PerPartner = [new() { PartnerId = "p", Afspraken = new() { MinimumAanmaningen = 10000 } }] }), "aanlevering.perPartner[p].minimumAanmaningen: '10000' valt buiten het bereik; toegestaan: 0 tot en met 9999" },
        { Intake(Aanlevering with { PerSoort = [Empty(Signaalpartnersoort.Huur), Empty(Signaalpartnersoort.Water), Empty(Signaalpartnersoort.Huur)] }), "aanlevering.perSoort[2]: 'huur' komt al eerder voor; toegestaan: elke waarde hoogstens één keer" },
        { Intake(Aanlevering with { PerPartner = [new() { PartnerId = "p", Afspraken = new() }, new() { PartnerId = "p", Afspraken = new() }] }), "aanlevering.perPartner[1]: 'p' komt al eerder voor; toegestaan: elke waarde hoogstens één keer" },
        { Intake(Aanlevering with { Herhaling = new Herhalingsafspraak { Maanden = 7 } }), "aanlevering.herhaling.maanden: '7' valt buiten het bereik; toegestaan: 0 tot en met 6" },
        { Intake(Aanlevering with { EigenCriteria = ["x"] }), "aanlevering.eigenCriteria[0]: 'x' is onbekend; toegestaan: een van -" },
        { Matching(Right.Matching with { Sleutel = "naam" }), "matching.sleutel: 'naam' is onbekend; toegestaan: een van adres, persoon-op-adres, persoon" },
        { Matching(Right.Matching with { Minimum = 0 }), "matching.minimum: '0' valt buiten het bereik; toegestaan: 1 tot en met 2147483647" },
        { Matching(Right.Matching with { TerugblikMaanden = 7 }), "matching.terugblikMaanden: '7' valt buiten het bereik; toegestaan: 0 tot en met 6" },
        { Matching(Right.Matching with { TerugblikMaanden = 0, Periode = Matchperiode.MaandEnVorige }), "matching.terugblikMaanden: '0' is strijdig met een ander veld; toegestaan: 1 of meer, omdat de periode of opvolgende achterstanden de vorige maand nodig hebben" },
        { Right with { Contact = Contact(1, 100) }, "contact.routes[huisbezoek].stappen[0].extraPogingen: '100' valt buiten het bereik; toegestaan: 0 tot en met 99" },
        { Right with { Termijnen = Right.Termijnen.With(Termijnsoort.EersteGesprek, Termijn.Parse("4 weken")) }, "termijnen[eerste-gesprek].termijn: '4 weken (beleid)' is strijdig met een ander veld; toegestaan: grondslag wet-of-amvb: deze termijn staat in de wet" },
        { Selection(Right.Selectie with { QuotumTotaal = -1 }), "selectie.quotumTotaal: '-1' valt buiten het bereik; toegestaan: 0 of meer, of geen maximum" },
        { Selection(Right.Selectie with { Aanvullen = true }), "selectie.aanvullen: 'ja' is strijdig met een ander veld; toegestaan: nee, of een totaal quotum waarin plaatsen vrij kunnen zijn" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Check_OneFault_IsToldWordForWord(Werkwijze werkwijze, string message) =>
        Assert.Equal(message, Assert.Single(WerkwijzeChecker.Check(werkwijze)).ToText(Taal.Nederlands));

    [Fact]
    public void Check_SeveralFaults_AllAtOnce()
    {
        var werkwijze = Right with
        {
            Naam = string.Empty,
            Aanlevering = Aanlevering with { Herhaling = new Herhalingsafspraak { Maanden = 7 }, EigenCriteria = ["x"] },
            Selectie = Right.Selectie with { QuotumTotaal = -1 },
            Contact = Contact(0, 0),
            Termijnen = Right.Termijnen.With(Termijnsoort.EersteGesprek, Termijn.Parse("4 weken")),
        };

        Assert.Equal(
            [
                "naam", "aanlevering.herhaling.maanden", "aanlevering.eigenCriteria[0]", "selectie.quotumTotaal", "contact.routes[huisbezoek].stappen[0].pogingen",
                "termijnen[eerste-gesprek].termijn",
            ],
            WerkwijzeChecker.Check(werkwijze).Select(fault => fault.Field));
        var message = Assert.Throws<ArgumentException>(() => WerkwijzeChecker.ThrowIfFaulty(werkwijze)).Message;
        Assert.StartsWith("The werkwijze 'landelijk' has 6 fault(s): naam: is missing; allowed: a text; aanlevering.herhaling.maanden: '7' is out of range; allowed: 0 to 6;", message, StringComparison.Ordinal);
    }

    // A fault in a value that holds later is a fault too.
    [Fact]
    public void Check_DatedValue_EveryValueIsChecked() => Assert.Equal(
        "matching.minimum",
        Assert.Single(WerkwijzeChecker.Check(Matching(Right.Matching with { Minimum = Right.Matching.Minimum.Vanaf(new LocalDate(2030, 1, 1), 0, Bron.Host) }))).Field);

    private static Werkwijze Intake(Aanlevercriteria criteria) => Right with { Aanlevering = criteria };

    private static Werkwijze Standard(Aanleverafspraken afspraken) => Intake(Aanlevering with { Standaard = afspraken });

    private static Werkwijze Matching(Matchcriteria criteria) => Right with { Matching = criteria };

    private static Werkwijze Selection(Selectiecriteria criteria) => Right with { Selectie = criteria };

    private static Contactafspraken Contact(int pogingen, int extra) => Right.Contact.With(new()
    {
        Kanaal = Kanaal.Huisbezoek,
        Stappen = ValueList.Create<Contactstap>([new() { Kanaal = Kanaal.Huisbezoek, Pogingen = pogingen, ExtraPogingen = extra }]),
    });

    private static Soortafspraken Empty(Signaalpartnersoort soort) => new() { Soort = soort, Afspraken = new() };
}
