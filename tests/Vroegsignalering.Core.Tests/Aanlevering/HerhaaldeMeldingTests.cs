using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;
using Vroegsignalering.Tests.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Aanlevering;

/// <summary>All branches of AAN-8.</summary>
public sealed class HerhaaldeMeldingTests
{
    private static readonly Vroegsignaal Now = SampleSignals.Clean().Owing(200m);

    [Theory]
    [InlineData("199.99", "toegelaten")]
    [InlineData("200.00", "herhaalde-melding")]
    [InlineData("200.01", "herhaalde-melding")]
    public void Assess_TakenUpLastMonth_DropsWhenNotHigher(string earlier, string expected) =>
        Assert.Equal(expected, Assess(Before(earlier).Earlier(1, Signaalstatus.Opgepakt)));

    [Theory]
    [InlineData("0.01")]
    [InlineData("500.00")]
    public void Assess_AnyAmount_DropsWhateverTheAmount(string earlier) =>
        Assert.Equal("herhaalde-melding", Assess(new() { OokHogerBedrag = true }, Now, Before(earlier).Earlier(1, Signaalstatus.Opgepakt)));

    // Default the previous month; option up to six.
    [Theory]
    [InlineData(1, 1, "herhaalde-melding")]
    [InlineData(1, 2, "toegelaten")]
    [InlineData(6, 6, "herhaalde-melding")]
    [InlineData(6, 7, "toegelaten")]
    [InlineData(6, 0, "toegelaten")]
    [InlineData(0, 1, "toegelaten")]
    public void Assess_LookBack_CountsMonthsBeforeTheRun(int maanden, int ago, string expected) =>
        Assert.Equal(expected, Assess(new() { Maanden = maanden }, Now, Now.Earlier(ago, Signaalstatus.Opgepakt)));

    // Months on both sides of the look-back do not make one that is within it.
    [Fact]
    public void Assess_OneTooOldAndOneOfTheRun_IsNoRepetition() =>
        Assert.Equal("toegelaten", Assess(new() { Maanden = 2 }, Now, Now.Earlier(0, Signaalstatus.Opgepakt), (Now with { Nummer = Signaalnummer.Parse("OLD") }).Earlier(3, Signaalstatus.Opgepakt)));

    // Own: an unknown status is not taken up.
    [Fact]
    public void Assess_StatusNotTakenUp_IsNoRepetition()
    {
        foreach (var status in Signaalstatus.All.Where(status => status != Signaalstatus.Opgepakt).Append(null!))
        {
            Assert.Equal("toegelaten", Assess(Now.Earlier(1, status)));
        }
    }

    [Fact]
    public void Assess_OtherPartner_IsNoRepetition() =>
        Assert.Equal("toegelaten", Assess((Now with { Partner = Now.Partner with { Id = "another" } }).Earlier(1, Signaalstatus.Opgepakt)));

    [Fact]
    public void Assess_OtherAddress_IsNoRepetition() =>
        Assert.Equal("toegelaten", Assess((Now with { Adres = Adres.Parse("1421AB 14") }).Earlier(1, Signaalstatus.Opgepakt)));

    [Theory]
    [InlineData("Jansen", "1980-05-17", "herhaalde-melding")]
    [InlineData("JANSEN", "1980-05-17", "herhaalde-melding")]
    [InlineData("Pietersen", "1980-05-17", "toegelaten")]
    [InlineData("Jansen", "1981-05-17", "toegelaten")]
    [InlineData("Pietersen", "1981-05", "herhaalde-melding")]
    [InlineData("Pietersen", "0000", "herhaalde-melding")]
    [InlineData(".", "1981-05-17", "herhaalde-melding")]
    public void Assess_SamePerson_BirthDateAndSurnameWhenComplete_ElseAddress(string naam, string geboren, string expected)
    {
        var client = new Client { Naam = new Persoonsnaam { Geslachtsnaam = naam }, Geboortedatum = Geboortedatum.Parse(geboren) };

        Assert.Equal(expected, Assess((Now with { Client = client }).Earlier(1, Signaalstatus.Opgepakt)));
    }

    [Fact]
    public void Assess_AmountUnknown_AdmitsWithRemark()
    {
        var oordeel = Intake.Assess(Criteria(new()), Now, historie: [Now.Owing(null).Earlier(1, Signaalstatus.Opgepakt)]);

        Assert.Equal("toegelaten", Intake.Codes(oordeel));
        Assert.Equal("herhaling-onbekend", Intake.Remarks(oordeel));
    }

    // AAN-6, SIG-14: after full payment a new arrear is new; an arrangement or open arrears change nothing.
    [Theory]
    [InlineData("betaald", "toegelaten")]
    [InlineData("betalingsregeling", "herhaalde-melding")]
    [InlineData("nog-open", "herhaalde-melding")]
    public void Assess_EarlierPaid_IsNewArrear(string stand, string expected)
    {
        var earlier = Now.Earlier(1, Signaalstatus.Opgepakt);
        var bericht = new Betaalbericht
        {
            Signaal = Signaalverwijzing.Of(earlier.Signaal),
            Stand = Betaalstand.FromCode(stand),
            Datum = new LocalDate(2026, 11, 4),
        };

        Assert.Equal(expected, Assess(earlier with { Betaalbericht = bericht }));
    }

    // Own: an announced end of supply is news after an early signal; a second one is not.
    [Fact]
    public void Assess_EndOfSupplyAfterEarlySignal_IsNews()
    {
        var end = Now with { Soort = Signaalsoort.Eindeleveringssignaal };

        Assert.Equal("toegelaten", Assess(new(), end, Now.Earlier(1, Signaalstatus.Opgepakt)));
        Assert.Equal("herhaalde-melding", Assess(new(), end, end.Earlier(1, Signaalstatus.Opgepakt)));
        Assert.Equal("herhaalde-melding", Assess(new() { OokEindelevering = true }, end, Now.Earlier(1, Signaalstatus.Opgepakt)));
    }

    [Fact]
    public void Assess_SeveralEarlier_ComparesWithTheNewestTakenUp()
    {
        Historiesignaal[] historie =
        [
            Before("300.00").Earlier(4, Signaalstatus.Opgepakt, "E4"),
            Before("250.00").Earlier(3, Signaalstatus.Opgepakt, "E3"),
            Before("100.00").Earlier(2, Signaalstatus.NietOpgepaktAndereReden, "E2"),
        ];

        var reden = Assert.IsType<HerhaaldeMelding>(Intake.Assess(Criteria(new() { Maanden = 6 }), Now, historie: historie).Reden);

        Assert.Equal(("E3", new YearMonth(2026, 8)), (reden.EerderNummer.ToCanonicalString(), reden.EerdereMaand));
        Assert.Equal((Bedrag.FromEuro(200m), Bedrag.FromEuro(250m)), (reden.Bedrag, reden.EerderBedrag));
        // Higher than the newest: it must be taken in, although an older one was higher still.
        Assert.Equal(
            "toegelaten",
            Intake.Codes(Intake.Assess(Criteria(new() { Maanden = 6 }), Now, historie: [.. historie, Before("100.00").Earlier(1, Signaalstatus.Opgepakt, "E1")])));
    }

    // AAN-8: pilots off, Landelijk on.
    [Fact]
    public void Assess_Presets_OnlyLandelijkLooks()
    {
        var earlier = Now.Earlier(1, Signaalstatus.Opgepakt);
        foreach (var werkwijze in Standaardwerkwijzen.All.Except(Standaardwerkwijzen.Gemeenten))
        {
            Assert.Equal(
                werkwijze.Code == "landelijk" ? "herhaalde-melding" : "toegelaten",
                Intake.Codes(Intake.Assess(werkwijze.Aanlevering, Now, historie: [earlier])));
        }
    }

    private static Vroegsignaal Before(string bedrag) => Now.Owing(Bedrag.Parse(bedrag).Euro);

    private static string Assess(Historiesignaal earlier) => Assess(new(), Now, earlier);

    private static string Assess(Herhalingsafspraak afspraak, Vroegsignaal signaal, params Historiesignaal[] earlier) =>
        Intake.Codes(Intake.Assess(Criteria(afspraak), signaal, historie: earlier));

    private static Aanlevercriteria Criteria(Herhalingsafspraak afspraak) => Standaardwerkwijzen.DuoPlus.Aanlevering with { Herhaling = afspraak };
}
