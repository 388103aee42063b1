using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>A day that a reckoning passed over, and why.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record OvergeslagenDag
{
    /// <summary>The date.</summary>
    public required LocalDate Datum { get; init; }

    /// <summary>Why: the day of the week, the holiday, the closing day.</summary>
    public required LocalizedText Reden { get; init; }

    /// <summary>The date and the reason: <c>2026-05-14 Hemelvaartsdag</c>.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal) => $"{LocalDatePattern.Iso.Format(Datum)} {Reden.In(taal)}";

    /// <summary>The date and the reason, in Dutch.</summary>
    public override string ToString() => ToText(Taal.Nederlands);
}
