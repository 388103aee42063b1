using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Terugkoppeling;

/// <summary>The status of the case of one signal, for a partner that may follow it (TKP-9; 001).</summary>
/// <remarks>One of the nine statuses and its day: never a reason, a helper or an attempt. <c>ToString</c> shows no reference of the partner. Value equality. Thread safe: immutable.</remarks>
public sealed record Statusbericht
{
    /// <summary>The signal, one of the partner that gets the message.</summary>
    public required Signaalverwijzing Signaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The partner's own reference, given back as it came; null: it gave none.</summary>
    public string? Partnerkenmerk { get; init; }

    /// <summary>The status.</summary>
    public required Zaakstatus Zaakstatus { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>
    /// Since when the signal has that status, in Europe/Amsterdam: never before the signal came into the case, so that it does not tell of an earlier one
    /// of another partner (TKP-7).
    /// </summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Datum { get; init; }

    /// <summary>The signal, the status and the day: <c>energie a/S-17: Lopend (2025-04-02)</c>.</summary>
    public override string ToString() => $"{Signaal}: {Zaakstatus.Tekst.Nederlands} ({LocalDatePattern.Iso.Format(Datum)})";
}
