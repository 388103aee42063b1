using Vroegsignalering.Zaken;

namespace Vroegsignalering.Terugkoppeling;

/// <summary>One line of the log: a message that was sent, and which closing of which case it belongs to.</summary>
/// <remarks>System.Text.Json writes and reads it back equal. Value equality. Thread safe: immutable.</remarks>
public sealed record Terugkoppellogregel
{
    /// <summary>The message, as it was sent.</summary>
    public required Terugkoppelbericht Bericht { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The host's identification of the case; null: the signal never came into one.</summary>
    public string? ZaakId { get; init; }

    /// <summary>Which closing of the case a final message ends, from 1; null for an interim message, and for one without a case.</summary>
    public int? Afsluiting { get; init; }

    /// <summary>The line of a message about a signal of a case.</summary>
    /// <param name="bericht">The message.</param>
    /// <param name="stand">The case from which it was made.</param>
    public static Terugkoppellogregel Of(Terugkoppelbericht bericht, Zaakstand stand)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        ArgumentNullException.ThrowIfNull(stand);
        return new() { Bericht = bericht, ZaakId = stand.ZaakId, Afsluiting = bericht.Definitief ? stand.Afsluitingen : null };
    }

    /// <summary>The message, and the case.</summary>
    public override string ToString() => ZaakId is null ? Bericht.ToString() : $"{Bericht}, zaak {ZaakId}";
}
