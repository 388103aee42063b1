using Vroegsignalering.Screening;
using Xunit.Abstractions;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>The test persons of the register: own data confirm, a namesake is by hand, another's initials never confirm (SCR-5).</summary>
public class TestPersonTests(ITestOutputHelper output)
{
    [SharedDataTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void Assess_OwnData_ConfirmTheirOwner(bool withNames)
    {
        // Without given names, who share the initials are homonyms as well.
        var homonyms = TestPersons.All
            .GroupBy(person => (withNames ? person.Naam.Voornamen : person.Naam.GetVoorletters(), person.Naam.FoldedGeslachtsnaam, person.Geboortedatum))
            .Where(group => group.Count() > 1)
            .SelectMany(group => group)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        var offenders = new List<string>();
        var counts = new Dictionary<string, int>();
        foreach (var person in TestPersons.Residents)
        {
            var oordeel = TestPersons.Judge(TestPersons.SignalOf(person, withNames: withNames));

            // Two have too little to be told by: one has no surname, another neither given names nor a birth date.
            var tooLittle = person.Naam.FoldedGeslachtsnaam.Length == 0 || (person.Naam.Voornamen is null && person.Geboortedatum == Geboortedatum.Onbekend);
            var expected = homonyms.Contains(person) || tooLittle ? BrpUitkomst.Handmatig : BrpUitkomst.Bevestigd;
            var key = $"{(homonyms.Contains(person) ? "homonym" : "own data")} {oordeel.Uitkomst.Code} {string.Join(',', oordeel.Redenen.Select(reden => reden.Code))}";
            counts[key] = counts.GetValueOrDefault(key) + 1;
            if (oordeel.Uitkomst == BrpUitkomst.Bevestigd && oordeel.Kandidaat!.Persoon != person)
            {
                offenders.Add($"{person.Id}: wrong person {oordeel.Kandidaat.Persoon.Id}");
            }
            else if (oordeel.Uitkomst != expected)
            {
                offenders.Add($"{person.Id}: {oordeel.ToText(Taal.Engels)}");
            }
        }

        output.WriteLine(string.Join('\n', counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {pair.Value}")));
        Offenders.None(offenders);
        Assert.Equal(withNames ? 778 : 719, counts["own data bevestigd "]);
    }

    [SharedDataFact]
    public void Assess_InitialsOfAnotherMemberOfTheHousehold_NeverConfirm()
    {
        var (tried, twins) = (0, 0);
        var offenders = new List<string>();
        foreach (var household in TestPersons.All.Where(person => person.Adres is not null).GroupBy(person => person.Adres!.Sleutel))
        {
            foreach (var person in household)
            {
                foreach (var other in household.Select(member => member.Naam.GetVoorletters()).OfType<string>().Distinct().Where(letters => letters != person.Naam.GetVoorletters()))
                {
                    tried++;
                    var oordeel = TestPersons.Judge(TestPersons.SignalOf(person, other, withNames: false));

                    // Twins: with the initials of the one, the data of the other are simply the own data of the one.
                    var confirmed = oordeel.Uitkomst == BrpUitkomst.Bevestigd ? oordeel.Kandidaat!.Persoon : null;
                    twins += confirmed is not null ? 1 : 0;
                    if (confirmed is not null && !AreOwnData(confirmed, person, other))
                    {
                        offenders.Add($"{person.Id} with {other}: {oordeel.ToText(Taal.Engels)}");
                    }
                }
            }
        }

        output.WriteLine($"{tried} pairs of a person and another's initials, {twins} of them the own data of a twin");
        Assert.Equal((1727, 125), (tried, twins));
        Offenders.None(offenders);
    }

    [SharedDataFact]
    public void Assess_FormerNamesOfTheSamePerson_AreReported()
    {
        var rows = SharedData.Rows("brp-naamparen.csv");
        var outcomes = rows.Select(row => (Row: row, Oordeel: JudgePair(row))).ToList();
        foreach (var (row, oordeel) in outcomes)
        {
            output.WriteLine($"{oordeel.Uitkomst.Code,-10} {string.Join(" / ", oordeel.Kandidaat!.Velden.Take(2).Select(veld => veld.Grond.Code)),-45} {row["eerder_voornamen"]} {row["eerder_voorvoegsel"]} {row["eerder_geslachtsnaam"]} -> {row["voornamen"]} {row["voorvoegsel"]} {row["geslachtsnaam"]}");
        }

        output.WriteLine($"recognised {outcomes.Count(pair => pair.Oordeel.Uitkomst == BrpUitkomst.Bevestigd)} of {rows.Count}");
        Assert.Equal(74, rows.Count);
        Assert.DoesNotContain(outcomes, pair => pair.Oordeel.Uitkomst == BrpUitkomst.Afgewezen);

        // Recognised is what is spelled otherwise or in part. Another surname, or another given name with the same initial, may be another of the family.
        Assert.Equal(
            ["Abdelaziz Ahmed Mohammed Bouteflika", "Declan Charbon", "Frederik Meijden", "Jiali Janssen", "Oeroeg Wongsodikromo", "Ramon Aafjörðs", "Robbert Sebastiaan Bronwasser", "Willeke Liselotte de Bruijn"],
            outcomes.Where(pair => pair.Oordeel.Uitkomst == BrpUitkomst.Bevestigd)
                .Select(pair => $"{pair.Row["eerder_voornamen"]} {pair.Row["eerder_geslachtsnaam"]}").Order(StringComparer.Ordinal));
        Assert.All(outcomes.Where(pair => pair.Oordeel.Uitkomst == BrpUitkomst.Handmatig), pair => Assert.Contains(
            pair.Oordeel.Kandidaat!.Velden,
            veld => Matching.Screening.Belemmeringen.Contradicts(veld.Grond)));
    }

    private static bool AreOwnData(Registerpersoon confirmed, Registerpersoon person, string initials) =>
        confirmed != person
        && confirmed.Naam.GetVoorletters() == initials
        && confirmed.Naam.FoldedGeslachtsnaam == person.Naam.FoldedGeslachtsnaam
        && confirmed.Geboortedatum == person.Geboortedatum;

    // The register has the current name, the partner the former one; both at one address.
    private static BrpOordeel JudgePair(Row row)
    {
        var person = new Registerpersoon
        {
            Id = "1",
            Naam = new() { Voornamen = row["voornamen"], Voorvoegsel = row["voorvoegsel"], Geslachtsnaam = row["geslachtsnaam"] },
            Geboortedatum = Geboortedatum.Parse(row["geboortedatum"]),
            Adres = Adres.Parse("2015HD 26"),
        };
        var former = person with
        {
            Naam = new() { Voornamen = row["eerder_voornamen"], Voorvoegsel = row["eerder_voorvoegsel"], Geslachtsnaam = row["eerder_geslachtsnaam"] },
            Geboortedatum = Geboortedatum.Parse(row["eerder_geboortedatum"]),
        };
        return Assert.Single(new Matching.Screening.BrpControle().Assess([TestPersons.SignalOf(former)], [person], BrpCriteria.Standaard, SignalBuilder.RunDate));
    }
}
