using Vroegsignalering.Foundation;
using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage;

/// <summary>Gives the places of a channel that are left to a second group (TRI-7).</summary>
/// <remarks>
/// After every rule and overflow. The channel comes before those that a match has already. Without a capacity of the channel there is no rest and nobody
/// gets a place. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Restvulling
{
    /// <summary>The stable code, kebab-case, unique among the rules and fillings of the policy.</summary>
    public required string Code { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The channel; not <see cref="Kanaal.Geen"/>.</summary>
    public required Kanaal Kanaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Which matches are in the second group; those with this channel already, or that found it full, are not.</summary>
    public required Triagevoorwaarde Voorwaarde { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The order in which they get a place: codes of <see cref="Triagerangordecodes"/>, each at most once, then the rank; default the total, highest first.</summary>
    public ValueList<string> Rangorde { get; init => field = TriageGuard.NotNull(value); } = [Triagerangordecodes.Totaalbedrag];

    /// <summary>The bucket of who gets a place; null: it stays.</summary>
    public string? Bakje { get; init; }

    /// <summary>The team of who gets a place; null: it stays.</summary>
    public string? Team { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Bron Bron { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
