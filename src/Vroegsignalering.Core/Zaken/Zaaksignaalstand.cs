using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Zaken;

/// <summary>A signal of a case with what its partner told and was told since.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Zaaksignaalstand
{
    /// <summary>The signal.</summary>
    public required Zaaksignaal Signaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>When it came into the case.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public required Instant Opgepakt { get; init; }

    /// <summary>The last state of the arrears that the partner told; null: none.</summary>
    public Betaalstand? Betaalstand { get; init; }

    /// <summary>The last code that was sent, in any round; null: none.</summary>
    public Terugkoppelcode? LaatsteCode { get; init; }

    /// <summary>Whether anything was sent in this round, that is since opening or the last reopening.</summary>
    public bool Teruggekoppeld { get; init; }

    /// <summary>The day on which "wil hulp" was sent first in this round; null: it was not.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? WilHulpOp { get; init; }

    /// <summary>Whether the final message of the present closing was sent.</summary>
    public bool Definitief { get; init; }
}
