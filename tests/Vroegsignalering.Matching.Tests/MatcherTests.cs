using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Tests;

public sealed class MatcherTests
{
    private static readonly SignalBuilder Zilveren = new() { Nummer = "Z1", Partner = "Zilveren Kruis", Partnersoort = Signaalpartnersoort.Zorg };
    private static readonly SignalBuilder Menzis = new() { Nummer = "M1", Partner = "Menzis", Partnersoort = Signaalpartnersoort.Zorg, Achternaam = "de Boer", Geboortedatum = "1991-11-02" };

    // MAT-4
    [Fact]
    public void Match_TwoInsurersTwoResidentsOnAddressKey_IsOneMatch()
    {
        var result = Scenario.Run(Scenario.TwoOnAddress, Zilveren, Menzis);

        Assert.Equal(["Minimum [Meervoudig] M1:Telt Z1:Telt"], Scenario.Lines(result));
        Assert.Empty(result.NietGematcht);
    }

    // MAT-4
    [Theory]
    [InlineData(Matchsleutelcodes.PersoonOpAdres)]
    [InlineData(Matchsleutelcodes.Persoon)]
    public void Match_TwoInsurersTwoResidentsOnPersonKey_IsNoMatch(string key)
    {
        var result = Scenario.Run(Scenario.TwoOnAddress with { Sleutel = key }, Zilveren, Menzis);

        Assert.Empty(result.Matches);
        Assert.Equal(2, result.NietGematcht.Count);
        Assert.All(result.NietGematcht, niet => Assert.Equal((1, 2, false), (niet.Gevonden, niet.Minimum, niet.ZonderSleutel)));
    }

    // MAT-4
    [Theory]
    [InlineData("signalen", true)]
    [InlineData("partners", true)]
    [InlineData("partnersoorten", false)]
    public void Match_TwoInsurers_CountsByTelwijze(string telwijze, bool isMatch)
    {
        var result = Scenario.Run(Scenario.TwoOnAddress with { Telwijze = Telwijze.FromCode(telwijze) }, Zilveren, Menzis);

        Assert.Equal(isMatch ? 1 : 0, result.Matches.Count);
    }

    // MAT-4: VPS "verschillende partijen".
    [Fact]
    public void Match_SamePartnerTwiceCountedByPartner_IsNoMatch()
    {
        var result = Scenario.Run(Scenario.TwoOnAddress with { Telwijze = Telwijze.Partners }, Zilveren, Zilveren with { Nummer = "Z2" });

        Assert.Equal(["Z1 1/2", "Z2 1/2"], Scenario.NietGematchtLines(result));
    }

    // MAT-4: the second signal is in the match and in the total, but not in the count.
    [Fact]
    public void Match_ThirdSignalOfCountedPartner_IsDoubleInTheCount()
    {
        var result = Scenario.Run(Scenario.TwoOnAddress with { Telwijze = Telwijze.Partners }, Zilveren, Zilveren with { Nummer = "Z2" }, Menzis);

        Assert.Equal(["Minimum [Meervoudig] M1:Telt Z1:Telt Z2:DubbelInTelling"], Scenario.Lines(result));
        Assert.Equal(3, result.Matches[0].AantalSignalen);
        Assert.Equal(2, result.Matches[0].AantalPartners);
        Assert.Equal(45_000, result.Matches[0].Totaalbedrag?.Cents);
    }

    // MAT-3, 001: "in een maand of een opeenvolgende maand".
    [Fact]
    public void Match_PeriodWithPreviousMonth_CountsTheEarlierSignal()
    {
        var criteria = Scenario.TwoOnAddress with { Periode = Matchperiode.MaandEnVorige, TerugblikMaanden = 1 };

        var result = Scenario.Run(criteria, Zilveren, Menzis with { MonthsBack = 1 });

        Assert.Equal(["Minimum [Meervoudig+Opeenvolgend] Z1:Telt M1:TeltUitVorigeMaand"], Scenario.Lines(result));
        Assert.Equal(["Z1"], result.Matches[0].Signalen.Select(signal => signal.Nummer.ToCanonicalString()));
    }

    // MAT-3: a match needs a signal of the run's own month.
    [Fact]
    public void Match_OnlyEarlierSignals_IsNothing()
    {
        var criteria = Scenario.TwoOnAddress with { Periode = Matchperiode.MaandEnVorige, TerugblikMaanden = 6 };

        var result = Scenario.Run(criteria, Zilveren with { MonthsBack = 1 }, Menzis with { MonthsBack = 1 });

        Assert.Empty(result.Matches);
        Assert.Empty(result.NietGematcht);
    }

    // MAT-5, 000: the same partner in two consecutive months; a gap of one month is not consecutive.
    [Theory]
    [InlineData(1, "OpvolgendeAchterstand [Enkelvoudig+Opeenvolgend] Z1:Telt Z2:Opvolgend")]
    [InlineData(2, null)]
    public void Match_SamePartnerEarlier_IsConsecutiveOnlyInTheMonthBefore(int monthsBack, string? expected)
    {
        var criteria = Scenario.TwoOnAddress with { OpvolgendeAchterstanden = true, TerugblikMaanden = 6 };

        var result = Scenario.Run(criteria, Zilveren, Zilveren with { Nummer = "Z2", MonthsBack = monthsBack });

        Assert.Equal(expected is null ? [] : [expected], Scenario.Lines(result));
        Assert.Equal(expected is null ? ["Z1 1/2"] : [], Scenario.NietGematchtLines(result));
    }

    // MAT-5, own reading: the consecutive arrears are of one partner, and the earlier signal is in no count.
    [Fact]
    public void Match_OtherPartnerTheMonthBefore_IsNotConsecutive()
    {
        var criteria = Scenario.TwoOnAddress with { OpvolgendeAchterstanden = true, TerugblikMaanden = 1 };

        var result = Scenario.Run(criteria, Zilveren, Menzis with { MonthsBack = 1 });

        Assert.Empty(result.Matches);
    }

    // MAT-5
    [Theory]
    [InlineData(false, "Minimum [Enkelvoudig+Opeenvolgend] Z1:Telt M1:Terugblik")]
    [InlineData(true, "Minimum [Enkelvoudig] Z1:Telt M1:Terugblik")]
    public void Match_EarlierSignalOfOtherPartner_IsOpeenvolgendUnlessSamePartnerIsAsked(bool samePartner, string expected)
    {
        var criteria = Scenario.TwoOnAddress with { Minimum = 1, TerugblikMaanden = 6, OpeenvolgendZelfdePartner = samePartner };

        var result = Scenario.Run(criteria, Zilveren, Menzis with { MonthsBack = 6 });

        Assert.Equal([expected], Scenario.Lines(result));
        Assert.Equal(1, result.Matches[0].AantalSignalen);
    }

    // MAT-1: without a key a signal stands alone.
    [Fact]
    public void Match_NoKeyAtMinimumOne_IsAMatchOfItsOwnAfterTheOthers()
    {
        var criteria = Scenario.TwoOnAddress with { Minimum = 1, Sleutel = Matchsleutelcodes.PersoonOpAdres };

        var result = Scenario.Run(criteria, Menzis with { Geboortedatum = "1991" }, Zilveren, Zilveren with { Nummer = "Z0", Achternaam = null });

        Assert.Equal(["Minimum [Enkelvoudig] Z1:Telt", "keyless Minimum [Enkelvoudig] M1:Telt", "keyless Minimum [Enkelvoudig] Z0:Telt"], Scenario.Lines(result));
        Assert.Equal(["2025-03-000001", "2025-03-000002", "2025-03-000003"], result.Matches.Select(match => match.Nummer.ToCanonicalString()));
    }

    // MAT-1
    [Fact]
    public void Match_NoKeyAtMinimumTwo_IsNotMatchedWithRemark()
    {
        var result = Scenario.Run(Scenario.TwoOnAddress with { Sleutel = Matchsleutelcodes.Persoon }, Zilveren with { Achternaam = null });

        Assert.Equal(["Z1 1/2 keyless"], Scenario.NietGematchtLines(result));
    }

    // MAT-7, SIG-6
    [Theory]
    [InlineData("2015HD 26", "2015HD 26 A", false, false)]
    [InlineData("2015HD 26 A", "2015hd 26a", false, true)]
    [InlineData("2015HD 26 hs", "2015HD 26 H", false, false)]
    [InlineData("2015HD 26 hs", "2015HD 26 H", true, true)]
    [InlineData("2015HD 26 achterhuis", "2015HD 26 ACHTERHUIS", false, true)]
    [InlineData("2015HD 26 achterhuis", "2015HD 26 achterhuis links", false, false)]
    public void Match_TwoNotations_AreOneAddressOrNot(string one, string other, bool synonyms, bool isMatch)
    {
        var result = Scenario.Run(Scenario.TwoOnAddress with { PlaatselijkeSynoniemen = synonyms }, Zilveren with { Adres = one }, Menzis with { Adres = other });

        Assert.Equal(isMatch ? 1 : 0, result.Matches.Count);
    }

    // SEL-6, AAN-9
    [Fact]
    public void Match_TakenUpAtOnce_TakesTheSignalsOnItsKeyAlongWhateverTheMinimum()
    {
        var month = new SmallMonth
        {
            Signalen = [(Zilveren.Build(), true), (Menzis.Build(), false), ((Menzis with { Nummer = "M2", Adres = "2015HD 27" }).Build(), true)],
            Terugblik = [],
        };

        var result = Scenario.Run(Scenario.TwoOnAddress with { Minimum = 5 }, month);

        Assert.Equal(["DirectOpgepakt [Meervoudig] M1:Telt Z1:Telt", "DirectOpgepakt [Enkelvoudig] M2:Telt"], Scenario.Lines(result));
        Assert.All(result.Matches, match => Assert.True(match.IsDirectOpgepakt));
        Assert.Equal(3, result.AantalDirect);
    }

    // SEL-7: numbers follow the order of the keys, not of the input.
    [Fact]
    public void Match_Numbers_FollowTheKeys()
    {
        var builders = new[] { "9711AB 5", "1012AB 10", "1012AB 9 B", "1012AB 9" }.Select((adres, i) => Zilveren with { Nummer = $"Z{i}", Adres = adres });

        var result = Scenario.Run(Scenario.TwoOnAddress with { Minimum = 1 }, builders);

        Assert.Equal(["1012AB 9", "1012AB 9 B", "1012AB 10", "9711AB 5"], result.Matches.Select(match => match.Sleutel?.ToCanonicalString()));
    }

    // Dated criteria are read on the reference date.
    [Fact]
    public void Match_DatedMinimum_IsTheOneOfTheReferenceDate()
    {
        var criteria = Scenario.TwoOnAddress with { Minimum = GedateerdeWaarde.Vast(1, Bron.Host).Vanaf(SignalBuilder.RunDate.PlusDays(1), 2, Bron.Host) };

        Assert.Single(Scenario.Run(criteria, Zilveren).Matches);
        Assert.Equal(1, Scenario.Run(criteria, Zilveren).Regels.Minimum);
    }

    [Fact]
    public void Matches_AskedTwice_AreTheSameObjects()
    {
        var result = Scenario.Run(Scenario.TwoOnAddress with { Minimum = 1 }, Zilveren, Menzis with { Adres = "2015HD 27" });

        Assert.Same(result.Matches[1], result.Matches[1]);
        Assert.Same(result.Matches[1], result.Matches.Skip(1).First());
        Assert.Equal("Matchresultaat { 2025-03, 2 signalen, 2 matches, 0 niet gematcht }", result.ToString());
    }
}
