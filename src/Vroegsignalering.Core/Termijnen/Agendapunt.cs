using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>An entry of a calendar that a team subscribes to: a whole day, or a moment of a day.</summary>
/// <remarks>Shown to everybody who subscribes: nothing personal. Value equality. Thread safe: immutable.</remarks>
public sealed record Agendapunt
{
    /// <summary>The mark that makes the entry the same entry when it is written again; unique within a calendar, not empty.</summary>
    public required string Kenmerk { get; init; }

    /// <summary>The day, in the Netherlands.</summary>
    public required LocalDate Datum { get; init; }

    /// <summary>The time of the day, Dutch time; null: the whole day. Default null.</summary>
    public LocalTime? Tijd { get; init; }

    /// <summary>The one line that is shown.</summary>
    public required LocalizedText Onderwerp { get; init; }

    /// <summary>What is shown when the entry is opened; null: nothing. Default null.</summary>
    public LocalizedText? Toelichting { get; init; }

    /// <summary>The entry of the deadline of a case, on its due date.</summary>
    /// <param name="termijn">A deadline that has begun.</param>
    /// <exception cref="ArgumentException">The deadline has not begun, so that it has no due date.</exception>
    public static Agendapunt Of(Dossiertermijn termijn)
    {
        ArgumentNullException.ThrowIfNull(termijn);
        var (soort, start) = (termijn.Stand.Soort, termijn.Stand.Start);
        return termijn.Stand.Vervaldatum is { } vervaldatum && start is { } begonnen
            ? new()
            {
                Kenmerk = $"{termijn.Kenmerk}-{soort.Code}-{LocalDatePattern.Iso.Format(begonnen)}",
                Datum = vervaldatum,
                Onderwerp = new($"{soort.Tekst.Nederlands}: {termijn.Kenmerk}", $"{soort.Tekst.Engels}: {termijn.Kenmerk}"),
            }
            : throw new ArgumentException("A deadline that has not begun has no due date.", nameof(termijn));
    }

    /// <summary>The mark and the day.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Datum)} {Kenmerk}";
}
