using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>What a rule gives the matches for which it holds (TRI-1).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Triageuitkomst
{
    /// <summary>The channels, in order, each at most once; one or more, <see cref="Kanaal.Geen"/> only alone.</summary>
    public required ValueList<Kanaalkeuze> Kanalen { get; init => field = TriageGuard.NotNull(value); }

    /// <summary>The bucket, a free name; null: none.</summary>
    public string? Bakje { get; init; }

    /// <summary>The team, a free name; null: none. The capacity of a team is found by it, ordinally.</summary>
    public string? Team { get; init; }

    /// <summary>The priority: 1 is the highest, up to 999. Apart from the channel, and apart from the rank.</summary>
    public required int Prioriteit { get; init; }

    /// <summary>Whether a person must look before anything is done; default no.</summary>
    public bool HandmatigEerst { get; init; }
}
