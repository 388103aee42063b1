using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>Reckons when a term ends (TER-3, TER-4).</summary>
/// <remarks>
/// The start day is not counted. A month ends on the same day of a later month, or the last day of a shorter one, always from the start:
/// a month from 31 January ends on 28 February, two months on 31 March. Counting working days, a decree day is a working day; then, for a
/// term that the Algemene termijnenwet extends, an end on a day off moves on to the first day that is none (art. 1), and a term of at least
/// three days is given at least two days that are none (art. 2). 3 working days by law from Monday 11 May 2026: 12, 13, (14 Ascension Day),
/// 15 is a decree day, so Monday 18 May; by policy Friday 15 May. Thread safe: immutable, when the calendars are.
/// </remarks>
public sealed class TermijnCalculator
{
    private const int FewestWorkingDays = 2;

    private static readonly Bron Article1 = Bron.AlgemeneTermijnenwet.Bij("art. 1");
    private static readonly Bron Article2 = Bron.AlgemeneTermijnenwet.Bij("art. 2");

    /// <summary>Makes a calculator.</summary>
    /// <param name="werkdagen">The calendar in which working days are counted.</param>
    /// <param name="wettelijk">
    /// The calendar that extends statutory terms; default <see cref="NederlandseWerkdagenkalender.Wettelijk"/>, whatever calendar counts:
    /// the custom of an office and its closing days do not move what the law says.
    /// </param>
    public TermijnCalculator(IWerkdagenkalender werkdagen, IWerkdagenkalender? wettelijk = null)
    {
        ArgumentNullException.ThrowIfNull(werkdagen);
        Werkdagen = werkdagen;
        Wettelijk = wettelijk ?? NederlandseWerkdagenkalender.Wettelijk;
    }

    /// <summary>The calculator with the Dutch calendar.</summary>
    public static TermijnCalculator Default { get; } = new(NederlandseWerkdagenkalender.Instance);

    /// <summary>The calendar in which working days are counted.</summary>
    public IWerkdagenkalender Werkdagen { get; }

    /// <summary>The calendar that extends statutory terms.</summary>
    public IWerkdagenkalender Wettelijk { get; }

    /// <summary>The due date: the last day, included, on which it is in time. Allocates nothing.</summary>
    /// <param name="start">The day of the start event, itself not counted.</param>
    /// <param name="termijn">The term.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start or the due date is outside the range of a calendar.</exception>
    public LocalDate Compute(LocalDate start, Termijn termijn)
    {
        ArgumentNullException.ThrowIfNull(termijn);
        var end = Count(start, termijn);
        return termijn.IsVerlengbaar ? ExtendByArticle2(start, termijn, Wettelijk.OnOrAfter(end)) : end;
    }

    /// <summary>The due date with every step to it.</summary>
    /// <param name="start">The day of the start event, itself not counted.</param>
    /// <param name="termijn">The term.</param>
    /// <returns>A reckoning whose due date is that of <see cref="Compute"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The start or the due date is outside the range of a calendar.</exception>
    public Termijnberekening Explain(LocalDate start, Termijn termijn)
    {
        ArgumentNullException.ThrowIfNull(termijn);
        var end = Count(start, termijn);
        var due = end;
        var extensions = ValueList<Termijnverlenging>.Empty;
        if (termijn.IsVerlengbaar)
        {
            due = Extend(ref extensions, Article1, end, Wettelijk.OnOrAfter(end));
            due = Extend(ref extensions, Article2, due, ExtendByArticle2(start, termijn, due));
        }

        return new()
        {
            Termijn = termijn,
            Start = start,
            Overgeslagen = termijn.Eenheid == Termijneenheid.Werkdagen ? DaysOff(Werkdagen, start, end) : [],
            GeteldTot = end,
            Verlengingen = extensions,
            Vervaldatum = due,
            GelijkgesteldeDagenBekend = !(termijn.IsVerlengbaar || CountsDecreeDays(termijn)) || YearsKnown(LocalDate.Min(start, due), LocalDate.Max(start, due)),
        };
    }

    private bool CountsDecreeDays(Termijn termijn) => termijn.Eenheid == Termijneenheid.Werkdagen && Werkdagen switch
    {
        NederlandseWerkdagenkalender kalender => kalender.Options.GelijkgesteldeDagIsFeestdag,
        Sluitingsdagenkalender { Inner: NederlandseWerkdagenkalender kalender } => kalender.Options.GelijkgesteldeDagIsFeestdag,
        _ => false,
    };

    private LocalDate Count(LocalDate start, Termijn termijn)
    {
        var aantal = termijn.Richting == Termijnrichting.Vooruit ? termijn.Aantal : -termijn.Aantal;
        if (termijn.Eenheid == Termijneenheid.Werkdagen)
        {
            return Werkdagen.Plus(start, aantal);
        }

        // Asked for its refusal: a term lies within the range of the calendar, whatever its unit.
        _ = Werkdagen.IsWerkdag(start);
        var end = termijn.Eenheid == Termijneenheid.Kalenderdagen ? start.PlusDays(aantal)
            : termijn.Eenheid == Termijneenheid.Weken ? start.PlusWeeks(aantal)
            : start.PlusMonths(aantal);
        _ = Werkdagen.IsWerkdag(end);
        return end;
    }

    private LocalDate ExtendByArticle2(LocalDate start, Termijn termijn, LocalDate end) =>
        termijn.IsAtLeastThreeDays && Wettelijk.CountBetween(start, end) < FewestWorkingDays ? Wettelijk.Plus(start, FewestWorkingDays) : end;

    private LocalDate Extend(ref ValueList<Termijnverlenging> extensions, Bron article, LocalDate from, LocalDate to)
    {
        if (to != from)
        {
            extensions = extensions.Add(new() { Bron = article, Van = from, Tot = to, Overgeslagen = DaysOff(Wettelijk, from.PlusDays(-1), to) });
        }

        return to;
    }

    // From the start, excluded, to the end, included, in the order of counting.
    private static ValueList<OvergeslagenDag> DaysOff(IWerkdagenkalender kalender, LocalDate start, LocalDate end)
    {
        var days = new List<OvergeslagenDag>();
        var step = Math.Sign(end.CompareTo(start));
        for (var date = start; date != end;)
        {
            date = date.PlusDays(step);
            if (kalender.WhyNotWerkdag(date) is { } reason)
            {
                days.Add(new() { Datum = date, Reden = reason });
            }
        }

        return days.ToValueList();
    }

    private static bool YearsKnown(LocalDate start, LocalDate end)
    {
        for (var jaar = start.Year; jaar <= end.Year; jaar++)
        {
            if (!GelijkgesteldeDagen.IsKnown(jaar))
            {
                return false;
            }
        }

        return true;
    }
}
