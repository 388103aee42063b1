using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>A value that was agreed, from when it holds, and where it comes from.</summary>
/// <remarks>
/// The one place where a number of the field stands. A rule asked about November 2022 reads the value of November 2022:
/// <c>GedateerdeWaarde.Vast(100, Bron.DuoPlus).Vanaf(new LocalDate(2022, 12, 8), 120, Bron.Ddas).Op(new LocalDate(2022, 12, 8))</c> is 120,
/// a day earlier 100. A plain value converts to one without a date whose source is <see cref="Bron.Host"/>, so that
/// <c>with { Minimum = 3 }</c> never keeps the source of the number it replaces. Value equality. Thread safe: immutable.
/// </remarks>
/// <typeparam name="T">The value.</typeparam>
public sealed record GedateerdeWaarde<T>
{
    internal GedateerdeWaarde(ValueList<WaardeVanaf<T>> verloop) => Verloop = verloop;

    /// <summary>The values in order of their first day; the first has no first day, so that every date has a value.</summary>
    public ValueList<WaardeVanaf<T>> Verloop { get; }

    /// <summary>The value that holds on a date.</summary>
    /// <param name="datum">The date; the first day of a value is included.</param>
    public T Op(LocalDate datum) => RegelOp(datum).Waarde;

    /// <summary>The source of the value that holds on a date.</summary>
    /// <param name="datum">The date; the first day of a value is included.</param>
    public Bron BronOp(LocalDate datum) => RegelOp(datum).Bron;

    /// <summary>The same with another value from a day on.</summary>
    /// <param name="datum">First day of the new value; after the last first day.</param>
    /// <param name="waarde">The new value.</param>
    /// <param name="bron">The source of the new value.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not after the first day of the last value.</exception>
    public GedateerdeWaarde<T> Vanaf(LocalDate datum, T waarde, Bron bron)
    {
        ArgumentNullException.ThrowIfNull(bron);
        if (Verloop[^1].Vanaf is { } last && datum <= last)
        {
            throw new ArgumentOutOfRangeException(nameof(datum), datum, $"The first day must be after {last:uuuu-MM-dd}, the first day of the last value.");
        }

        return new(Verloop.Add(new WaardeVanaf<T> { Vanaf = datum, Waarde = waarde, Bron = bron }));
    }

    /// <summary>A value without a date, chosen by the host.</summary>
    /// <param name="waarde">The value.</param>
    public static implicit operator GedateerdeWaarde<T>(T waarde) => GedateerdeWaarde.Vast(waarde, Bron.Host);

    private WaardeVanaf<T> RegelOp(LocalDate datum)
    {
        var i = Verloop.Count - 1;
        while (Verloop[i].Vanaf > datum)
        {
            i--;
        }

        return Verloop[i];
    }
}
