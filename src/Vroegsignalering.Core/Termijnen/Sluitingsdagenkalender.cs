using System.Globalization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>A calendar of working days with a host's own closing days taken out (TER-2).</summary>
/// <remarks>
/// Composed over any calendar, also over another of these. A question takes the time of the calendar below, a count a few questions more
/// (the logarithm of the number of closing days); nothing is allocated. The range is that of the calendar below. Thread safe: immutable,
/// when the calendar below is.
/// </remarks>
public sealed class Sluitingsdagenkalender : IWerkdagenkalender
{
    private readonly LocalDate[] _closed;

    /// <summary>Composes a calendar.</summary>
    /// <param name="inner">The calendar below.</param>
    /// <param name="dagen">The closing days, in any order; a day that is no working day below changes nothing, a date given twice counts once.</param>
    /// <exception cref="ArgumentOutOfRangeException">A closing day is outside the range of the calendar below.</exception>
    public Sluitingsdagenkalender(IWerkdagenkalender inner, IEnumerable<Sluitingsdag> dagen)
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(dagen);
        Inner = inner;
        Sluitingsdagen = dagen.OrderBy(dag => dag.Datum).DistinctBy(dag => dag.Datum).ToValueList();
        _closed = [.. Sluitingsdagen.Select(dag => dag.Datum).Where(inner.IsWerkdag)];
    }

    /// <summary>The calendar below.</summary>
    public IWerkdagenkalender Inner { get; }

    /// <summary>The closing days in order of date, each date once; the first given of a date.</summary>
    public ValueList<Sluitingsdag> Sluitingsdagen { get; }

    /// <inheritdoc />
    public bool IsWerkdag(LocalDate datum) => Inner.IsWerkdag(datum) && Array.BinarySearch(_closed, datum) < 0;

    /// <inheritdoc />
    public LocalDate OnOrAfter(LocalDate datum) => IsWerkdag(datum) ? datum : Plus(datum, 1);

    /// <inheritdoc />
    public LocalDate OnOrBefore(LocalDate datum) => IsWerkdag(datum) ? datum : Plus(datum, -1);

    /// <inheritdoc />
    public LocalDate Plus(LocalDate datum, int werkdagen)
    {
        var step = Math.Sign(werkdagen);
        if (step == 0)
        {
            return Inner.Plus(datum, 0);
        }

        var asked = Math.Abs((long)werkdagen);
        var passed = ClosedWithin(datum, asked, step);
        return Inner.Plus(datum, step * (int)Math.Min(asked + passed, int.MaxValue));
    }

    /// <inheritdoc />
    public int CountBetween(LocalDate start, LocalDate end)
    {
        var count = Inner.CountBetween(start, end);
        return end < start
            ? count + (FirstOnOrAfter(start) - FirstOnOrAfter(end))
            : count - (FirstAfter(end) - FirstAfter(start));
    }

    /// <inheritdoc />
    public LocalizedText? WhyNotWerkdag(LocalDate datum) =>
        Inner.WhyNotWerkdag(datum) ?? Sluitingsdagen.FirstOrDefault(dag => dag.Datum == datum)?.Naam;

    /// <summary>The calendar below and the number of closing days.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Inner}; {Sluitingsdagen.Count} sluitingsdagen");

    // The number of closing days that a count passes: of each the working days up to it, less the closing days among them, are known, and
    // never fall from one closing day to the next; the first that leaves the asked number is where the count stops.
    private int ClosedWithin(LocalDate datum, long asked, int step)
    {
        var first = step > 0 ? FirstAfter(datum) : FirstOnOrAfter(datum) - 1;
        var (low, high) = (0, step > 0 ? _closed.Length - first : first + 1);

        // Most counts pass few closing days: look near the start before halving.
        for (var probe = 0; low < high; probe = (2 * low) + 1)
        {
            probe = probe < high ? probe : low + ((high - low) / 2);
            if (Math.Abs(Inner.CountBetween(datum, _closed[first + (step * probe)])) - (probe + 1) < asked)
            {
                low = probe + 1;
            }
            else
            {
                high = probe;
            }
        }

        return low;
    }

    private int FirstOnOrAfter(LocalDate datum)
    {
        var index = Array.BinarySearch(_closed, datum);
        return index < 0 ? ~index : index;
    }

    private int FirstAfter(LocalDate datum)
    {
        var index = Array.BinarySearch(_closed, datum);
        return index < 0 ? ~index : index + 1;
    }
}
