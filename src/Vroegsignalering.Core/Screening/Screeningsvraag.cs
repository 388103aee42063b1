using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Screening;

/// <summary>One question to a register about many signals (SCR-1).</summary>
/// <remarks>The signals of a match are never spread over two questions. Value equality. Thread safe: immutable.</remarks>
public sealed record Screeningsvraag
{
    /// <summary>The signals, by match, and within a match by partner and number; one or more. The answers stand in this order.</summary>
    public required ValueList<Vroegsignaal> Signalen { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What may be answered: what the werkwijze allows of what the register or check knows (SCR-4). An answer beyond it cannot be used.</summary>
    public required ValueList<Screeningskenmerk> Kenmerken { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The reference date of the run.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Peildatum { get; init; }

    /// <summary>The number of signals; nothing personal.</summary>
    public override string ToString() => FormattableString.Invariant($"Screeningsvraag {{ {Signalen.Count} signalen, {Kenmerken.Count} kenmerken }}");
}
