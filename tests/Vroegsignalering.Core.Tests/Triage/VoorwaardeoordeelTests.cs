using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Voorwaarden;
using static Vroegsignalering.Triage.Voorwaarde;

namespace Vroegsignalering.Tests.Triage;

/// <summary>Each kind of condition: both sides of its bound, and unknown (TRI-3).</summary>
public class VoorwaardeoordeelTests
{
    [Theory]
    [InlineData("499.99", "nee", "nee", "ja", "ja")]
    [InlineData("500.00", "ja", "nee", "ja", "nee")]
    [InlineData("500.01", "ja", "ja", "nee", "nee")]
    public void Assess_AnAmountAtABound_FollowsInclusiveAndExclusive(string amount, string from, string above, string upTo, string below)
    {
        var feiten = Feiten.Of(1, amount);

        Assert.Equal([from, above, upTo, below], new[] { BedragVanaf(500), BedragMeerDan(500), BedragTotEnMet(500), BedragMinderDan(500) }.Select(each => each.Assess(feiten).Code));
    }

    [Fact]
    public void Assess_AnUnknownAmount_DecidesOnlyWhatIsSure()
    {
        var feiten = Feiten.Of(1, "600.00", null);

        Assert.Equal(Voorwaardeoordeel.Ja, BedragMeerDan(500).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Ja, BedragVanaf(600.01m).Assess(feiten)); // Arrears are more than 0: at least a cent.
        Assert.Equal(Voorwaardeoordeel.Onbekend, BedragVanaf(600.02m).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Nee, BedragTotEnMet(600).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Onbekend, BedragTotEnMet(700).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Onbekend, BedragTussen(500, 700).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Onbekend, BedragMeerDan(500).Assess(Feiten.Of(1, [null])));
    }

    [Theory]
    [InlineData("300.00", "400.00", "nee")]
    [InlineData("575.00", "400.00", "ja")]
    [InlineData("575.00", null, "ja")]
    [InlineData("300.00", null, "onbekend")]
    public void Assess_TheHighestOfAKind_LooksAtThatKindOnly(string first, string? second, string expected)
    {
        var voorwaarde = new Bedragvoorwaarde { Vanaf = new() { Waarde = Bedrag.FromEuro(575), Inbegrepen = true }, HoogsteVan = Signaalpartnersoort.Huur };
        var feiten = Feiten.Of(1, "1.00") with
        {
            Signalen = [Feiten.Signal(Signaalpartnersoort.Energie, "900.00"), Feiten.Signal(Signaalpartnersoort.Huur, first), Feiten.Signal(Signaalpartnersoort.Huur, second)],
        };

        Assert.Equal(expected, voorwaarde.Assess(feiten).Code);
        Assert.Equal(Voorwaardeoordeel.Nee, voorwaarde.Assess(Feiten.Of(1, "900.00")));
    }

    [Theory]
    [InlineData(17, 17, "nee")]
    [InlineData(18, 18, "ja")]
    [InlineData(26, 26, "ja")] // 004: "18-27" is up to and including 26.
    [InlineData(27, 27, "nee")]
    [InlineData(26, 27, "onbekend")]
    [InlineData(18, 26, "ja")]
    [InlineData(17, 18, "onbekend")]
    [InlineData(27, 28, "nee")]
    [InlineData(0, null, "onbekend")]
    public void Assess_AnAge_IsSureOnlyWhenEveryPossibleAgeIs(int lowest, int? highest, string expected) =>
        Assert.Equal(expected, Leeftijd(18, 27).Assess(Feiten.Of(1, "1.00") with { Leeftijden = [new() { Minimum = lowest, Maximum = highest }] }).Code);

    [Fact]
    public void Assess_SeveralPersons_AsksAnyOfThem()
    {
        var old = Vroegsignalering.Triage.Leeftijd.Exact(60);

        Assert.Equal(Voorwaardeoordeel.Ja, Leeftijd(18, 27).Assess(With(old, Vroegsignalering.Triage.Leeftijd.Exact(20))));
        Assert.Equal(Voorwaardeoordeel.Onbekend, Leeftijd(18, 27).Assess(With(old, Vroegsignalering.Triage.Leeftijd.Onbekend)));
        Assert.Equal(Voorwaardeoordeel.Ja, Leeftijd(18, 27).Assess(With(Vroegsignalering.Triage.Leeftijd.Onbekend, Vroegsignalering.Triage.Leeftijd.Exact(20))));
        Assert.Equal(Voorwaardeoordeel.Nee, Leeftijd(18, 27).Assess(With(old)));
        Assert.Equal(Voorwaardeoordeel.Onbekend, Leeftijd(18, 27).Assess(With()));

        static Triagefeiten With(params ReadOnlySpan<Leeftijd> leeftijden) => Feiten.Of(1, "1.00") with { Leeftijden = ValueList.Create(leeftijden) };
    }

    [Theory]
    [InlineData("1980-05-17", 44, 44)] // 25 March 2025.
    [InlineData("1980-03-25", 45, 45)]
    [InlineData("1980-03-26", 44, 44)]
    [InlineData("1980-03", 44, 45)]
    [InlineData("1980-02", 45, 45)]
    [InlineData("1980", 44, 45)]
    [InlineData("2000-01-01", 0, null)] // A placeholder tells nothing.
    [InlineData("1980-01-01", 45, 45)]
    [InlineData("0000", 0, null)]
    [InlineData("2025", 0, 0)]
    [InlineData("2026", 0, null)]
    [InlineData("2025-06-01", 0, null)]
    [InlineData("2025-06", 0, null)]
    public void Of_ABirthDate_GivesEveryAgeItCanBe(string geboortedatum, int lowest, int? highest)
    {
        var leeftijd = Vroegsignalering.Triage.Leeftijd.Of(Geboortedatum.Parse(geboortedatum), Feiten.Date);

        Assert.Equal((lowest, highest), (leeftijd.Minimum, leeftijd.Maximum));
    }

    [Fact]
    public void Assess_PartnerKinds_AnyAllAndNone()
    {
        var feiten = Feiten.Of(1, "1.00") with { Signalen = [Feiten.Signal(Signaalpartnersoort.Energie, "1.00"), Feiten.Signal(Signaalpartnersoort.Huur, "1.00")] };

        Assert.Equal(Voorwaardeoordeel.Ja, MetEenVan(Signaalpartnersoort.Huur, Signaalpartnersoort.Zorg).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Nee, MetEenVan(Signaalpartnersoort.Water, Signaalpartnersoort.Zorg).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Ja, MetAlle(Signaalpartnersoort.Huur, Signaalpartnersoort.Energie).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Nee, MetAlle(Signaalpartnersoort.Huur, Signaalpartnersoort.Zorg).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Nee, Zonder(Signaalpartnersoort.Huur).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Ja, Zonder(Signaalpartnersoort.Duo, Signaalpartnersoort.Zorg).Assess(feiten));
    }

    [Fact]
    public void Assess_NumbersAndKinds_FollowTheFacts()
    {
        var feiten = Feiten.Of(1, "1.00", "1.00") with { Signalen = [Feiten.Signal(Signaalpartnersoort.Huur, "1.00"), Feiten.Signal(Signaalpartnersoort.Huur, "1.00")] };

        Assert.Equal(Voorwaardeoordeel.Ja, SignalenVanaf(2).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Nee, SignalenVanaf(3).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Ja, SignalenTotEnMet(2).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Nee, SignalenTotEnMet(1).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Nee, PartnersVanaf(2).Assess(feiten)); // Two signals of one partner.
        Assert.Equal(Voorwaardeoordeel.Ja, PartnersTotEnMet(1).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Ja, Meervoudig.Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Nee, Enkelvoudig.Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Ja, Opeenvolgend.Assess(feiten with { Soorten = [Matchsoort.Enkelvoudig, Matchsoort.Opeenvolgend] }));
    }

    [Fact]
    public void AantalPartners_OfManySignals_CountsEachOnce()
    {
        var signals = Enumerable.Range(0, 40).Select(i => Feiten.Signal(Signaalpartnersoort.Huur, "1.00") with { PartnerId = $"P{i % 7}" }).ToValueList();

        Assert.Equal(7, (Feiten.Of(1, "1.00") with { Signalen = signals }).AantalPartners);
    }

    [Fact]
    public void Assess_SignalKindsAndMarks_AsksAnySignal()
    {
        var feiten = Feiten.Of(1, "1.00") with
        {
            Signalen =
            [
                Feiten.Signal(Signaalpartnersoort.Huur, "1.00"),
                Feiten.Signal(Signaalpartnersoort.Energie, "1.00") with { Soort = Signaalsoort.Eindeleveringssignaal, Markeringen = [Signaalmarkering.WarmeOverdracht] },
            ],
        };

        Assert.Equal(Voorwaardeoordeel.Ja, Soort(Signaalsoort.Eindeleveringssignaal).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Nee, Soort(Signaalsoort.CakMelding).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Ja, Markering(Signaalmarkering.Crisis, Signaalmarkering.WarmeOverdracht).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Nee, Markering(Signaalmarkering.Crisis).Assess(feiten));
    }

    [Theory]
    [InlineData("huur", "woningcorporatie", "ja")]
    [InlineData("huur", "particulier", "nee")]
    [InlineData("huur", "onbekend", "onbekend")]
    [InlineData("energie", "onbekend", "nee")]
    public void Assess_TheLandlord_CountsOfRentOnly(string soort, string verhuurder, string expected)
    {
        // SIG-2: municipality 6 tells corporations apart.
        var feiten = Feiten.Of(1, "1.00") with { Signalen = [Feiten.Signal(Signaalpartnersoort.FromCode(soort), "1.00") with { Verhuurdersoort = Verhuurdersoort.FromCode(verhuurder) }] };

        Assert.Equal(expected, Verhuurder(Verhuurdersoort.Woningcorporatie).Assess(feiten).Code);
        Assert.Equal(soort == "huur" ? Voorwaardeoordeel.Ja : Voorwaardeoordeel.Nee, Verhuurder([.. Verhuurdersoort.All]).Assess(feiten));
    }

    [Fact]
    public void Assess_ScreeningDetailsAndRegisters_UnknownWhereNobodyAsked()
    {
        var feiten = Feiten.Of(1, "1.00") with { Controleredenen = [Controlereden.Ondernemer], IsGescreend = false, Contactgegevens = [Contactgegeven.Emailadres], BekendBijWijkteam = true, BekendBijSchuldhulpverlening = null };

        Assert.Equal(Voorwaardeoordeel.Ja, Opmerking().Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Ja, Opmerking(Controlereden.Ondernemer).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Onbekend, Opmerking(Controlereden.Naamgenoot).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Nee, Opmerking(Controlereden.Naamgenoot).Assess(feiten with { IsGescreend = true }));
        Assert.Equal(Voorwaardeoordeel.Ja, Bekend(Contactgegeven.Emailadres).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Nee, Bekend(Contactgegeven.Telefoonnummer).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Ja, Bekend(Bekendheid.Wijkteam).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Nee, Bekend(Bekendheid.Wijkteam).Assess(feiten with { BekendBijWijkteam = false }));
        Assert.Equal(Voorwaardeoordeel.Onbekend, Bekend(Bekendheid.Schuldhulpverlening).Assess(feiten));
        Assert.Equal(Voorwaardeoordeel.Onbekend, Eigen("x").Assess(feiten));
    }

    [Theory]
    [InlineData("ja", "ja", "ja", "ja")]
    [InlineData("ja", "nee", "nee", "ja")]
    [InlineData("ja", "onbekend", "onbekend", "ja")]
    [InlineData("nee", "ja", "nee", "ja")]
    [InlineData("nee", "nee", "nee", "nee")]
    [InlineData("nee", "onbekend", "nee", "onbekend")]
    [InlineData("onbekend", "ja", "onbekend", "ja")]
    [InlineData("onbekend", "nee", "nee", "onbekend")]
    [InlineData("onbekend", "onbekend", "onbekend", "onbekend")]
    public void Assess_AndOrNot_CombineThreeValues(string left, string right, string and, string or)
    {
        var feiten = Feiten.Of(1, "1.00");

        Assert.Equal(and, That(left).En(That(right)).Assess(feiten).Code);
        Assert.Equal(or, That(left).Of(That(right)).Assess(feiten).Code);
        Assert.Equal(Flip(left), Niet(That(left)).Assess(feiten).Code);

        static Triagevoorwaarde That(string verdict) => verdict == "ja" ? Altijd : verdict == "nee" ? Niet(Altijd) : Eigen("x");
        static string Flip(string verdict) => verdict == "ja" ? "nee" : verdict == "nee" ? "ja" : verdict;
    }
}
