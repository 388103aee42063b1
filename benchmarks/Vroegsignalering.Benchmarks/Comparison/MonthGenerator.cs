using System.Globalization;
using NodaTime;

namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>Makes the rows of a month and the months before, skewed as national data are.</summary>
/// <remarks>
/// 40 partners in five sectors, unevenly; 15 % of the addresses with more than one signal, up to eight; 22 % of the addresses with a letter or
/// addition; 28 % of the postcodes and 60 % of the additions untidy; about 18 % of the signals not eligible, for one reason or more.
/// </remarks>
internal sealed class MonthGenerator
{
    private const int Partners = 40;
    private const int Households = 8_400_000;
    private const int HouseholdsPerPostcode = 18;
    private const int Multiplier = 7_368_787;

    private static readonly string[] Names =
    [
        "Jansen", "Bakker", "Visser", "Smit", "Meijer", "Mulder", "Bos", "Vos", "Peters", "Hendriks", "Dekker", "Brouwer", "Dijkstra", "Kok", "Jacobs", "Vermeulen",
        "Schouten", "Willems", "Hoekstra", "Koster", "Prins", "Verhoeven", "Kuipers", "Veenstra", "Kramer", "Post", "Martens", "Postma", "Maas", "Verbeek", "Groen", "Jonker",
    ];

    private readonly RandomSequence _reeks;
    private readonly DateOnly[] _moments;
    private readonly int _months;
    private readonly int _space;

    private MonthGenerator(int count, IReadOnlyList<LocalDate> moments)
    {
        _reeks = new(20250325);
        _moments = [.. moments.Select(moment => new DateOnly(moment.Year, moment.Month, moment.Day))];
        _months = moments.Count;
        _space = Math.Max(Households, count);
    }

    /// <summary>The rows in random order.</summary>
    /// <param name="count">Number of rows over all months.</param>
    /// <param name="moments">The reporting moment of the run's month and of each month before it.</param>
    public static SourceRow[] Make(int count, IReadOnlyList<LocalDate> moments)
    {
        var maker = new MonthGenerator(count, moments);
        var drafts = new (int Household, int Partner, int Terug, int Person)[count];
        var made = 0;
        for (var household = 0; made < count; household++)
        {
            made += maker.Draft(household, drafts.AsSpan(made));
        }

        maker._reeks.Shuffle(drafts.AsSpan());
        var rows = new SourceRow[count];
        for (var i = 0; i < count; i++)
        {
            rows[i] = maker.Row(i, drafts[i].Household, drafts[i].Partner, drafts[i].Terug, drafts[i].Person);
        }

        return rows;
    }

    private int Draft(int household, Span<(int Household, int Partner, int Terug, int Person)> room)
    {
        var count = 1;
        if (_reeks.Happens(1500))
        {
            for (count = 2; count < 8 && _reeks.Happens(2500); count++)
            {
            }
        }

        count = Math.Min(count, room.Length);
        for (var i = 0; i < count; i++)
        {
            // Half of the others on an address come from the partner of the first, in another month.
            var again = i > 0 && _reeks.Happens(5000);
            var partner = again ? room[0].Partner : Math.Min(_reeks.Below(Partners), _reeks.Below(Partners));
            var terug = again ? (room[0].Terug + i) % _months : _reeks.Below(_months);
            room[i] = (household, partner, terug, _reeks.Happens(7000) ? 0 : _reeks.Below(3));
        }

        return count;
    }

    private SourceRow Row(int id, int household, int partner, int terug, int person)
    {
        var place = (int)((long)household * Multiplier % _space);
        var (postcode, slot) = (place / HouseholdsPerPostcode, place % HouseholdsPerPostcode);
        var moment = _moments[terug];
        var seed = household + (person * 31);
        return new()
        {
            Id = id,
            Partner = partner,
            Terug = terug,
            Postcode = Postcode(postcode),
            Huisnummer = slot < 14 ? slot + 1 : slot - 13,
            Toevoeging = slot < 14 ? null : Addition(slot, postcode),
            Bedrag = _reeks.Happens(30) ? null : (5_000 + _reeks.Below(150_000)) / 100m,
            Vervaldatum = _reeks.Happens(50) ? null : moment.AddDays(-Age()),
            Signaaldatum = moment.AddDays(_reeks.Happens(50) ? 1 + _reeks.Below(3) : -_reeks.Below(10)),
            Rechtsvorm = (byte)(_reeks.Happens(300) ? 1 : _reeks.Happens(100) ? 2 : 0),
            Klantsituatie = (byte)(_reeks.Happens(200) ? 1 + _reeks.Below(3) : 0),
            Garagebox = _reeks.Happens(50),
            Achternaam = _reeks.Happens(30) ? null : Names[seed % Names.Length],
            Geboren = _reeks.Happens(100) ? null : new DateOnly(1945, 1, 1).AddDays(seed % 20_000),
            Opgepakt = _reeks.Happens(3000),
        };
    }

    private int Age() => _reeks.Below(100) switch
    {
        < 88 => 30 + _reeks.Below(71),
        < 94 => _reeks.Below(30),
        _ => 101 + _reeks.Below(200),
    };

    private string Postcode(int number)
    {
        var digits = 1000 + (number % 9000);
        var letters = number / 9000;
        var notation = _reeks.Below(100);
        var letterA = notation is < 9 or >= 18 and < 28 ? 'a' : 'A';
        return string.Create(CultureInfo.InvariantCulture, $"{digits}{(notation is >= 9 and < 28 ? " " : string.Empty)}{(char)(letterA + (letters / 26 % 26))}{(char)(letterA + (letters % 26))}");
    }

    private string Addition(int slot, int postcode)
    {
        var tidy = slot switch
        {
            14 => "A",
            15 => "B2",
            16 => "bis",
            _ => postcode % 50 == 0 ? "achterhuis" : "2",
        };
        return _reeks.Below(5) switch
        {
            0 => tidy.ToLowerInvariant(),
            1 => "-" + tidy,
            2 => " " + tidy.ToLowerInvariant(),
            _ => tidy,
        };
    }
}
