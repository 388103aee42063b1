using System.Globalization;
using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>The rows as the objects of the library, as a host makes them.</summary>
internal static class DomainObjects
{
    private static readonly Signaalpartnersoort[] Sectors =
        [Signaalpartnersoort.Energie, Signaalpartnersoort.Zorg, Signaalpartnersoort.Huur, Signaalpartnersoort.Water, Signaalpartnersoort.Overige];

    private static readonly ValueList<Signaalmarkering>[] Klantsituaties =
        [[], [Signaalmarkering.GeenKlantMeer], [Signaalmarkering.BekendInSchuldregeling], [Signaalmarkering.BetalingsregelingLoopt]];

    private static readonly Rechtsvorm[] Rechtsvormen = [Rechtsvorm.Particulier, Rechtsvorm.BeslotenVennootschap, Rechtsvorm.Onbekend];

    private static readonly YearMonth[] Maanden = [.. Enumerable.Range(0, 7).Select(terug => Job.Maand.PlusMonths(-terug))];

    private static readonly Signaalpartner[] Partners = [.. Enumerable.Range(0, 40).Select(i => new Signaalpartner
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"partner {i:00}"),
        Naam = string.Create(CultureInfo.InvariantCulture, $"Partner {i:00}"),
        Soort = Sectors[i % Sectors.Length],
    })];

    /// <summary>The input of a run: the signals of its month and those before, both in the order of the rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="threads">Number of threads of the run.</param>
    public static Maandruninvoer Make(SourceRow[] rows, int threads = 1)
    {
        var current = rows.Count(row => row.Terug == 0);
        var signalen = new List<Vroegsignaal>(current);
        var historie = new List<Historiesignaal>(rows.Length - current);
        foreach (var row in rows)
        {
            var signaal = Signaal(row);
            if (row.Terug == 0)
            {
                signalen.Add(signaal);
            }
            else
            {
                historie.Add(new() { Signaal = signaal, Status = row.Opgepakt ? Signaalstatus.Opgepakt : Signaalstatus.NietOpgepaktAndereReden });
            }
        }

        return new() { Maand = Job.Maand, Signalen = signalen, Historie = historie, Gebieden = Job.Gebieden, MaxDegreeOfParallelism = threads };
    }

    /// <summary>The same objects in another order, so that they lie scattered in memory.</summary>
    public static Maandruninvoer Shuffle(Maandruninvoer invoer)
    {
        var reeks = new RandomSequence(7);
        var (signalen, historie) = (invoer.Signalen.ToArray(), invoer.Historie.ToArray());
        reeks.Shuffle(signalen.AsSpan());
        reeks.Shuffle(historie.AsSpan());
        return new() { Maand = invoer.Maand, Signalen = signalen, Historie = historie, Gebieden = invoer.Gebieden, MaxDegreeOfParallelism = 1 };
    }

    public static int IdOf(Vroegsignaal signaal) => int.Parse(signaal.Nummer.ToCanonicalString().AsSpan(1), CultureInfo.InvariantCulture);

    private static Vroegsignaal Signaal(SourceRow row)
    {
        Span<char> number = stackalloc char[9];
        number[0] = 'S';
        row.Id.TryFormat(number[1..], out _, "D8", CultureInfo.InvariantCulture);
        var adres = Adres.Create(
            Postcode.Parse(row.Postcode),
            new Huisnummer(row.Huisnummer),
            toevoeging: row.Toevoeging is null ? null : Huisnummertoevoeging.Parse(row.Toevoeging));
        return new()
        {
            Nummer = Signaalnummer.Parse(number),
            Partner = Partners[row.Partner],
            Aanlevermaand = Maanden[row.Terug],
            Signaaldatum = LocalDate.FromDateOnly(row.Signaaldatum),
            Client = new()
            {
                Naam = row.Achternaam is null ? null : new Persoonsnaam { Geslachtsnaam = row.Achternaam },
                Geboortedatum = row.Geboren is { } geboren ? Geboortedatum.Of(geboren.Year, geboren.Month, geboren.Day) : Geboortedatum.Onbekend,
                Rechtsvorm = Rechtsvormen[row.Rechtsvorm],
            },
            Adres = row.Garagebox ? adres with { Gebruik = Adresgebruik.Garagebox } : adres,
            Achterstand = new()
            {
                Totaalbedrag = row.Bedrag is { } bedrag ? Bedrag.FromEuro(bedrag) : null,
                OudsteVervaldatum = row.Vervaldatum is { } vervalt ? LocalDate.FromDateOnly(vervalt) : null,
            },
            Markeringen = Klantsituaties[row.Klantsituatie],
        };
    }
}
