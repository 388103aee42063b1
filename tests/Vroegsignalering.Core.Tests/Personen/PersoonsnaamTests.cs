using System.Text.Json;
using Vroegsignalering.Foundation;
using Xunit.Abstractions;

namespace Vroegsignalering.Tests.Personen;

// SIG-8
public class PersoonsnaamTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("van der Meijden", "van der", "Meijden")]
    [InlineData("Meijden, van der", "van der", "Meijden")]
    [InlineData("v.d. Meijden", "v.d.", "Meijden")]
    [InlineData("vanderMeijden", "vander", "Meijden")]
    [InlineData("VAN DEN BROEK", "VAN DEN", "BROEK")]
    [InlineData("Dam-Oerlemans, van", "van", "Dam-Oerlemans")]
    [InlineData("v.d. Waal-Groenewoud", "v.d.", "Waal-Groenewoud")]
    [InlineData("' t Hart", "' t", "Hart")]
    [InlineData("Jansen", null, "Jansen")]
    [InlineData("Maas-de Vries", null, "Maas-de Vries")]
    [InlineData("Vries, Piet", null, "Vries, Piet")]
    [InlineData("Brest naar Kempen", null, "Brest naar Kempen")]
    public void Read_SurnameWithPrefix_IsSplitAndKept(string achternaam, string? voorvoegsel, string geslachtsnaam)
    {
        var naam = Persoonsnaam.Read(new Persoonsnaaminvoer { Achternaam = achternaam }).GetValueOrThrow();
        Assert.Equal((voorvoegsel, geslachtsnaam), (naam.Voorvoegsel, naam.Geslachtsnaam));
        Assert.Equal(voorvoegsel is null ? null : achternaam, naam.GeschrevenAchternaam);
        Assert.Equal(achternaam, naam.ToInvoer().Achternaam);
    }

    [Fact]
    public void Read_PrefixInItsOwnField_LeavesSurnameAlone()
    {
        var naam = Persoonsnaam.Read(new Persoonsnaaminvoer { Voorvoegsel = "van", Achternaam = "de Velde" }).GetValueOrThrow();
        Assert.Equal(("van", "de Velde", null), (naam.Voorvoegsel, naam.Geslachtsnaam, naam.GeschrevenAchternaam));
        Assert.Equal("VELDE", naam.FoldedGeslachtsnaam);
    }

    [Fact]
    public void Read_PartnerSurname_IsSplitToo()
    {
        var naam = Persoonsnaam.Read(new Persoonsnaaminvoer { Achternaam = "Kleijn", PartnerAchternaam = "Berg, van den", Naamgebruik = "v" }).GetValueOrThrow();
        Assert.Equal(("van den", "Berg", "Berg, van den"), (naam.PartnerVoorvoegsel, naam.PartnerGeslachtsnaam, naam.GeschrevenPartnerAchternaam));
        Assert.Same(Naamgebruik.PartnerVoorEigen, naam.Naamgebruik);
    }

    // SIG-11: every fault at once. SIG-12: none shows a value.
    [Fact]
    public void Read_EverythingWrong_ReportsEveryFault()
    {
        var result = Persoonsnaam.Read(new Persoonsnaaminvoer
        {
            Voornamen = "An\u0000na",
            Voorletters = "12",
            Voorvoegsel = "v4n",
            Achternaam = " ",
            PartnerVoorvoegsel = new string('a', 21),
            PartnerAchternaam = "?",
            Naamgebruik = "X",
        });
        Assert.Equal(
            [
                "voornamen: 'Aa?aa' cannot be read; allowed: at most 200 characters, no control characters",
                "voorletters: '99' cannot be read; allowed: at most 60 characters, at least one letter, no control characters",
                "voorvoegsel: 'a9a' cannot be read; allowed: at most 20 letters, spaces, apostrophes, full stops, slashes or hyphens",
                "achternaam: is missing; allowed: 1 to 200 characters, at least one letter or digit (or only a full stop: unknown), no control characters",
                "partner_voorvoegsel: 'aaaaaaaaaaaaaaaaaaaaa' cannot be read; allowed: at most 20 letters, spaces, apostrophes, full stops, slashes or hyphens",
                "partner_achternaam: '?' cannot be read; allowed: 1 to 200 characters, at least one letter or digit (or only a full stop: unknown), no control characters",
                "naamgebruik: 'A' is unknown; allowed: E, P, V or N, or a code: eigen, partner, partner-voor-eigen, partner-na-eigen",
            ],
            result.Faults.Select(fault => fault.ToText(Taal.Engels)));
    }

    [Theory]
    [InlineData("--")]
    [InlineData("Jan\nsen")]
    public void Read_NoSurname_IsAFault(string achternaam) =>
        Assert.Equal("achternaam", Assert.Single(Persoonsnaam.Read(new Persoonsnaaminvoer { Achternaam = achternaam }).Faults).Field);

    // Not as attribute values: they would be repaired on the way.
    [Fact]
    public void Read_HalfACharacter_IsAFault() => Assert.All(["\uD800Jansen", "Jansen\uD800", "Jan\uDC00sen"], achternaam =>
        Assert.False(Persoonsnaam.Read(new Persoonsnaaminvoer { Achternaam = achternaam }).IsParsed));

    [Theory]
    [InlineData("\u0087", true)]
    [InlineData("\u001F", false)]
    [InlineData("\u007F", false)]
    public void Read_ControlCharacter_IsAFaultUnlessFromWrongEncoding(string control, bool allowed) =>
        Assert.Equal(allowed, Persoonsnaam.Read(new Persoonsnaaminvoer { Voornamen = $"Ã{control}elik", Achternaam = "Demir" }).IsParsed);

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void Read_LongSurname_IsBounded(int length, bool allowed) =>
        Assert.Equal(allowed, Persoonsnaam.Read(new Persoonsnaaminvoer { Achternaam = new string('a', length) }).IsParsed);

    [Fact]
    public void Read_FullStop_IsAnUnknownSurnameWithoutKey() =>
        Assert.Equal("", Persoonsnaam.Read(new Persoonsnaaminvoer { Achternaam = "." }).GetValueOrThrow().FoldedGeslachtsnaam);

    [Fact]
    public void Init_BlankParts_CountAsAbsent()
    {
        var naam = new Persoonsnaam { Geslachtsnaam = "Jansen", Voornamen = "", Voorletters = " ", Voorvoegsel = "", PartnerGeslachtsnaam = "", PartnerVoorvoegsel = "" };
        Assert.Equal(new Persoonsnaam { Geslachtsnaam = "Jansen" }, naam);
        Assert.Throws<ArgumentException>(() => new Persoonsnaam { Geslachtsnaam = " " });
    }

    [Fact]
    public void With_OtherSurname_FoldsAgainAndForgetsWhatWasWritten()
    {
        var naam = Persoonsnaam.Read(new Persoonsnaaminvoer { Achternaam = "van der Meijden" }).GetValueOrThrow() with { Geslachtsnaam = "Bronwaßer" };
        Assert.Equal(("BRONWASSER", null), (naam.FoldedGeslachtsnaam, naam.GeschrevenAchternaam));
        Assert.Equal("Bronwaßer", naam.ToInvoer().Achternaam);
    }

    [Fact]
    public void Equals_OtherNotation_DiffersButFoldsTheSame()
    {
        var one = Persoonsnaam.Read(new Persoonsnaaminvoer { Achternaam = "van der Meijden" }).GetValueOrThrow();
        var other = Persoonsnaam.Read(new Persoonsnaaminvoer { Achternaam = "Meijden, van der" }).GetValueOrThrow();
        Assert.NotEqual(one, other);
        Assert.Equal(one.FoldedGeslachtsnaam, other.FoldedGeslachtsnaam);
    }

    // SIG-12
    [Fact]
    public void ToString_ShowsNothing()
    {
        var invoer = new Persoonsnaaminvoer { Achternaam = "Jansen" };
        Assert.Equal(Mask.Hidden, $"{invoer}");
        Assert.Equal(Mask.Hidden, $"{Persoonsnaam.Read(invoer).GetValueOrThrow()}");
    }

    [Fact]
    public void Json_IsAnObjectOfTheParts()
    {
        var naam = Persoonsnaam.Read(new Persoonsnaaminvoer { Voorletters = "A.", Achternaam = "Meijden, van der", Naamgebruik = "E" }).GetValueOrThrow();
        var json = JsonSerializer.Serialize(naam);
        Assert.Equal("""{"voorletters":"A.","voorvoegsel":"van der","geslachtsnaam":"Meijden","naamgebruik":"eigen","geschrevenAchternaam":"Meijden, van der"}""", json);
        Assert.Equal(naam, JsonSerializer.Deserialize<Persoonsnaam>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Persoonsnaam>("""{"voornamen":"Anna"}"""));
    }

    [SharedDataFact]
    public void Read_EveryRegisterPerson_IsWrittenBackUnchanged()
    {
        var rows = SharedData.Rows("brp-testpersonen.csv");
        Assert.Equal(914, rows.Count);
        Assert.All(rows, row =>
        {
            var given = new Persoonsnaaminvoer
            {
                Voornamen = Given(row["voornamen"]),
                Voorvoegsel = Given(row["voorvoegsel"]),
                Achternaam = row["geslachtsnaam"],
                PartnerVoorvoegsel = Given(row["partner_voorvoegsel"]),
                PartnerAchternaam = Given(row["partner_geslachtsnaam"]),
                Naamgebruik = Given(row["naamgebruik"]),
            };
            var naam = Persoonsnaam.Read(given).GetValueOrThrow();
            Assert.Equal(given, naam.ToInvoer());
            Assert.Equal(naam, JsonSerializer.Deserialize<Persoonsnaam>(JsonSerializer.Serialize(naam)));
        });
        output.WriteLine($"{rows.Count} names written back");
    }

    [SharedDataFact]
    public void FoldedGeslachtsnaam_NamePairs_UnitesNotationsOnly()
    {
        var rows = SharedData.Rows("brp-naamparen.csv");
        Assert.Equal(74, rows.Count);
        var united = rows.Where(row =>
            (row["voorvoegsel"], row["geslachtsnaam"]) != (row["eerder_voorvoegsel"], row["eerder_geslachtsnaam"])
            && Fold(row["voorvoegsel"], row["geslachtsnaam"]) == Fold(row["eerder_voorvoegsel"], row["eerder_geslachtsnaam"]));

        // A prefix that came or went, ß, and a prefix that stood in the surname; every other pair is another name.
        Assert.Equal(["Meijden", "Bronwaßer", "Meijdens", "Bruijn"], united.Select(row => row["geslachtsnaam"]));
        Assert.All(rows, row => Assert.Equal(row["geslachtsnaam"], WrittenBack(row["voorvoegsel"], row["geslachtsnaam"])));
        Assert.All(rows, row => Assert.Equal(row["eerder_geslachtsnaam"], WrittenBack(row["eerder_voorvoegsel"], row["eerder_geslachtsnaam"])));
        output.WriteLine($"{rows.Count} pairs written back");

        static string Fold(string voorvoegsel, string achternaam) => Read(voorvoegsel, achternaam).FoldedGeslachtsnaam;
        static string? WrittenBack(string voorvoegsel, string achternaam) => Read(voorvoegsel, achternaam).ToInvoer().Achternaam;
        static Persoonsnaam Read(string voorvoegsel, string achternaam) =>
            Persoonsnaam.Read(new Persoonsnaaminvoer { Voorvoegsel = voorvoegsel, Achternaam = achternaam }).GetValueOrThrow();
    }

    [SharedDataTheory]
    [InlineData("synthetisch-signalen.csv", 2555)]
    [InlineData("synthetisch-signalen-stress.csv", 2171)]
    public void Read_EverySyntheticSignal_HasNoFaultAndIsWrittenBack(string file, int count)
    {
        var rows = SharedData.Rows(file);
        Assert.Equal(count, rows.Count);
        Assert.All(rows, row =>
        {
            var given = new Persoonsnaaminvoer
            {
                Voornamen = Given(row["voornamen"]),
                Voorletters = Given(row["voorletters"]),
                Voorvoegsel = Given(row["voorvoegsel"]),
                Achternaam = row["achternaam"],
            };
            Assert.Equal(given, Persoonsnaam.Read(given).GetValueOrThrow().ToInvoer());
            Assert.True(row["geboortedatum"].Length == 0 || Geboortedatum.TryParse(row["geboortedatum"], out _));
            Assert.True(row["telefoon"].Length == 0 || Telefoonnummer.Parse(row["telefoon"]).IsMobiel);
            Assert.True(row["rechtsvorm"].Length == 0 || Rechtsvorm.TryRead(row["rechtsvorm"], out _));
        });
        output.WriteLine($"{count} signals read");
    }

    [SharedDataTheory]
    [InlineData("synthetisch-signalen.csv", "synthetisch-personen.csv")]
    [InlineData("synthetisch-signalen-stress.csv", "synthetisch-personen-stress.csv")]
    public void FoldedGeslachtsnaam_OtherNotation_IsThatOfTheRegister(string signals, string persons)
    {
        var register = SharedData.Rows(persons).ToDictionary(row => row["persoon_id"]);
        var rows = SharedData.Rows(signals).Where(row => row["fout"] is "schoon" or "notatie").ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            var person = register[row["waarheid_persoon"]];
            var known = Persoonsnaam.Read(new Persoonsnaaminvoer { Voorvoegsel = person["voorvoegsel"], Achternaam = person["geslachtsnaam"] });
            var given = Persoonsnaam.Read(new Persoonsnaaminvoer { Voorvoegsel = row["voorvoegsel"], Achternaam = row["achternaam"] });
            Assert.Equal(known.GetValueOrThrow().FoldedGeslachtsnaam, given.GetValueOrThrow().FoldedGeslachtsnaam);
        });
        output.WriteLine($"{rows.Count} clean or untidy notations fold as in the register");
    }

    private static string? Given(string text) => text.Length == 0 ? null : text;
}
