using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>The status does not allow the event.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record StatusLaatNietToe : Weigeringsgrond
{
    /// <summary>The status of the case.</summary>
    public required Zaakstatus Status { get; init; }

    /// <summary>The event.</summary>
    public required Zaakgebeurtenissoort Gebeurtenis { get; init; }

    /// <summary>The statuses in which it is allowed; empty: only as the first event.</summary>
    public required ValueList<Zaakstatus> Toegestaan { get; init; }

    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.Status;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        $"{Gebeurtenis.Tekst.Nederlands} kan niet in de status {Status.Tekst.Nederlands}; toegestaan in: {Names(Toegestaan, Taal.Nederlands)}",
        $"{Gebeurtenis.Tekst.Engels} is not possible in the status {Status.Tekst.Engels}; allowed in: {Names(Toegestaan, Taal.Engels)}");
}
