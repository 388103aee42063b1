using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>A deadline that ends on a later day.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record TermijnLoopt : Termijnstand
{
    /// <summary>Calendar days left: 1 or more; tomorrow is 1.</summary>
    public required int DagenResterend { get; init; }

    /// <summary>Working days left, the due date included when it is one: 0 or more.</summary>
    public required int WerkdagenResterend { get; init; }

    /// <inheritdoc />
    public override Termijntoestand Toestand => Termijntoestand.Loopt;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        $"nog {Days(DagenResterend, WerkdagenResterend, Taal.Nederlands)}", $"{Days(DagenResterend, WerkdagenResterend, Taal.Engels)} left");
}
