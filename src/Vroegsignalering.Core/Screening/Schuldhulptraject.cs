using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>A programme of somebody whom debt counselling knows (SCR-2).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Schuldhulptraject
{
    /// <summary>Whether it is aimed at debts or finances; one that is not stops nothing (000).</summary>
    public required bool GerichtOpSchulden { get; init; }

    /// <summary>The day on which it ended, no longer running that day; null: it runs.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Einde { get; init; }

    /// <summary>Whether it runs on a date.</summary>
    /// <param name="datum">The date.</param>
    public bool LooptOp(LocalDate datum) => Einde is not { } einde || datum < einde;
}
