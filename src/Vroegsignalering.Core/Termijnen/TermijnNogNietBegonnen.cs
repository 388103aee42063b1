using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>A deadline whose start event has not happened.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record TermijnNogNietBegonnen : Termijnstand
{
    /// <inheritdoc />
    public override Termijntoestand Toestand => Termijntoestand.NogNietBegonnen;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new($"begint bij {Startgebeurtenis.Tekst.Nederlands}", $"begins at {Startgebeurtenis.Tekst.Engels}");
}
