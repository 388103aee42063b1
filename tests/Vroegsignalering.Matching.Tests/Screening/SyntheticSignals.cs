using System.Globalization;
using System.Text;
using Person = System.Collections.Generic.Dictionary<string, string>;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>Makes signals about the people of an invented municipality, with the kinds of error of the shared sets and their answers.</summary>
internal sealed class SyntheticSignals
{
    private static readonly string[] Trades = ["Kapsalon", "Webwinkel", "Klusbedrijf", "Bloemist", "Taxi", "Grillroom"];

    // Few people moved, died or left.
    private const int MostTries = 1000;

    private readonly SyntheticTown _town;
    private readonly Random _random;
    private readonly Dictionary<string, Person> _addresses;
    private readonly ILookup<string, Person> _households;
    private int _count;

    private SyntheticSignals(SyntheticTown town, int seed)
    {
        _town = town;
        _random = new Random(seed);
        _addresses = town.Addresses.ToDictionary(address => address["adres_id"]);
        _households = town.Persons.ToLookup(person => person["adres_id"]);
    }

    /// <summary>A set of one seed.</summary>
    public static SyntheticSet Make(int seed, SyntheticRecipe recipe)
    {
        var town = new SyntheticTown(seed, 1600);
        var signals = new SyntheticSignals(town, seed + 1).MakeRows(recipe, 2200);
        return new(town.Persons, town.Addresses, signals);
    }

    private List<Person> MakeRows(SyntheticRecipe recipe, int count)
    {
        var rows = new List<Person>();
        while (rows.Count < count)
        {
            var kind = KindOf(recipe);
            var row = TryMake(kind);
            for (var tries = 0; row is null && tries < MostTries; tries++)
            {
                row = TryMake(kind);
            }

            if (row is not null)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private string KindOf(SyntheticRecipe recipe)
    {
        var draw = _random.Next(1000);
        foreach (var (kind, rate) in recipe.PerMille)
        {
            if ((draw -= rate) < 0)
            {
                return kind;
            }
        }

        return "schoon";
    }

    // Null when the person drawn cannot have that kind of error.
    private Person? TryMake(string kind)
    {
        var person = Pick(_town.Persons);
        var (here, before) = (person["adres_id"], person["vorig_adres_id"]);
        var gone = person["opschorting"].Length > 0;
        var fits = kind switch
        {
            "verhuisd" => here.Length > 0 && before.Length > 0 && !gone,
            "uitgeschreven" => person["opschorting"] == "E",
            "overleden" => person["opschorting"] == "O" && here.Length > 0,
            "partnernaam" => !gone && person["naamgebruik"] != "E",
            "naam_omgedraaid" => !gone && !person["geslachtsnaam"].Contains(person["voornamen"].Split(' ')[0], StringComparison.Ordinal),
            "naam_variant" => !gone && person["geslachtsnaam"].Length > 2,
            _ => !gone && here.Length > 0,
        };
        if (!fits || (!gone && string.CompareOrdinal(person["geboortedatum"], "2007") > 0))
        {
            return null;
        }

        var row = Clean(person, kind is "verhuisd" or "uitgeschreven" ? before : here);
        row["fout"] = kind;
        row["verwacht"] = kind is "verhuisd" or "uitgeschreven" or "overleden" or "garagebox" or "rechtspersoon" ? "geen_match" : kind == "geb_typefout" ? "handmatig" : "match";
        return Spoil(kind, row, person);
    }

    private Person? Spoil(string kind, Person row, Person person)
    {
        switch (kind)
        {
            case "notatie":
                Rewrite(row, person);
                break;
            case "partnernaam":
                WithPartner(row, person);
                break;
            case "naam_variant":
                row["achternaam"] = Variant(row["achternaam"]);
                row["voorvoegsel"] = _random.Next(4) == 0 ? string.Empty : row["voorvoegsel"];
                return row["achternaam"] == person["geslachtsnaam"] ? null : row;
            case "naam_omgedraaid":
                Swap(row, person);
                break;
            case "geb_2000":
                row["geboortedatum"] = "20000101";
                row["verwacht"] = HasNamesake(person) ? "handmatig" : "match";
                break;
            case "geb_typefout":
                row["geboortedatum"] = Typo(row["geboortedatum"]);
                return Geboortedatum.TryParse(row["geboortedatum"], out var birth) && birth.Opvulverdenking == Opvulverdenking.Geen
                    && row["geboortedatum"] != person["geboortedatum"] && !person["geboortedatum"].EndsWith("0101", StringComparison.Ordinal) ? row : null;
            case "garagebox":
                Place(row, Known(_town.AddAddress("garagebox", Pick(["GRG", "G1", "BOX3", "27"]))));
                break;
            case "ondernemer":
                Trade(row, person);
                break;
            case "rechtspersoon":
                foreach (var column in new[] { "voornamen", "voorletters", "voorvoegsel", "geboortedatum" })
                {
                    row[column] = string.Empty;
                }

                var (before, after, form) = Pick([("Handelsonderneming ", " B.V.", "BV"), ("Bouwbedrijf ", " N.V.", "NV"), ("Stichting ", string.Empty, "Stichting")]);
                row["achternaam"] = row["bedrijfsnaam"] = before + person["geslachtsnaam"] + after;
                row["rechtsvorm"] = form;
                row["waarheid_persoon"] = string.Empty;
                break;
        }

        return row;
    }

    private Person Clean(Person person, string address)
    {
        var names = person["voornamen"].Split(' ');
        var row = new Person
        {
            ["signaal_id"] = "S" + (++_count).ToString("D6", CultureInfo.InvariantCulture),
            ["aanlevermaand"] = Pick(["2025-02", "2025-03"]),
            ["sector"] = "zorg",
            ["partner"] = Pick(["Zorgverzekeraar A", "Zorgverzekeraar B", "Zorgverzekeraar C"]),
            ["voornamen"] = _random.Next(2) == 0 ? string.Empty : names[0],
            ["voorletters"] = string.Concat(names.Select(name => name[..1] + ".")),
            ["voorvoegsel"] = person["voorvoegsel"],
            ["achternaam"] = person["geslachtsnaam"],
            ["geboortedatum"] = person["geboortedatum"],
            ["bedrijfsnaam"] = string.Empty,
            ["rechtsvorm"] = string.Empty,
            ["bedrag"] = "250.00",
            ["waarheid_persoon"] = person["persoon_id"],
        };
        Place(row, _addresses[address]);
        return row;
    }

    private static void Place(Person row, Person address)
    {
        foreach (var column in new[] { "postcode", "huisnummer", "huisletter", "toevoeging", "woonplaats" })
        {
            row[column] = address[column];
        }
    }

    private Person Known(Person address) => _addresses[address["adres_id"]] = address;

    private void Rewrite(Person row, Person person)
    {
        var (prefix, name) = (person["voorvoegsel"], person["geslachtsnaam"]);
        switch (_random.Next(10))
        {
            case 0:
                (row["voorvoegsel"], row["achternaam"]) = (prefix.ToUpperInvariant(), name.ToUpperInvariant());
                break;
            case 1:
                (row["voorvoegsel"], row["achternaam"]) = (string.Empty, (prefix + " " + name).Trim().ToUpperInvariant());
                break;
            case 2 when prefix.StartsWith("van", StringComparison.Ordinal):
                (row["voorvoegsel"], row["achternaam"]) = (string.Empty, Abbreviate(prefix) + " " + name);
                break;
            case 3 when prefix.Length > 1:
                (row["voorvoegsel"], row["achternaam"]) = (string.Empty, Pick([name + ", " + prefix, prefix + " " + name]));
                break;
            case 4:
                row["postcode"] = Pick([row["postcode"].Insert(4, " "), row["postcode"].ToLowerInvariant()]);
                break;
            case 5 when row["huisletter"].Length > 0:
                (row["huisnummer"], row["huisletter"]) = (row["huisnummer"] + Pick(["-", " ", string.Empty]) + row["huisletter"], string.Empty);
                break;
            case 6 when row["huisletter"].Length > 0 && row["toevoeging"].Length == 0:
                (row["toevoeging"], row["huisletter"]) = (Pick([row["huisletter"], row["huisletter"].ToLowerInvariant()]), string.Empty);
                break;
            case 7 when row["toevoeging"].Length > 0 && row["huisletter"].Length == 0:
                (row["huisnummer"], row["toevoeging"]) = (row["huisnummer"] + "-" + row["toevoeging"], string.Empty);
                break;
            case 8:
                row["voorletters"] = row["voorletters"][..2];
                break;
            case 9:
                row["achternaam"] = NoDiacritics(name);
                break;
        }
    }

    private static string Abbreviate(string prefix) => prefix
        .Replace("van der", "v.d.", StringComparison.Ordinal).Replace("van den", "v.d.", StringComparison.Ordinal).Replace("van", "v.", StringComparison.Ordinal);

    // Mostly as the use of names says; partners also write the partner's name alone, or before the own, whatever it says.
    private void WithPartner(Person row, Person person)
    {
        var own = (person["voorvoegsel"] + " " + person["geslachtsnaam"]).Trim();
        var partner = (person["partner_voorvoegsel"] + " " + person["partner_naam"]).Trim();
        var form = _random.Next(5) < 3 ? person["naamgebruik"] : Pick(["P", "V"]);
        (row["voorvoegsel"], row["achternaam"]) = form switch
        {
            "P" => (person["partner_voorvoegsel"], person["partner_naam"]),
            "V" => (string.Empty, partner + "-" + own),
            _ => (string.Empty, own + "-" + partner),
        };
    }

    private void Swap(Person row, Person person)
    {
        var names = person["voornamen"].Split(' ');
        var surname = (person["voorvoegsel"] + " " + person["geslachtsnaam"]).Trim();
        (row["voornamen"], row["achternaam"]) = _random.Next(3) switch
        {
            0 => (surname, names[0]),
            1 => (string.Empty, surname + " " + person["voornamen"]),
            _ => (names[0] + " " + surname, names[^1]),
        };
        row["voorvoegsel"] = string.Empty;
        row["voorletters"] = string.Concat(row["voornamen"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => name[..1].ToUpperInvariant() + "."));
    }

    private string Variant(string name)
    {
        var place = _random.Next(1, name.Length - 1);
        return _random.Next(7) switch
        {
            0 or 1 => name.Insert(place, name[place].ToString()),
            2 => name.Remove(place, 1),
            3 => name[..place] + name[place + 1] + name[place] + name[(place + 2)..],
            4 => name[..place] + Pick(["a", "e", "i", "o", "u", "s", "z"]) + name[(place + 1)..],
            5 => name.Contains("ij", StringComparison.Ordinal) ? name.Replace("ij", "y", StringComparison.Ordinal) : name.Replace("y", "ij", StringComparison.Ordinal),
            _ => NoDiacritics(name).Replace(" ", string.Empty, StringComparison.Ordinal),
        };
    }

    private string Typo(string date)
    {
        var (year, month, day) = (date[..4], date[4..6], date[6..]);
        var place = _random.Next(2, 4);
        return _random.Next(3) switch
        {
            0 => year + day + month,
            1 => year + month + ((int.Parse(day, CultureInfo.InvariantCulture) % 28) + 1).ToString("D2", CultureInfo.InvariantCulture),
            _ => year[..place] + (char)('0' + ((year[place] - '0' + _random.Next(1, 9)) % 10)) + year[(place + 1)..] + month + day,
        };
    }

    private void Trade(Person row, Person person)
    {
        var trade = $"{Pick(Trades)} {person["geslachtsnaam"]}";
        row["bedrijfsnaam"] = trade;
        row["rechtsvorm"] = Pick(["Eenmanszaak", "VOF", "Maatschap"]);
        if (_random.Next(2) == 0)
        {
            row["verwacht"] = "handmatig";
            Place(row, Known(_town.AddAddress("bedrijf")));
        }

        if (_random.Next(3) == 0)
        {
            (row["voornamen"], row["voorletters"], row["voorvoegsel"], row["achternaam"], row["geboortedatum"]) = (string.Empty, string.Empty, string.Empty, trade, string.Empty);
            row["verwacht"] = "handmatig";
        }
    }

    private bool HasNamesake(Person person) => _households[person["adres_id"]].Any(other =>
        other != person && other["geslachtsnaam"] == person["geslachtsnaam"] && other["voornamen"][0] == person["voornamen"][0]);

    private static string NoDiacritics(string text) =>
        new([.. text.Replace('ı', 'i').Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)]);

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];
}
