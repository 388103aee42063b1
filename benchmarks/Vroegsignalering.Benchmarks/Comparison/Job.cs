using NodaTime;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>A job that every engine does: Duo+ for the whole country, with a hundred districts, and what a job adds to it.</summary>
internal sealed class Job
{
    public const int Districts = 100;
    public const int PerDistrict = 80;
    public const int InTotal = 5_000;

    private const int DigitsPerDistrict = 90;

    public static readonly YearMonth Maand = new(2025, 3);

    public static readonly Job DuoPlus = new("duoplus", 1, Nationwide());

    /// <summary>Repeated signals drop (AAN-8).</summary>
    public static readonly Job Herhaald = new("herhaald", 1, Nationwide() with
    {
        Aanlevering = Standaardwerkwijzen.DuoPlus.Aanlevering with { Herhaling = new Herhalingsafspraak() },
    });

    /// <summary>Six months of look-back; the month alone counts towards the minimum (MAT-3, MAT-5).</summary>
    public static readonly Job Halfjaar = new("halfjaar", 6, Nationwide() with
    {
        Matching = Standaardwerkwijzen.DuoPlus.Matching with { Periode = Matchperiode.Maand, TerugblikMaanden = 6 },
    });

    /// <summary>The marks of every match (MAT-7).</summary>
    public static readonly Job Markeringen = new("markeringen", 1, Nationwide());

    private Job(string naam, int monthsBack, Werkwijze werkwijze)
    {
        Naam = naam;
        Werkwijze = werkwijze;
        Momenten = [.. Enumerable.Range(0, monthsBack + 1).Select(back =>
            Aanlevermoment.Of(Maand.PlusMonths(-back), werkwijze.Aanlevering.Aanlevermoment, NederlandseWerkdagenkalender.Instance).LaatsteDag)];
    }

    public string Naam { get; }

    public Werkwijze Werkwijze { get; }

    /// <summary>The reporting moment of the run's month and of each month before it.</summary>
    public IReadOnlyList<LocalDate> Momenten { get; }

    public bool NeedsPersons => this == Herhaald || this == Markeringen;

    public static PostcodeGebiedsindeling Gebieden { get; } = PostcodeGebiedsindeling.Read(
        Enumerable.Range(1000, 9000).Select(pc4 => new Postcodegebied
        {
            Cijfers = pc4.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Gebied = NameOf((pc4 - 1000) / DigitsPerDistrict),
        })).GetValueOrThrow();

    public override string ToString() => Naam;

    private static string NameOf(int district) => FormattableString.Invariant($"G{district:00}");

    private static Werkwijze Nationwide() => Standaardwerkwijzen.DuoPlus with
    {
        Selectie = Standaardwerkwijzen.DuoPlus.Selectie.WithTable(
            Enumerable.Range(0, Districts).Select(district => new Gebiedsquotum { Gebied = Gebied.Parse(NameOf(district)), Quotum = PerDistrict }).ToValueList()) with
        {
            QuotumTotaal = InTotal,
        },
    };
}
