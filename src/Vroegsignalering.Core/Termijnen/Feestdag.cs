using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>A recognised holiday in one year: its date, its name and the law that makes it one.</summary>
/// <remarks>
/// A holiday may fall on a Saturday or Sunday, and two may share a date: on 5 May 2016 Ascension Day and Liberation Day.
/// Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Feestdag
{
    /// <summary>The date on which it is kept, already moved where the rule moves it (Koninginnedag 1989: Saturday 29 April).</summary>
    public required LocalDate Datum { get; init; }

    /// <summary>The name for people: <c>Tweede paasdag</c>, <c>Easter Monday</c>.</summary>
    public required LocalizedText Naam { get; init; }

    /// <summary>The law and the article that name the day.</summary>
    public required Bron Bron { get; init; }

    /// <summary>The date and the Dutch name: <c>2026-04-06 Tweede paasdag</c>.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Datum)} {Naam.Nederlands}";
}
