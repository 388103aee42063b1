using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>A deadline that no longer applies.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record TermijnVervallen : Termijnstand
{
    /// <summary>The day on which it lapsed, in Europe/Amsterdam.</summary>
    public required LocalDate VervallenOp { get; init; }

    /// <inheritdoc />
    public override Termijntoestand Toestand => Termijntoestand.Vervallen;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        $"vervallen op {LocalDatePattern.Iso.Format(VervallenOp)}", $"lapsed on {LocalDatePattern.Iso.Format(VervallenOp)}");
}
