using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>Which kinds of partners reported, in the match period.</summary>
/// <remarks>Never unknown. Value equality. Thread safe: immutable.</remarks>
public sealed record Partnersoortvoorwaarde : Triagevoorwaarde
{
    /// <inheritdoc />
    public override Triagevoorwaardesoort Soort => Triagevoorwaardesoort.Partnersoorten;

    /// <summary>Whether any, all or none of the kinds must be there.</summary>
    public required Partnersoortkeuze Keuze { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The kinds, one or more.</summary>
    public required ValueList<Signaalpartnersoort> Soorten { get; init => field = TriageGuard.NotNull(value); }
}
