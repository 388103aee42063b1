using System.Globalization;

namespace Vroegsignalering.Samples.Generator;

/// <summary>Writes tidy values as untidily as partners do; every notation can be read.</summary>
internal sealed class Notation(SeededRandom random)
{
    public void WritePerson(Row row, Person person, bool tidy)
    {
        var initials = string.Concat(person.Voornamen.Split(' ').Select(name => name[..1] + "."));
        var (voornamen, voorletters) = tidy ? (person.Voornamen, initials) : random.Next(5) switch
        {
            0 => (person.Voornamen, initials),
            1 => (person.Voornamen, string.Empty),
            2 => (string.Empty, initials),
            3 => (string.Empty, initials.Replace(".", string.Empty, StringComparison.Ordinal)),
            _ => (string.Empty, initials.Replace(".", ". ", StringComparison.Ordinal).TrimEnd()),
        };
        var (voorvoegsel, achternaam) = tidy ? (person.Voorvoegsel, person.Achternaam) : Surname(person);
        row.With(
            (Column.Voornamen, voornamen),
            (Column.Voorletters, voorletters),
            (Column.Voorvoegsel, voorvoegsel),
            (Column.Achternaam, achternaam),
            (Column.Geboortedatum, tidy ? Date(person.Geboortedatum) : BirthDate(person.Geboortedatum)),
            (Column.Telefoon, Phone(person.Telefoon)));
    }

    public void WriteAddress(Row row, Household household)
    {
        var number = household.Huisnummer.ToString(CultureInfo.InvariantCulture);
        var (huisnummer, huisletter, toevoeging) = HouseNumber(number, household.Huisletter, household.Toevoeging);
        var code = household.Postcode;
        row.With(
            (Column.Postcode, random.Pick(code, code[..4] + " " + code[4..], code.ToLowerInvariant(), $"{code[..4]} {code[4..].ToLowerInvariant()}")),
            (Column.Huisnummer, huisnummer),
            (Column.Huisletter, huisletter),
            (Column.Toevoeging, toevoeging),
            (Column.Woonplaats, random.Chance(20) ? household.Woonplaats.ToUpperInvariant() : household.Woonplaats));
    }

    /// <summary>An amount in cents: <c>123.40</c>, <c>123,40</c>, <c>123,4</c> or <c>123</c>.</summary>
    public string Amount(int cents)
    {
        var text = (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);
        return (cents % 100, random.Next(3)) switch
        {
            (0, 0) => text[..^3],
            (_, 1) => text.Replace('.', ','),
            (_, 2) when cents % 10 == 0 => text[..^1].Replace('.', ','),
            _ => text,
        };
    }

    /// <summary>A date: with or without hyphens.</summary>
    public string Date(DateOnly date) => date.ToString(random.Chance(60) ? "yyyy-MM-dd" : "yyyyMMdd", CultureInfo.InvariantCulture);

    public string Sector(string sector) => random.Next(3) switch
    {
        0 => sector,
        1 => char.ToUpperInvariant(sector[0]) + sector[1..],
        _ => sector.ToUpperInvariant(),
    };

    private (string Voorvoegsel, string Achternaam) Surname(Person person)
    {
        var (voorvoegsel, naam) = (person.Voorvoegsel, person.Achternaam);
        return voorvoegsel.Length == 0
            ? (voorvoegsel, random.Pick(naam, naam, naam.ToUpperInvariant(), $" {naam} "))
            : random.Next(5) switch
            {
                0 => (voorvoegsel, naam),
                1 => (string.Empty, $"{voorvoegsel} {naam}"),
                2 => (string.Empty, $"{naam}, {voorvoegsel}"),
                3 => (Abbreviated(voorvoegsel), naam),
                _ => (voorvoegsel.ToUpperInvariant(), naam.ToUpperInvariant()),
            };
    }

    private static string Abbreviated(string voorvoegsel) => voorvoegsel switch
    {
        "van der" or "van de" or "van den" => "v.d.",
        "van" => "v.",
        _ => voorvoegsel,
    };

    private string BirthDate(DateOnly date) => random.Next(20) switch
    {
        0 => string.Empty,
        1 => date.ToString("yyyyMM00", CultureInfo.InvariantCulture),
        2 => date.ToString("yyyy0000", CultureInfo.InvariantCulture),
        3 => "00000000",
        4 => "2000-01-01",
        _ => Date(date),
    };

    private string Phone(string number) => random.Next(6) switch
    {
        0 => string.Empty,
        1 => $"06-{number[2..]}",
        2 => $"+31{number[1..]}",
        3 => $"06 {number[2..4]} {number[4..6]} {number[6..8]} {number[8..]}",
        _ => number,
    };

    private (string Huisnummer, string Huisletter, string Toevoeging) HouseNumber(string number, string letter, string suffix) =>
        (letter.Length > 0, suffix.Length > 0) switch
        {
            (false, false) => random.Pick((number, "", ""), (number, "", ""), ($" {number} ", "", ""), ($"0{number}", "", "")),
            (true, false) => random.Pick(
                (number, letter, ""), (number, letter.ToLowerInvariant(), ""), (number + letter, "", ""), ($"{number} {letter.ToLowerInvariant()}", "", ""),
                ($"{number}-{letter}", "", ""), (number, "", letter)),
            (false, true) => random.Pick((number, "", suffix), (number, "", suffix.ToUpperInvariant()), ($"{number}-{suffix}", "", ""), ($"{number} {suffix}", "", "")),
            (true, true) => random.Pick(
                (number, letter, suffix), ($"{number}{letter}", "", suffix), ($"{number} {letter} {suffix}", "", ""), ($"{number}-{letter}-{suffix}", "", ""),
                (number, "", $"{letter}-{suffix}")),
        };
}
