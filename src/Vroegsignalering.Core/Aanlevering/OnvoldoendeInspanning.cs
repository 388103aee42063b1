using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering;

/// <summary>The partner did not do what the werkwijze asks before a report (SIG-13).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record OnvoldoendeInspanning : Uitvalreden
{
    /// <summary>The effort that was not made.</summary>
    public required Inspanningsoort Inspanning { get; init; }

    /// <summary>Where the demand comes from.</summary>
    public required Bron Bron { get; init; }

    /// <inheritdoc />
    public override Uitvalredensoort Soort => Uitvalredensoort.OnvoldoendeInspanning;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        $"de signaalpartner meldt dat dit niet is gedaan: {Inspanning.Tekst.Nederlands}; bron {Bron}",
        $"the partner tells that this was not done: {Inspanning.Tekst.Engels}; source {Bron}");
}
