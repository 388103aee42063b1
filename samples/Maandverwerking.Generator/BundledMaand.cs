using System.Globalization;

namespace Vroegsignalering.Samples.Generator;

/// <summary>Three months of signals for Uithoorn and Ouder-Amstel; May 2026 is the month of the run.</summary>
/// <remarks>
/// The 25th of April 2026 is a Saturday before King's Day and the 25th of May is Whit Monday, so that Duo+ reports on 28 April and 26 May.
/// Every reason of intake occurs: nine with Duo+, the other three (threshold, instalments, repetition) with the national way of working.
/// </remarks>
internal sealed class BundledMaand
{
    private const ulong Seed = 20260526;

    private static readonly (string Month, DateOnly Moment)[] Months =
    [
        ("2026-03", new(2026, 3, 25)), ("2026-04", new(2026, 4, 28)), ("2026-05", new(2026, 5, 26)),
    ];

    private readonly SeededRandom _random = new(Seed);
    private readonly Notation _notation;
    private readonly List<Row> _rows = [];
    private readonly List<Household> _inhabited = [];
    private int _households;

    public BundledMaand() => _notation = new Notation(_random);

    /// <summary>The households that the signals are about, in the order in which they were made.</summary>
    public IReadOnlyList<Household> Households => _inhabited;

    public IReadOnlyList<Row> Make()
    {
        for (var month = 0; month < Months.Length; month++)
        {
            var isRun = month == Months.Length - 1;
            Repeat(isRun ? 44 : 26, () => MakeCrowded(month));
            Repeat(isRun ? 62 : 96, () => Add(month, NewHousehold()));
            MakeOverTheBorder(month);
            new UitvalCases(this, month).Make(isRun ? 1 : 3);
        }

        // The same partner, or another, a month later at the same address: consecutive arrears.
        Repeat(10, () => MakeConsecutive(samePartner: true));
        Repeat(8, () => MakeConsecutive(samePartner: false));
        Repeat(4, MakeUpdated);
        Repeat(5, MakeUrgent);
        Repeat(6, MakeBusinessOfPerson);
        return Shuffled();
    }

    /// <summary>Adds an ordinary signal, admitted by every way of working.</summary>
    public Row Add(int month, Household household, (string Sector, string Partner)? partner = null, int? days = null, bool tidy = false, int? cents = null)
    {
        var (sector, name) = partner ?? _random.Pick<(string, string)>(Partners.Common);
        var amount = cents ?? _random.Between(4_000, 180_000);
        var row = new Row().With(
            (Column.Aanlevermaand, Months[month].Month),
            (Column.Sector, _notation.Sector(sector)),
            (Column.Partner, name),
            (Column.Soort, "vroegsignaal"),
            (Column.Bedrag, _notation.Amount(amount)),
            (Column.Termijnbedrag, _random.Chance(70) ? _notation.Amount(Math.Max(1, amount / 3)) : string.Empty),
            (Column.OudsteVervaldatum, days is null && _random.Chance(5) ? string.Empty : Due(month, days ?? _random.Between(33, 97))));
        if (sector == "energie")
        {
            row.With((Column.AantalTermijnen, _random.Pick("2", "3")), (Column.AantalAanmaningen, _random.Pick("2", "3")));
        }

        _notation.WritePerson(row, tidy || _random.Chance(75) ? household.First : household.Second, tidy);
        _notation.WriteAddress(row, household);
        _rows.Add(row);
        return row;
    }

    public Household NewHousehold()
    {
        var household = Household.Make(_households++, _random);
        _inhabited.Add(household);
        return household;
    }

    /// <summary>A due date so many days before the reporting moment of the month.</summary>
    public string Due(int month, int days) => _notation.Date(Months[month].Moment.AddDays(-days));

    /// <summary>A date so many days after the reporting moment of the month.</summary>
    public static string After(int month, int days) => Months[month].Moment.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Repeat(int count, Action make)
    {
        for (var i = 0; i < count; i++)
        {
            make();
        }
    }

    private void MakeCrowded(int month)
    {
        var household = NewHousehold();
        var first = _random.Next(Partners.Common.Length);
        var count = _random.Pick(2, 2, 2, 3, 3, 4);
        for (var i = 0; i < count; i++)
        {
            Add(month, household, Partners.Common[(first + i * 2) % Partners.Common.Length]);
        }
    }

    // Two small arrears: a match of no known district, ranked below those that fill the quotas.
    private void MakeOverTheBorder(int month)
    {
        var household = NewHousehold().OverTheBorder();
        Add(month, household, ("water", "Drinkwater Amstel"), cents: 4_150);
        Add(month, household, ("zorg", "Zorgverzekeraar Linde"), cents: 9_900);
        Repeat(3, () => Add(month, NewHousehold().OverTheBorder()));
    }

    private void MakeConsecutive(bool samePartner)
    {
        var household = NewHousehold();
        var first = _random.Next(Partners.Common.Length);
        var amount = _random.Between(20_000, 90_000);
        Add(1, household, Partners.Common[first], tidy: true, cents: amount);
        Add(2, household, Partners.Common[samePartner ? first : (first + 2) % Partners.Common.Length], tidy: true, cents: amount - _random.Next(2) * 1_000);
    }

    private void MakeUpdated()
    {
        var household = NewHousehold();
        var partner = _random.Pick<(string, string)>(Partners.Common);
        Add(2, household, partner, tidy: true, cents: 30_000).With((Column.Signaaldatum, "2026-05-11"));
        Add(2, household, partner, tidy: true, cents: 45_000).With((Column.Soort, "Geactualiseerd vroegsignaal"), (Column.Signaaldatum, "2026-05-22"));
    }

    private void MakeUrgent()
    {
        var household = NewHousehold();
        var row = Add(2, household, ("energie", "Energie Vonk"));
        if (_random.Chance(50))
        {
            row[Column.Soort] = _random.Pick("eindelevering", "Eindeleveringssignaal");
        }
        else
        {
            row[Column.Markeringen] = _random.Pick("crisis", "warme-overdracht", "crisis warme-overdracht");
        }

        if (_random.Chance(60))
        {
            Add(2, household, ("zorg", "Zorgverzekeraar Iris"));
        }
    }

    private void MakeBusinessOfPerson()
    {
        var row = Add(2, NewHousehold(), ("energie", "Energie Bries"));
        row.With((Column.Bedrijfsnaam, $"{row[Column.Woonplaats]} Bloemen"), (Column.Rechtsvorm, _random.Pick("Eenmanszaak", "VOF", "eenmanszaak", string.Empty)));
    }

    // Partners deliver in no order of ours; the months stay together and the numbers follow the file.
    private List<Row> Shuffled()
    {
        var rows = _rows.Select(row => (Key: _random.Next(1 << 30), Row: row))
            .OrderBy(pair => pair.Row[Column.Aanlevermaand], StringComparer.Ordinal)
            .ThenBy(pair => pair.Key)
            .Select(pair => pair.Row)
            .ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i][Column.SignaalId] = FormattableString.Invariant($"UO{i + 1:0000}");
        }

        return rows;
    }
}
