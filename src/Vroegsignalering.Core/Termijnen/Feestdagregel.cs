using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>One recurring holiday: in which years it exists and on which day of a year it falls.</summary>
/// <remarks>Thread safe: immutable.</remarks>
internal sealed class Feestdagregel
{
    /// <summary>The name for people.</summary>
    internal required LocalizedText Naam { get; init; }

    /// <summary>The law and the article that name the day.</summary>
    internal required Bron Bron { get; init; }

    /// <summary>The day in a year, given Easter Sunday of that year; null in a year without this holiday.</summary>
    internal required Func<LocalDate, LocalDate?> DateIn { get; init; }

    /// <summary>The holiday of one year, given Easter Sunday of that year; null in a year without it.</summary>
    /// <param name="pasen">Easter Sunday.</param>
    internal Feestdag? In(LocalDate pasen) =>
        DateIn(pasen) is { } datum ? new Feestdag { Datum = datum, Naam = Naam, Bron = Bron } : null;
}
