using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>The resident was never reached.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record GeenContactGeweest : Weigeringsgrond
{
    /// <summary>The attempts made so far, outbound and inbound; 0 or more.</summary>
    public required int Pogingen { get; init; }

    /// <inheritdoc />
    public override Zaakvoorwaarde Voorwaarde => Zaakvoorwaarde.ContactGeweest;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        FormattableString.Invariant($"de inwoner is nog nooit bereikt; pogingen: {Pogingen}"),
        FormattableString.Invariant($"the resident was never reached; attempts: {Pogingen}"));
}
