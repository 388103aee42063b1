using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>The feedback term has not passed, or there is none (ZAA-6).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record TerugkoppeltermijnLoopt : Weigeringsgrond
{
    /// <summary>The due date; null: the werkwijze has no feedback term.</summary>
    public LocalDate? Vervaldatum { get; init; }

    /// <summary>The day of the event.</summary>
    public required LocalDate Datum { get; init; }

    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.TermijnVoorbij;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        Vervaldatum is { } due ? $"de termijn loopt tot {On(due)}; gegeven {On(Datum)}" : "de werkwijze heeft geen terugkoppeltermijn",
        Vervaldatum is { } end ? $"the term runs until {On(end)}; given {On(Datum)}" : "the werkwijze has no feedback term");
}
