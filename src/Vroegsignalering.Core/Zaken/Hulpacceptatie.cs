using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken;

/// <summary>That help was accepted, when, and what was arranged (TKP-8).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Hulpacceptatie
{
    /// <summary>When help was accepted first in this round.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public required Instant Tijdstip { get; init; }

    /// <summary>What was arranged last.</summary>
    public required Hulpafspraak Afspraak { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
