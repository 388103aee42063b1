using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>An earlier signal or case on the key of a match (TRI-5).</summary>
/// <remarks>Nothing personal. Value equality. Thread safe: immutable.</remarks>
public sealed record EerdereMelding
{
    /// <summary>The reporting month.</summary>
    [JsonConverter(typeof(YearMonthJsonConverter))]
    public required YearMonth Maand { get; init; }

    /// <summary>The <see cref="Signalen.Signaalpartner.Id"/> of the partner; null: not known, as of a case that the host gives as a whole.</summary>
    public string? PartnerId { get; init; }

    /// <summary>How the case about it ended; null: not known, or not ended.</summary>
    public Eindresultaat? Eindresultaat { get; init; }
}
