using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>The Dutch working days: every day but Saturday, Sunday and the recognised holidays (TER-2; Algemene termijnenwet, art. 3).</summary>
/// <remarks>
/// The holidays are New Year's Day, Good Friday, Easter Monday, Ascension Day, King's Day (before 2014 Queen's Day), 5 May in every year,
/// Whit Monday and both days of Christmas. A day that a royal decree equates with a holiday (art. 3 lid 3) is a working day here.
/// Known from <see cref="FirstDate"/> to <see cref="LastDate"/>. Every question about a date takes a time that does not grow with the
/// number of days, and allocates nothing. Thread safe: immutable.
/// </remarks>
public sealed class NederlandseWerkdagenkalender : IWerkdagenkalender
{
    private const int FirstYear = 1970;
    private const int LastYear = 2199;

    private readonly ValueList<Feestdagregel> _regels;
    private readonly Werkdagentabel _tabel;

    private NederlandseWerkdagenkalender(ValueList<Feestdagregel> regels)
    {
        _regels = regels;
        _tabel = MakeTable();
    }

    /// <summary>The first date of the range, included: 1970-01-01.</summary>
    public static LocalDate FirstDate { get; } = new(FirstYear, 1, 1);

    /// <summary>The last date of the range, included: 2199-12-31.</summary>
    public static LocalDate LastDate { get; } = new(LastYear, 12, 31);

    /// <summary>The calendar; made once, at its first use.</summary>
    public static NederlandseWerkdagenkalender Instance { get; } = new(Feestdagregels.All);

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
    /// <returns>Nine holidays in order of date; of two on one date Liberation Day comes before Ascension Day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the range.</exception>
    public ValueList<Feestdag> Feestdagen(int jaar)
    {
        if (jaar is < FirstYear or > LastYear)
        {
            throw new ArgumentOutOfRangeException(
                nameof(jaar), string.Create(CultureInfo.InvariantCulture, $"The year {jaar} is outside {FirstYear} to {LastYear}, both included."));
        }

        var pasen = Pasen.In(jaar);
        return _regels.Select(regel => regel.In(pasen)).OfType<Feestdag>().OrderBy(feestdag => feestdag.Datum).ToValueList();
    }

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
