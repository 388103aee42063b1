using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>A later message of the partner about a signal (SIG-14).</summary>
/// <remarks>Without one a signal never changes. Value equality. Thread safe: immutable.</remarks>
public sealed record Betaalbericht
{
    /// <summary>The signal it is about.</summary>
    public required Signaalverwijzing Signaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What the partner tells.</summary>
    public required Betaalstand Stand { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The day to which it applies.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Datum { get; init; }
}
