using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>A month to be triaged: the matches that got a go, and the capacity.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Triageinvoer
{
    /// <summary>The reference date of the run: dated agreements are read on it.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Peildatum { get; init; }

    /// <summary>The facts of the matches, in any order; each number once.</summary>
    public required ValueList<Triagefeiten> Matches { get; init => field = TriageGuard.NotNull(value); }

    /// <summary>The capacity: <see cref="Triageregels.Capaciteit"/> of the werkwijze, or a table of the host. Empty (default): no maximum.</summary>
    public ValueList<Kanaalcapaciteit> Capaciteit { get; init => field = TriageGuard.NotNull(value); } = [];
}
