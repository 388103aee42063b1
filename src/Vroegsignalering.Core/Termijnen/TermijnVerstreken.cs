using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>A deadline that ended on an earlier day while what was due was not done.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record TermijnVerstreken : Termijnstand
{
    /// <summary>Calendar days over: 1 or more; yesterday is 1.</summary>
    public required int DagenVerstreken { get; init; }

    /// <summary>Working days since the due date, today included when it is one: 0 or more.</summary>
    public required int WerkdagenVerstreken { get; init; }

    /// <inheritdoc />
    public override Termijntoestand Toestand => Termijntoestand.Verstreken;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        $"{Days(DagenVerstreken, WerkdagenVerstreken, Taal.Nederlands)} te laat", $"{Days(DagenVerstreken, WerkdagenVerstreken, Taal.Engels)} over");
}
