using System.Globalization;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>Makes the persons and addresses of an invented municipality: families, newcomers with few different names, and people who moved.</summary>
/// <remarks>Families often name a child after a parent, and some have twins: the namesakes that a check must not confuse.</remarks>
internal sealed class SyntheticTown
{
    private static readonly string[][] NewcomerNames =
    [
        ["Mohammad,Khaled,Ahmad,Ibrahim,Samer,Amal,Rasha,Nour,Aisha,Fatima", "Al Mohamad,Darwish,Haddad,Mohammad,Hamdan,Alali,Al-Khatib,Ibrahim,Suleiman,Al Ahmad"],
        ["Filmon,Samuel,Kibrom,Awet,Yonas,Feven,Luwam,Semhar,Helen,Winta", "Tesfay,Gebreyesus,Haile,Kidane,Weldu,Tekle,Negash,Berhane,Abraham,Samuel"],
        ["Ahmed,Mohamed,Youssef,Karim,Hamza,Khadija,Fatima,Hanan,Samira,Naima", "Amrani,El Idrissi,Bouali,Ben Salah,El Khattabi,Haddou,Azzouzi,Amrani"],
        ["Mehmet,Mustafa,Murat,Ali,Emre,Ayşe,Zeynep,Elif,Emine,Fatma", "Yılmaz,Kaya,Demir,Şahin,Çelik,Yıldız,Öztürk,Aydın"],
        ["Abdi,Mohamed,Hassan,Omar,Abdirahman,Hodan,Fadumo,Ifrah,Ayaan,Amina", "Hassan Ali,Omar Ahmed,Nur,Farah,Warsame,Abdi Hassan,Ali,Mohamed"],
    ];

    private readonly Random _random;
    private readonly (string Prefix, string Name)[] _surnames;
    private readonly string[] _given;

    public SyntheticTown(int seed, int households)
    {
        _random = new Random(seed);
        _surnames = [.. SharedData.Rows("achternamen.csv").Select(row => (row["voorvoegsel"], row["naam"]))];
        _given = [.. SharedData.Rows("voornamen.csv").Select(row => row["naam"])];
        for (var i = 0; i < households; i++)
        {
            AddHousehold();
        }

        Move();
    }

    public List<Dictionary<string, string>> Persons { get; } = [];

    public List<Dictionary<string, string>> Addresses { get; } = [];

    /// <summary>A new address that nobody lives at.</summary>
    public Dictionary<string, string> AddAddress(string use, string addition = "")
    {
        var letter = addition.Length == 0 && _random.Next(8) == 0 ? ((char)('A' + _random.Next(6))).ToString() : string.Empty;
        var suffix = addition.Length > 0 ? addition : _random.Next(10) == 0 ? Pick(["bis", "zw", "rd", "1", "2hg", "101"]) : string.Empty;
        var address = Row(
            ("adres_id", Text('A', Addresses.Count + 1)),
            ("huisnummer", _random.Next(1, 200).ToString(CultureInfo.InvariantCulture)),
            ("huisletter", letter),
            ("toevoeging", suffix),
            ("postcode", string.Create(CultureInfo.InvariantCulture, $"{2011 + _random.Next(27)}{(char)('A' + _random.Next(24))}{(char)('A' + _random.Next(24))}")),
            ("woonplaats", "Haarlem"),
            ("gebruik", use));
        Addresses.Add(address);
        return address;
    }

    private void AddHousehold()
    {
        var address = AddAddress("woning")["adres_id"];
        var newcomers = _random.Next(4) == 0 ? Pick(NewcomerNames) : null;
        var own = Surname(newcomers);
        var first = AddPerson(address, newcomers, own, Birth(1935, 2000), null);
        var size = Pick([1, 1, 1, 2, 2, 3, 4, 4, 5, 8]);
        if (size > 1)
        {
            var partner = AddPerson(address, _random.Next(5) == 0 ? null : newcomers, Surname(newcomers), Birth(1935, 2000), null);
            Marry(first, partner);
            Marry(partner, first);
        }

        var birth = Birth(2000, 2023);
        for (var child = 2; child < size; child++)
        {
            // A twin, or a child of another day; sometimes named after a parent.
            birth = _random.Next(12) == 0 ? birth : Birth(2000, 2023);
            AddPerson(address, newcomers, own, birth, _random.Next(6) == 0 ? first["voornamen"].Split(' ')[0] : null);
        }
    }

    private Dictionary<string, string> AddPerson(string address, string[]? newcomers, (string Prefix, string Name) surname, string birth, string? given)
    {
        var names = newcomers is null ? _given : newcomers[0].Split(',');
        var voornamen = string.Join(' ', Enumerable.Range(0, Pick([1, 1, 2, 2, 3])).Select(i => i == 0 && given is not null ? given : Pick(names)));
        var person = Row(
            ("persoon_id", Text('P', Persons.Count + 1)), ("voornamen", voornamen), ("voorvoegsel", surname.Prefix), ("geslachtsnaam", surname.Name),
            ("naamgebruik", "E"), ("partner_voorvoegsel", string.Empty), ("partner_naam", string.Empty), ("geboortedatum", birth), ("overleden", string.Empty),
            ("opschorting", string.Empty), ("adres_id", address), ("vorig_adres_id", string.Empty));
        Persons.Add(person);
        return person;
    }

    private void Marry(Dictionary<string, string> person, Dictionary<string, string> partner)
    {
        person["partner_voorvoegsel"] = partner["voorvoegsel"];
        person["partner_naam"] = partner["geslachtsnaam"];
        person["naamgebruik"] = Pick(["E", "E", "E", "E", "P", "V", "V", "N"]);
    }

    // Some moved, mostly within the town; where they lived somebody else may live now. Some died, some left.
    private void Move()
    {
        var addresses = Addresses.Select(address => address["adres_id"]).ToArray();
        foreach (var person in Persons)
        {
            switch (_random.Next(60))
            {
                case 0 or 1:
                    person["vorig_adres_id"] = person["adres_id"];
                    person["adres_id"] = _random.Next(2) == 0 ? Pick(addresses) : AddAddress("woning")["adres_id"];
                    break;
                case 2:
                    person["vorig_adres_id"] = Pick(addresses);
                    break;
                case 3 when _random.Next(2) == 0:
                    person["overleden"] = "20240615";
                    person["opschorting"] = "O";
                    break;
                case 4:
                    person["vorig_adres_id"] = person["adres_id"];
                    person["adres_id"] = string.Empty;
                    person["opschorting"] = "E";
                    break;
            }
        }

        foreach (var person in Persons.Where(person => person["vorig_adres_id"] == person["adres_id"]))
        {
            person["vorig_adres_id"] = string.Empty;
        }
    }

    private (string Prefix, string Name) Surname(string[]? newcomers) => newcomers is not null ? (string.Empty, Pick(newcomers[1].Split(',')))
        : _random.Next(25) == 0 ? (string.Empty, Pick(_surnames).Name + '-' + Pick(_surnames).Name)
        : Pick(_surnames);

    private string Birth(int from, int to) => _random.Next(30) == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{_random.Next(from, to)}0101")
        : string.Create(CultureInfo.InvariantCulture, $"{_random.Next(from, to)}{_random.Next(1, 13):D2}{_random.Next(1, 29):D2}");

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    private static string Text(char letter, int number) => letter + number.ToString("D5", CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Row(params (string Column, string Value)[] cells) => cells.ToDictionary(cell => cell.Column, cell => cell.Value);
}
