using Vroegsignalering.Matching.Screening;
using Vroegsignalering.Screening;
using static Vroegsignalering.Matching.Tests.Screening.Household;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>Which persons the index finds: by address, name and birth date, birth date and initial, postcode and surname (SCR-5).</summary>
public class RegisterindexTests
{
    private static readonly Registerpersoon[] Persons =
    [
        Person("neighbour", "Piet", "Visser", "1971-02-03", "2015HD 26 A"),
        Person("moved", "Klaas", "Smit", "1972-02-03", "2011AA 1", "2015HD 26"),
        Person("same-name-and-day", "Wim", "Bakker", "1960-05-17", "2011AA 2"),
        Person("same-day-and-initial", "Jan", "Mulder", "1960-05-17", "2011AA 3"),
        Person("same-postcode-and-name", "Kees", "Bakker", "1980-02-03", "2015HD 99"),
        Person("married-name-and-day", "Els", "Vos", "1960-05-17", "2011AA 4") with { Naam = new() { Voornamen = "Els", Geslachtsnaam = "Vos", PartnerGeslachtsnaam = "Bakker" } },
        Person("nothing", "Kees", "Bos", "1981-02-03", "2011AA 5"),
        Person("only-name", "Wim", "Bakker", "1982-02-03", "2011AA 6"),
        Person("only-day", "Wim", "Bos", "1960-05-17", "2011AA 7"),
        Person("placeholder", "Jan", "Zwart", "2000-01-01", "2011AA 8"),
    ];

    private static readonly Registerindex Index = Registerindex.Create(Persons);

    [Fact]
    public void Find_ByAnyKey_GivesThemInTheirOrder() => Assert.Equal(
        ["neighbour", "moved", "same-name-and-day", "same-day-and-initial", "same-postcode-and-name", "married-name-and-day"],
        Index.Find(Signal("J.P.", "Bakker", "1960-05-17")).Select(person => person.Id));

    [Fact]
    public void Find_SwappedNameParts_LooksAtEveryWord() => Assert.Equal(
        ["same-name-and-day", "same-day-and-initial", "married-name-and-day"],
        Index.Find(Signal("B.", "Jan", "1960-05-17", "Bakker", "2018ZZ 1")).Select(person => person.Id));

    // The partner's name with the postcode; initials where the register has no given names; a surname of several words as one.
    [Theory]
    [InlineData("J.", "Bakker", "1970-01-02", "2015HD 40", "partner")]
    [InlineData("K.", "Mulder", "1965-06-07", "2018ZZ 1", "letters")]
    [InlineData("A.", "Omar Ahmed", "1975-08-22", "2018ZZ 1", "double")]
    public void Find_PersonsWithFewerOrMoreNames_LooksAtThem(string voorletters, string achternaam, string birth, string address, string expected)
    {
        var index = Registerindex.Create(
        [
            Person("partner", "Els", "Vos", "1961-05-17", "2015HD 30") with { Naam = new() { Voornamen = "Els", Geslachtsnaam = "Vos", PartnerGeslachtsnaam = "Bakker" } },
            Person("letters", "-", "Bos", "1965-06-07", "2011AA 2") with { Naam = new() { Voorletters = "K.", Geslachtsnaam = "Bos" } },
            Person("double", "Hassan", "Omar Ahmed", "1975-08-22", "2011AA 3"),
        ]);

        Assert.Equal([expected], index.Find(Signal(voorletters, achternaam, birth, address: address)).Select(person => person.Id));
    }

    // Room is made for five keys a person; who moved often has more.
    [Fact]
    public void Create_OfPersonsWithManyAddresses_FindsThemAtEach()
    {
        var addresses = Enumerable.Range(1, 40).Select(number => Adres.Parse($"2011AA {number}")).ToArray();
        var index = Registerindex.Create([Person("moved", "Jan", "Bakker", "1960-05-17") with { VorigeAdressen = [.. addresses] }]);

        Assert.All(addresses, address => Assert.Single(index.Find(Signal("K.", "Visser", "") with { Adres = address })));
    }

    [Fact]
    public void Find_APlaceholder_IsNoKeyWithAnInitial() => Assert.Empty(Index.Find(Signal("J.", "Bakker", "2000-01-01", address: "2018ZZ 1")));

    [Fact]
    public void Find_OfAHousehold_GivesEveryoneOnce() => Assert.Equal(
        Index.Find(Signal("J.P.", "Bakker", "1960-05-17")),
        Index.Find([Signal("J.P.", "Bakker", "1960-05-17"), Signal("J.P.", "Bakker", "1960-05-17", nummer: "S2")]));

    [Fact]
    public void Create_OfNobody_FindsNobody()
    {
        var empty = Registerindex.Create([]);

        Assert.Equal(0, empty.Count);
        Assert.Empty(empty.Find(Signal("J.", "Bakker", "1960-05-17")));
        Assert.Equal(10, Index.Count);
        Assert.Throws<ArgumentException>(() => Registerindex.Create([null!]));
        Assert.Throws<ArgumentException>(() => Index.Find([null!]));
    }

    // Blocking loses nobody that a check of the signal against every person would have confirmed.
    [SharedDataFact]
    public void Find_ForTheSharedSet_FindsEveryTruePerson()
    {
        var set = SyntheticSet.Shared("-stress");
        var lost = set.Signals.Where(signal => signal.Fout is not ("ondernemer" or "rechtspersoon" or "garagebox"))
            .Where(signal => set.Index.Find(signal.Signaal).All(person => person.Id != signal.Persoon))
            .Select(signal => $"{signal.Signaal.Nummer} {signal.Fout}");

        Offenders.None(lost);
    }
}
