using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>The case cannot go to that status by this event.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record DoelNietToegestaan : Weigeringsgrond
{
    /// <summary>The status given.</summary>
    public required Zaakstatus Gegeven { get; init; }

    /// <summary>The statuses that are allowed.</summary>
    public required ValueList<Zaakstatus> Toegestaan { get; init; }

    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.Doel;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        $"gegeven: {Gegeven.Tekst.Nederlands}; toegestaan: {Names(Toegestaan, Taal.Nederlands)}",
        $"given: {Gegeven.Tekst.Engels}; allowed: {Names(Toegestaan, Taal.Engels)}");
}
