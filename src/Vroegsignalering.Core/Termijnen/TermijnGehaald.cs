using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>A deadline of which what was due was done.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record TermijnGehaald : Termijnstand
{
    /// <summary>The day on which it was done, in Europe/Amsterdam.</summary>
    public required LocalDate GehaaldOp { get; init; }

    /// <summary>Calendar days too late; 0 when it was in time, or done before the term began.</summary>
    public required int DagenTeLaat { get; init; }

    /// <summary>Whether it was done on or before the due date.</summary>
    public bool IsOpTijd => DagenTeLaat == 0;

    /// <inheritdoc />
    public override Termijntoestand Toestand => Termijntoestand.Gehaald;

    /// <inheritdoc />
    public override LocalizedText Toelichting => IsOpTijd
        ? new($"gehaald op {LocalDatePattern.Iso.Format(GehaaldOp)}, op tijd", $"met on {LocalDatePattern.Iso.Format(GehaaldOp)}, in time")
        : new(
            $"gehaald op {LocalDatePattern.Iso.Format(GehaaldOp)}, {Termijneenheid.Kalenderdagen.ToText(DagenTeLaat, Taal.Nederlands)} te laat",
            $"met on {LocalDatePattern.Iso.Format(GehaaldOp)}, {Termijneenheid.Kalenderdagen.ToText(DagenTeLaat, Taal.Engels)} late");
}
