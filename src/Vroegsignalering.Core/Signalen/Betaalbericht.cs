using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>A later message of the partner about a signal (SIG-14).</summary>
/// <remarks>Without one a signal never changes. Value equality. Thread safe: immutable.</remarks>
public sealed record Betaalbericht
{
    /// <summary>The partner that reports.</summary>
    public required string PartnerId { get; init; }

    /// <summary>The signal it is about.</summary>
    public required Signaalnummer Nummer { get; init; }

    /// <summary>What the partner tells.</summary>
    public required Betaalstand Stand { get; init; }

    /// <summary>The day to which it applies.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Datum { get; init; }
}
