using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>One value of a <see cref="GedateerdeWaarde{T}"/> with its first day and its source.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
/// <typeparam name="T">The value.</typeparam>
public sealed record WaardeVanaf<T>
{
    /// <summary>First day on which the value holds, included; null: since always.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Vanaf { get; init; }

    /// <summary>The value.</summary>
    public required T Waarde { get; init; }

    /// <summary>Where the value comes from.</summary>
    public required Bron Bron { get; init; }
}
