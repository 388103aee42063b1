using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>A day on which an organisation is closed by its own choice.</summary>
/// <remarks>No ground in law: it never moves the end of a statutory term. Value equality. Thread safe: immutable.</remarks>
public sealed record Sluitingsdag
{
    /// <summary>The date.</summary>
    public required LocalDate Datum { get; init; }

    /// <summary>The name for people; default <c>sluitingsdag</c>.</summary>
    public LocalizedText Naam { get; init; } = new("sluitingsdag", "closing day");

    /// <summary>The date and the Dutch name.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Datum)} {Naam.Nederlands}";
}
