using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>How places are given: capacity, order, and what happens with what is left (TRI-6, TRI-7).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Planafspraken
{
    /// <summary>The reference date of the run: dated capacities are read on it.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Peildatum { get; init; }

    /// <summary>The capacity; empty (default): no maximum.</summary>
    public ValueList<Kanaalcapaciteit> Capaciteit { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>The order: codes of <see cref="Triagerangordecodes"/>, then the rank of the selection; empty (default): that rank alone.</summary>
    public ValueList<string> Rangorde { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>What happens with places that are left, in order; default nothing.</summary>
    public ValueList<Restvulling> Restvulling { get; init => field = TriageGuard.NotNull(value); } = [];
}
