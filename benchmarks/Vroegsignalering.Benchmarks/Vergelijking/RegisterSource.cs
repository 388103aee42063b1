using System.Globalization;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Benchmarks.Vergelijking;

/// <summary>A register of as many persons as wanted: two to a dwelling, few surnames that are frequent and many that are rare, a tenth moved once.</summary>
internal static class RegisterSource
{
    public static Registerpersoon[] Make(int count)
    {
        var random = new Random(20250325);
        var persons = new Registerpersoon[count];
        for (var i = 0; i < count; i++)
        {
            var surname = DutchSurnames.All[(int)(Math.Pow(random.NextDouble(), 3) * DutchSurnames.All.Count)];
            persons[i] = new()
            {
                Id = i.ToString("D7", CultureInfo.InvariantCulture),
                Naam = new() { Voornamen = $"{GivenName(random)} {GivenName(random)}", Geslachtsnaam = random.Next(3) == 0 ? surname + GivenName(random) : surname },
                Geboortedatum = Geboortedatum.Of(1930 + random.Next(90), 1 + random.Next(12), 1 + random.Next(28)),
                Adres = AddressOf(i / 2),
                VorigeAdressen = random.Next(10) == 0 ? [AddressOf(random.Next(count / 2))] : [],
            };
        }

        return persons;
    }

    /// <summary>A signal about somebody, as a partner writes it, in one of four with a slip in the name.</summary>
    public static Vroegsignaal SignalOf(Registerpersoon person, Vroegsignaal any, Random random) => any with
    {
        Client = new()
        {
            Naam = new() { Voorletters = person.Naam.GetVoorletters(), Voorvoegsel = person.Naam.Voorvoegsel, Geslachtsnaam = random.Next(4) == 0 ? person.Naam.Geslachtsnaam + "s" : person.Naam.Geslachtsnaam },
            Geboortedatum = person.Geboortedatum,
        },
        Adres = person.Adres!,
    };

    private static string GivenName(Random random) =>
        string.Create(CultureInfo.InvariantCulture, $"{"JMAPHCSLETRNWKBDFGI"[random.Next(19)]}{"aeiou"[random.Next(5)]}{"nrltms"[random.Next(6)]}{"aeiou"[random.Next(5)]}");

    private static Adres AddressOf(int place) => Adres.Parse(string.Create(
        CultureInfo.InvariantCulture,
        $"{1000 + (place % 9000)}{(char)('A' + (place / 9000 % 23))}{(char)('A' + (place / 207_000 % 23))} {1 + (place * 7 % 150)}{(place % 11 == 0 ? " A" : string.Empty)}"));
}
