using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>A deadline that ends today.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record TermijnVandaag : Termijnstand
{
    /// <inheritdoc />
    public override Termijntoestand Toestand => Termijntoestand.Vandaag;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new("vandaag de laatste dag", "today is the last day");
}
