using Vroegsignalering.Matching.Vergelijking;
using Vroegsignalering.Screening;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace Vroegsignalering.Matching.Tests.Vergelijking;

/// <summary>The tables <c>names.csv</c>, <c>birth-dates.csv</c> and <c>addresses.csv</c>: what comparing finds (SCR-5).</summary>
public class ComparisonTableTests
{
    [Fact]
    public void Compare_NamesOfTheTable_FindsWhatItSays() => Check("names.csv", row =>
    {
        var name = Persoonsnaam.Read(new() { Voornamen = row["voornamen"], Voorletters = row["voorletters"], Achternaam = row["achternaam"] }).GetValueOrThrow();
        var register = new Persoonsnaam
        {
            Voornamen = row["register_voornamen"],
            Voorvoegsel = row["register_voorvoegsel"],
            Geslachtsnaam = row["register_geslachtsnaam"],
            PartnerVoorvoegsel = row["partner_voorvoegsel"],
            PartnerGeslachtsnaam = row["partner_geslachtsnaam"],
            Naamgebruik = Naamgebruik.TryRead(row["naamgebruik"], out var use) ? use : null,
        };
        var (surname, given) = PersonComparer.CompareNames(Profiles.Of(name), register);
        return $"{surname.Grond.Code} {given.Grond.Code}" == $"{row["achternaam_grond"]} {row["voornamen_grond"]}" ? null : $"{surname.Grond.Code} {given.Grond.Code}";
    });

    [Fact]
    public void Compare_BirthDatesOfTheTable_FindsWhatItSaysBothWays() => Check("birth-dates.csv", row =>
    {
        var (left, right) = (Geboortedatum.Parse(row["links"]), Geboortedatum.Parse(row["rechts"]));
        var (found, back) = (BirthDateComparer.Compare(left, right).Grond, BirthDateComparer.Compare(right, left).Grond);
        return found.Code == row["grond"] && back == found ? null : $"{found.Code}, back {back.Code}";
    });

    [Fact]
    public void Compare_AddressesOfTheTable_FindsWhatItSays() => Check("addresses.csv", row =>
    {
        var person = new Registerpersoon
        {
            Id = "1",
            Naam = new() { Geslachtsnaam = "Bakker" },
            Adres = row["huidig"].Length == 0 ? null : Adres.Parse(row["huidig"]),
            VorigeAdressen = row["vorig"].Length == 0 ? [] : [Adres.Parse(row["vorig"])],
        };
        var found = AddressComparer.Compare(Adres.Parse(row["signaal"]), person, row["synoniemen"] == "ja" ? Adressynoniemen.Nederlands : Adressynoniemen.None);
        return found.Grond.Code == row["grond"] ? null : found.Grond.Code;
    });

    [Fact]
    public void Tables_TogetherWithTheirRows_ShowEveryFinding()
    {
        var shown = Rows("names.csv").SelectMany(row => new[] { row["achternaam_grond"], row["voornamen_grond"] })
            .Concat(Rows("birth-dates.csv").Select(row => row["grond"]))
            .Concat(Rows("addresses.csv").Select(row => row["grond"]));

        Assert.Equal(Vergelijkingsgrond.All.Select(grond => grond.Code).Order(StringComparer.Ordinal), shown.Distinct().Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<Row> Rows(string file) => Csv.Read(Repository.PathOf("tests", "Vroegsignalering.Matching.Tests", "Vergelijking", file));

    private static void Check(string file, Func<Row, string?> find) => Offenders.None(
        from row in Rows(file)
        let wrong = find(row)
        where wrong is not null
        select $"{string.Join(',', row.Values)}: found {wrong}");
}
