using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage;

/// <summary>What triage needs to know of one signal of a match.</summary>
/// <remarks>Nothing personal. Value equality. Thread safe: immutable.</remarks>
public sealed record Triagesignaal
{
    /// <summary>The kind of the partner.</summary>
    public required Signaalpartnersoort Partnersoort { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The <see cref="Signaalpartner.Id"/> of the partner: what makes two partners different.</summary>
    public required string PartnerId { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The amount; null: unknown.</summary>
    public required Bedrag? Bedrag { get; init; }

    /// <summary>The kind of signal; default an early signal.</summary>
    public Signaalsoort Soort { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Signaalsoort.Vroegsignaal;

    /// <summary>The marks of the partner; default none.</summary>
    public ValueList<Signaalmarkering> Markeringen { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>The kind of landlord; unknown (default) for every other partner.</summary>
    public Verhuurdersoort Verhuurdersoort { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Verhuurdersoort.Onbekend;

    /// <summary>The oldest due date; null: unknown.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? OudsteVervaldatum { get; init; }
}
