using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>Fewer unpaid instalments or reminders than asked.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record TeWeinigTermijnen : Uitvalreden
{
    /// <summary>What was counted: <c>aantal_termijnen</c> or <c>aantal_aanmaningen</c>.</summary>
    public required string Veld { get; init; }

    /// <summary>The number found.</summary>
    public required int Aantal { get; init; }

    /// <summary>The lowest number that is taken in, included.</summary>
    public required int Minimum { get; init; }

    /// <summary>Where the bound comes from.</summary>
    public required Bron Bron { get; init; }

    /// <inheritdoc />
    public override Uitvalredensoort Soort => Uitvalredensoort.TeWeinigTermijnen;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        FormattableString.Invariant($"{Veld} is {Aantal}, toegestaan vanaf {Minimum}; bron {Bron}"),
        FormattableString.Invariant($"{Veld} is {Aantal}, allowed from {Minimum}; source {Bron}"));
}
