using Vroegsignalering.Matching.Screening;
using Vroegsignalering.Matching.Vergelijking;
using Vroegsignalering.Screening;
using static Vroegsignalering.Matching.Tests.Screening.Household;

namespace Vroegsignalering.Matching.Tests.Screening;

public class BrpControleTests
{
    private static readonly Registerpersoon Father = Person("father", "Jan Piet", "Bakker", "1960-05-17");
    private static readonly Registerpersoon Son = Person("son", "Joost", "Bakker", "1990-03-04");
    private static readonly Registerpersoon Mother = Person("mother", "Anna", "de Wit", "1962-11-30");

    // SCR-5: name parts swapped (status holders), surname spelled otherwise, birth date filled with 1-1-2000: all rejected wrongly until now.
    [Theory]
    [InlineData("J.P.", "Bakker", "1960-05-17", null, "bevestigd op-adres father")]
    [InlineData("J.P.", "Baker", "1960-05-17", null, "bevestigd op-adres father")]
    [InlineData("J.P.", "Bakker", "2000-01-01", null, "bevestigd op-adres father")]
    [InlineData("B.", "Jan", "1960-05-17", "Bakker", "bevestigd op-adres father")]
    [InlineData("J.P.", "Bakker", "", null, "bevestigd op-adres father")]
    [InlineData("J.P.", "Baker", "2000-01-01", null, "handmatig onzeker register-twijfel father")]
    [InlineData("J.P.", "Bakker", "1960-05-18", null, "handmatig onzeker register-twijfel father")]
    [InlineData("J.P.", "Bakker", "1960-05-27", null, "handmatig onzeker register-twijfel father")]
    [InlineData("J.P.", "Bakker", "1975-08-22", null, "handmatig onzeker register-twijfel father")]
    [InlineData("J.P.", "Visser", "1960-05-17", null, "handmatig onzeker register-twijfel father")]
    [InlineData("K.", "Bakker", "1960-05-17", null, "handmatig onzeker register-twijfel father")]
    [InlineData("K.", "Visser", "1971-08-22", null, "afgewezen niet-op-adres father")]
    public void Assess_OnePersonAtTheAddress_IsToleratedUpToAPoint(string voorletters, string achternaam, string birth, string? voornamen, string expected) =>
        Assert.Equal(expected, Short(Judge(Signal(voorletters, achternaam, birth, voornamen), Father)));

    // SCR-5: father and son with one initial on one address.
    [Theory]
    [InlineData("J.", "1960-05-17", null, "handmatig onzeker naamgenoot father")]
    [InlineData("J.P.", "1960-05-17", null, "bevestigd op-adres father")]
    [InlineData("J.", "1990-03-04", null, "bevestigd op-adres son")]
    [InlineData("J.", "2000-01-01", null, "handmatig onzeker naamgenoot son")]
    [InlineData("J.", "", null, "handmatig onzeker naamgenoot son")]
    [InlineData("J.", "2000-01-01", "Joost", "bevestigd op-adres son")]
    public void Assess_FatherAndSonWithOneInitial_AreToldApartOrByHand(string voorletters, string birth, string? voornamen, string expected) =>
        Assert.Equal(expected, Short(Judge(Signal(voorletters, "Bakker", birth, voornamen), Father, Son, Mother)));

    // SCR-5: never confirms a moved person through the new occupant. SCR-8: found elsewhere in the municipality.
    [Fact]
    public void Assess_AMovedPerson_IsFoundAtTheNewAddressAndNotConfirmed()
    {
        var moved = Person("moved", "Jan Piet", "Bakker", "1960-05-17", "2011AA 1", Address);
        var occupant = Person("occupant", "Jaap", "Bakker", "1985-01-09");

        var oordeel = Judge(Signal("J.P.", "Bakker", "1960-05-17"), moved, occupant);

        Assert.Equal("afgewezen verhuisd moved", Short(oordeel));
        Assert.Equal(Adres.Parse("2011AA 1"), oordeel.NieuwAdres);
        Assert.Equal("handmatig onzeker naamgenoot occupant", Short(Judge(Signal("J.", "Bakker", "2000-01-01"), moved, occupant)));
        Assert.Null(Judge(Signal("J.P.", "Bakker", "1960-05-17"), Father).NieuwAdres);
    }

    // SCR-8: elsewhere or abroad, deceased, suspended.
    [Theory]
    [InlineData("vertrokken", "afgewezen geen-inwoner father")]
    [InlineData("inwoner-elders", "afgewezen geen-inwoner father")]
    [InlineData("overleden", "afgewezen overleden father")]
    [InlineData("opgeschort", "handmatig onzeker register-twijfel father")]
    [InlineData("inwoner", "bevestigd op-adres father")]
    public void Assess_ByStatus_FindsTheFact(string status, string expected) =>
        Assert.Equal(expected, Short(Judge(Signal("J.P.", "Bakker", "1960-05-17"), Father with { Status = Inschrijfstatus.FromCode(status) })));

    [Fact]
    public void Assess_APersonWithoutAddress_IsNowhere() =>
        Assert.Equal("afgewezen niet-op-adres father", Short(Judge(Signal("J.P.", "Bakker", "1960-05-17"), Father with { Adres = null, VorigeAdressen = [Adres.Parse(Address)] })));

    // SCR-5: a garage box is rejected, an entrepreneur at a business address is by hand, never rejected on that ground alone.
    [Theory]
    [InlineData("woning", "2011AA 1", "afgewezen verhuisd father")]
    [InlineData("garagebox", "2011AA 1", "afgewezen geen-woning father")]
    [InlineData("postbus", "2011AA 1", "afgewezen geen-woning father")]
    [InlineData("bedrijf", "2011AA 1", "handmatig verhuisd ondernemer father")]
    [InlineData("bedrijf", Address, "handmatig op-adres ondernemer father")]
    [InlineData("garagebox", Address, "handmatig op-adres register-twijfel father")]
    public void Assess_ByUseOfTheAddress_FindsTheFact(string use, string lives, string expected)
    {
        var signal = Signal("J.P.", "Bakker", "1960-05-17");

        var oordeel = Judge(signal with { Adres = signal.Adres with { Gebruik = Adresgebruik.FromCode(use) } }, Father with { Adres = Adres.Parse(lives), VorigeAdressen = lives == Address ? [] : [Adres.Parse(Address)] });

        Assert.Equal(expected, Short(oordeel));
    }

    // A garage box is no dwelling, whoever the signal is about; unless the best candidate is registered there.
    [Theory]
    [InlineData("2011AA 1", "afgewezen geen-woning father")]
    [InlineData(Address, "handmatig onzeker register-twijfel father")]
    [InlineData(null, "afgewezen geen-woning -")]
    public void Assess_AGarageBoxAndDoubtWhoItIs_IsRejectedUnlessHeLivesThere(string? lives, string expected)
    {
        var signal = Signal("K.", "Bakker", "1960-05-17");
        Registerpersoon[] persons = lives is null ? [] : [Father with { Adres = Adres.Parse(lives) }];

        Assert.Equal(expected, Short(Judge(signal with { Adres = signal.Adres with { Gebruik = Adresgebruik.Garagebox } }, persons)));
    }

    [Theory]
    [InlineData("2015HD 26 A", "2015HD 26", "bevestigd op-adres father")]
    [InlineData("2015HD 26 A", "2015HD 26 B", "handmatig onzeker register-twijfel father")]
    public void Assess_ByAddition_ConfirmsOnlyWhatCanBeTheSame(string address, string lives, string expected) =>
        Assert.Equal(expected, Short(Judge(Signal("J.P.", "Bakker", "1960-05-17", address: address), Father with { Adres = Adres.Parse(lives) })));

    [Theory]
    [InlineData("eenmanszaak", null, "handmatig niet-op-adres ondernemer -")]
    [InlineData("particulier", "Kapsalon Bakker", "handmatig niet-op-adres ondernemer -")]
    [InlineData("particulier", null, "afgewezen niet-op-adres -")]
    [InlineData("besloten-vennootschap", "Bakker B.V.", "afgewezen rechtspersoon -")]
    public void Assess_NobodyFound_ByLegalForm(string rechtsvorm, string? bedrijfsnaam, string expected)
    {
        var signal = Signal("J.P.", "Bakker", "1960-05-17");

        Assert.Equal(expected, Short(Judge(signal with { Client = signal.Client with { Rechtsvorm = Rechtsvorm.FromCode(rechtsvorm), Bedrijfsnaam = bedrijfsnaam } })));
    }

    [Fact]
    public void Assess_AnEntrepreneurInDoubt_SaysBoth()
    {
        var signal = Signal("K.", "Bakker", "1960-05-17");

        Assert.Equal("handmatig onzeker register-twijfel ondernemer father", Short(Judge(signal with { Client = signal.Client with { Bedrijfsnaam = "Kapsalon Bakker" } }, Father)));
    }

    [Fact]
    public void Assess_ALegalPerson_IsComparedWithNobody()
    {
        var signal = Signal("J.P.", "Bakker", "1960-05-17");
        var oordeel = Judge(signal with { Client = signal.Client with { Rechtsvorm = Rechtsvorm.FromCode("stichting") } }, Father);

        Assert.Equal("afgewezen rechtspersoon -", Short(oordeel));
        Assert.Equal(0, oordeel.AantalKandidaten);
    }

    [Fact]
    public void Assess_WithoutAName_IsByHandAtMost()
    {
        var signal = Signal("J.P.", "Bakker", "1960-05-17");

        Assert.Equal("handmatig onzeker register-twijfel father", Short(Judge(signal with { Client = signal.Client with { Naam = null } }, Father)));
    }

    // Two persons with one name and one birth date: the address alone never decides.
    [Theory]
    [InlineData("Bakker", "1960-05-17", "Bakker", "Bakker")]
    [InlineData("Baker", "1960-05-17", "Bakker", "Bakker")]
    [InlineData("Bakker", "1960-01-01", "Bakker", "Bakker")]
    [InlineData("Meijer", "1960-05-17", "Meijer", "Meyer")]
    public void Assess_ANamesakeOfTheSameDayElsewhere_IsByHand(string achternaam, string birth, string father, string namesake)
    {
        var here = Person("father", "Jan Piet", father, birth);
        var there = Person("other", "Jan Piet", namesake, birth, "2011AA 1");

        Assert.Equal("bevestigd op-adres father", Short(Judge(Signal("J.P.", achternaam, birth), here)));
        Assert.Equal("handmatig onzeker naamgenoot father", Short(Judge(Signal("J.P.", achternaam, birth), here, there)));
    }

    // Who lives elsewhere and has another birth date is not in question, however well the name fits.
    [Fact]
    public void Assess_ANamesakeOfAnotherDayElsewhere_DoesNotCount() => Assert.Equal(
        "bevestigd op-adres father",
        Short(Judge(Signal("J.", "Bakker", "1960-05-17"), Father, Person("other", "Jan", "Bakker", "1975-08-22", "2011AA 1"))));

    [Fact]
    public void Assess_Twins_AreToldApartByTheirInitials()
    {
        var one = Person("one", "Myla", "Dijk", "1995-06-16");
        var other = Person("other", "Tess", "Dijk", "1995-06-16");

        Assert.Equal("bevestigd op-adres other", Short(Judge(Signal("T.", "Dijk", "1995-06-16"), one, other)));
        Assert.Equal("handmatig onzeker naamgenoot one", Short(Judge(Signal(string.Empty, "Dijk", "1995-06-16"), one, other)));
        Assert.Equal("handmatig onzeker register-twijfel one", Short(Judge(Signal("M.", "Dijk", "1995-06-16", "Miles"), one)));
    }

    [Fact]
    public void Assess_WithSynonyms_FollowsTheOption()
    {
        var signal = Signal("J.P.", "Bakker", "1960-05-17", address: "2015HD 26 hs");
        var person = Father with { Adres = Adres.Parse("2015HD 26 H") };
        var on = BrpCriteria.Standaard with { PlaatselijkeSynoniemen = true };

        Assert.Equal(BrpUitkomst.Handmatig, Judge(signal, person).Uitkomst);
        Assert.Equal(BrpUitkomst.Bevestigd, new BrpControle().Assess([signal], [person], on, SignalBuilder.RunDate)[0].Uitkomst);
    }

    // Bounds: the threshold itself confirms, the margin itself is enough, the lower threshold itself is by hand.
    [Theory]
    [InlineData(0, 0, "bevestigd")]
    [InlineData(1, 0, "handmatig")]
    [InlineData(0, 1, "handmatig")]
    public void Assess_AtTheThresholds_IncludesThem(int above, int wider, string expected)
    {
        var signal = Signal("J.P.", "Bakker", "2000-01-01");
        var found = Judge(signal, Father, Mother);
        var criteria = BrpCriteria.Standaard with { Bevestigdrempel = found.Kandidaat!.Score + above, Marge = found.Verschil!.Value + wider };

        Assert.Equal(expected, new BrpControle().Assess([signal], [Father, Mother], criteria, SignalBuilder.RunDate)[0].Uitkomst.Code);
    }

    [Theory]
    [InlineData(0, "handmatig")]
    [InlineData(1, "afgewezen")]
    public void Assess_AtTheLowerThreshold_IsByHand(int above, string expected)
    {
        var signal = Signal("K.", "Visser", "1971-08-22");
        var criteria = BrpCriteria.Standaard with { Afwijsdrempel = Judge(signal, Father).Kandidaat!.Score + above };

        Assert.Equal(expected, new BrpControle().Assess([signal], [Father], criteria, SignalBuilder.RunDate)[0].Uitkomst.Code);
    }

    // 3,500 for the first initial, 1,500 for each further one, at most 3,000; 6,500 for the first given name.
    [Theory]
    [InlineData("Jan", "J.", null, 3_500)]
    [InlineData("Jan Piet", "J.P.", null, 5_000)]
    [InlineData("Jan Piet Karel", "J.P.K.", null, 6_500)]
    [InlineData("Jan Piet Karel Lodewijk", "J.P.K.L.", null, 6_500)]
    [InlineData("Jan Piet Karel Lodewijk", "J.P.K.L.", "Jan", 9_500)]
    public void Assess_InitialsInCommon_WeighUpToAMaximum(string registered, string voorletters, string? voornamen, int weight) => Assert.Equal(
        weight,
        Judge(Signal(voorletters, "Bakker", "1960-05-17", voornamen), Person("1", registered, "Bakker", "1960-05-17")).Kandidaat!.Velden[1].Gewicht);

    [Fact]
    public void Assess_WithFrequenciesOfTheHost_WeighsTheNameByThem()
    {
        var frequent = new BrpControle(Naamfrequenties.Of([new("Bakker", 1)], 128));
        var rare = new BrpControle(Naamfrequenties.Of([new("Bakker", 1)], 4096));
        var signal = Signal("J.P.", "Bakker", "1960-05-17");

        int Score(BrpControle check) => check.Assess([signal], [Father], BrpCriteria.Standaard, SignalBuilder.RunDate)[0].Kandidaat!.Score;

        Assert.Equal(4_000, Score(rare) - Score(frequent));
    }

    [Fact]
    public void Assess_WhatCannotBe_IsRefusedWithoutAValue()
    {
        var check = new BrpControle();
        var signal = Signal("J.P.", "Bakker", "1960-05-17");
        var twice = Assert.Throws<ArgumentException>(() => check.Assess([signal], [Father, Son with { Id = "father" }], BrpCriteria.Standaard, SignalBuilder.RunDate));

        Assert.DoesNotContain("father", twice.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => check.Assess([null!], [Father], BrpCriteria.Standaard, SignalBuilder.RunDate));
        Assert.Throws<ArgumentException>(() => check.Assess([signal], [null!], BrpCriteria.Standaard, SignalBuilder.RunDate));
        Assert.Throws<ArgumentException>(() => check.Assess([signal], [], BrpCriteria.Standaard with { Afwijsdrempel = 9_000 }, SignalBuilder.RunDate));
        Assert.Throws<ArgumentException>(() => check.Assess([signal], [], BrpCriteria.Standaard with { Marge = -1 }, SignalBuilder.RunDate));
    }
}
