using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>The Dutch working days: every day but Saturday, Sunday and the recognised holidays (TER-2; Algemene termijnenwet, art. 3).</summary>
/// <remarks>
/// The holidays are New Year's Day, Good Friday, Easter Monday, Ascension Day, King's Day (before 2014 Queen's Day), 5 May in every year,
/// Whit Monday and both days of Christmas; <see cref="WerkdagenkalenderOptions"/> say where law and custom differ, and what a day is that
/// a royal decree equates with a holiday. A host's own closing days are added by <see cref="Sluitingsdagenkalender"/>.
/// Known from <see cref="FirstDate"/> to <see cref="LastDate"/>. Every question about a date takes a time that does not grow with the
/// number of days, and allocates nothing. There is one calendar for equal options. Thread safe: immutable.
/// </remarks>
public sealed class NederlandseWerkdagenkalender : IWerkdagenkalender
{
    private const int FirstYear = 1970;
    private const int LastYear = 2199;

    private static readonly LocalizedText Gelijkgesteld = new("gelijkgestelde dag", "day equated with a holiday");

    private static readonly ConcurrentDictionary<WerkdagenkalenderOptions, NederlandseWerkdagenkalender> Made = new();

    private readonly ValueList<Feestdagregel> _regels;
    private readonly Werkdagentabel _tabel;

    private NederlandseWerkdagenkalender(WerkdagenkalenderOptions options)
    {
        Options = options;
        _regels = Feestdagregels.For(options);
        _tabel = MakeTable();
    }

    /// <summary>The first date of the range, included: 1970-01-01.</summary>
    public static LocalDate FirstDate { get; } = new(FirstYear, 1, 1);

    /// <summary>The last date of the range, included: 2199-12-31.</summary>
    public static LocalDate LastDate { get; } = new(LastYear, 12, 31);

    /// <summary>The calendar with the default options: how working days are counted.</summary>
    public static NederlandseWerkdagenkalender Instance { get; } = Of(WerkdagenkalenderOptions.Default);

    /// <summary>The calendar of the law for the end of statutory terms: decree days are holidays (Algemene termijnenwet, art. 1 to 3).</summary>
    public static NederlandseWerkdagenkalender Wettelijk { get; } = Of(new() { GelijkgesteldeDagIsFeestdag = true });

    /// <summary>What was chosen where law and custom differ.</summary>
    public WerkdagenkalenderOptions Options { get; }

    /// <summary>The calendar with some options; made at its first use and kept.</summary>
    /// <param name="options">The options.</param>
    /// <returns>The same calendar for equal options.</returns>
    public static NederlandseWerkdagenkalender Of(WerkdagenkalenderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Made.GetOrAdd(options, static key => new(key));
    }

    /// <inheritdoc />
    public bool IsWerkdag(LocalDate datum) => _tabel.IsWerkdag(DayOf(datum));

    /// <inheritdoc />
    public LocalDate OnOrAfter(LocalDate datum)
    {
        var day = DayOf(datum);
        return _tabel.IsWerkdag(day) ? datum : Werkdag(_tabel.CountBefore(day), datum, nameof(datum));
    }

    /// <inheritdoc />
    public LocalDate OnOrBefore(LocalDate datum)
    {
        var day = DayOf(datum);
        return _tabel.IsWerkdag(day) ? datum : Werkdag(_tabel.CountBefore(day) - 1, datum, nameof(datum));
    }

    /// <inheritdoc />
    public LocalDate Plus(LocalDate datum, int werkdagen)
    {
        var day = DayOf(datum);
        return werkdagen switch
        {
            0 => datum,
            > 0 => Werkdag(_tabel.CountBefore(day + 1) - 1L + werkdagen, datum, nameof(werkdagen)),
            _ => Werkdag(_tabel.CountBefore(day) + werkdagen, datum, nameof(werkdagen)),
        };
    }

    /// <inheritdoc />
    public int CountBetween(LocalDate start, LocalDate end)
    {
        var from = DayOf(start);
        var to = DayOf(end);
        return to < from ? _tabel.CountBefore(to) - _tabel.CountBefore(from) : _tabel.CountBefore(to + 1) - _tabel.CountBefore(from + 1);
    }

    /// <summary>The holidays of a year, those on a Saturday or Sunday included.</summary>
    /// <param name="jaar">The year, 1970 to 2199, both included.</param>
    /// <returns>
    /// In order of date; of two on one date Liberation Day comes before Ascension Day. Nine with the default options; with decree days as
    /// holidays those of the year as well, when they are known.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the range.</exception>
    public ValueList<Feestdag> Feestdagen(int jaar)
    {
        if (jaar is < FirstYear or > LastYear)
        {
            throw new ArgumentOutOfRangeException(
                nameof(jaar), string.Create(CultureInfo.InvariantCulture, $"The year {jaar} is outside {FirstYear} to {LastYear}, both included."));
        }

        var pasen = Pasen.In(jaar);
        return _regels.Select(regel => regel.In(pasen)).OfType<Feestdag>().Concat(GelijkgesteldIn(jaar)).OrderBy(feestdag => feestdag.Datum).ToValueList();
    }

    /// <inheritdoc />
    /// <remarks>The day of the week, and every holiday on the date: <c>zaterdag, Tweede kerstdag</c>.</remarks>
    public LocalizedText? WhyNotWerkdag(LocalDate datum)
    {
        if (IsWerkdag(datum))
        {
            return null;
        }

        var reasons = Feestdagen(datum.Year).Where(feestdag => feestdag.Datum == datum).Select(feestdag => feestdag.Naam).ToList();
        if (datum.DayOfWeek >= IsoDayOfWeek.Saturday)
        {
            reasons.Insert(0, Weekdagnaam.Of(datum));
        }

        return new(string.Join(", ", reasons.Select(reason => reason.Nederlands)), string.Join(", ", reasons.Select(reason => reason.Engels)));
    }

    /// <summary>The range and the options, in Dutch.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Nederlandse werkdagen {FirstYear} tot en met {LastYear}; {Options}");

    private IEnumerable<Feestdag> GelijkgesteldIn(int jaar) =>
        Options.GelijkgesteldeDagIsFeestdag
            ? GelijkgesteldeDagen.All.Where(dag => dag.Datum.Year == jaar).Select(dag => new Feestdag { Datum = dag.Datum, Naam = Gelijkgesteld, Bron = dag.Bron })
            : [];

    private Werkdagentabel MakeTable()
    {
        var werkdagen = new bool[DayOf(LastDate) + 1];
        var firstDayOfWeek = (int)FirstDate.DayOfWeek - 1;
        for (var day = 0; day < werkdagen.Length; day++)
        {
            werkdagen[day] = (firstDayOfWeek + day) % 7 < 5;
        }

        for (var jaar = FirstYear; jaar <= LastYear; jaar++)
        {
            foreach (var feestdag in Feestdagen(jaar))
            {
                werkdagen[DayOf(feestdag.Datum)] = false;
            }
        }

        return new Werkdagentabel(werkdagen);
    }

    private LocalDate Werkdag(long number, LocalDate asked, string parameter) =>
        number >= 0 && number < _tabel.Count
            ? FirstDate.PlusDays(_tabel.DayOf((int)number))
            : throw new ArgumentOutOfRangeException(parameter, $"The working day asked for from {LocalDatePattern.Iso.Format(asked)} is outside {Range()}.");

    private static int DayOf(LocalDate datum, [CallerArgumentExpression(nameof(datum))] string? parameter = null)
    {
        if (datum.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("The date must be a date of the ISO calendar.", parameter);
        }

        return datum.Year is >= FirstYear and <= LastYear
            ? Period.DaysBetween(FirstDate, datum)
            : throw new ArgumentOutOfRangeException(parameter, $"The date {LocalDatePattern.Iso.Format(datum)} is outside {Range()}.");
    }

    private static string Range() => $"{LocalDatePattern.Iso.Format(FirstDate)} to {LocalDatePattern.Iso.Format(LastDate)}, both included";
}
