using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Terugkoppeling;

/// <summary>The days on which a partner does not collect, after it heard "wil hulp" first in a round (TKP-6; 004, LCV).</summary>
/// <remarks>
/// The start day is not counted, as in every term: told on 2 April 2025, 30 calendar days, rest up to and including 2 May. A later "wil hulp" of the same
/// round keeps the first rest. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Incassorust
{
    /// <summary>The first day: that of the first message "wil hulp" of the round, included.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Van { get; init; }

    /// <summary>The last day, included.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate TotEnMet { get; init; }

    /// <summary>The rest that a message gives.</summary>
    /// <param name="van">The day of the first message "wil hulp" of the round, such as <c>Zaaksignaalstand.WilHulpOp</c>.</param>
    /// <param name="termijnen">The deadlines of the werkwijze; the term is read on that day.</param>
    /// <param name="calculator">Reckons; default <see cref="TermijnCalculator.Default"/>.</param>
    /// <returns>Null when the werkwijze has no <see cref="Termijnsoort.Incassorust"/>: no rest was agreed.</returns>
    public static Incassorust? Of(LocalDate van, Termijnafspraken termijnen, TermijnCalculator? calculator = null)
    {
        ArgumentNullException.ThrowIfNull(termijnen);
        return termijnen.Find(Termijnsoort.Incassorust) is { } afspraak
            ? new() { Van = van, TotEnMet = (calculator ?? TermijnCalculator.Default).Compute(van, afspraak.Termijn.Op(van)) }
            : null;
    }

    /// <summary>Whether there is rest on a day.</summary>
    /// <param name="datum">The day.</param>
    public bool Includes(LocalDate datum) => Van <= datum && datum <= TotEnMet;
}
