using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>A rent signal of one of several kinds of landlord is in the match.</summary>
/// <remarks>
/// Yes when there is one of these kinds; else unknown when the kind of a landlord is not known, unless <see cref="Verhuurdersoort.Onbekend"/> is asked
/// for; else no. Signals of other partners than landlords do not count. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Verhuurdersoortvoorwaarde : Triagevoorwaarde
{
    /// <inheritdoc />
    public override Triagevoorwaardesoort Soort => Triagevoorwaardesoort.Verhuurdersoorten;

    /// <summary>The kinds, one or more.</summary>
    public required ValueList<Verhuurdersoort> Soorten { get; init => field = TriageGuard.NotNull(value); }
}
