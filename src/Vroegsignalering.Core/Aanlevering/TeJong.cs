using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>Fewer days in arrears than the window begins with.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record TeJong : Uitvalreden
{
    /// <summary>Days found, from the due date to the reference date.</summary>
    public required int Dagen { get; init; }

    /// <summary>First number of days that is taken in, included.</summary>
    public required int VanafDagen { get; init; }

    /// <summary>Where the bound comes from.</summary>
    public required Bron Bron { get; init; }

    /// <inheritdoc />
    public override Uitvalredensoort Soort => Uitvalredensoort.TeJong;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        FormattableString.Invariant($"{Dagen} {(Dagen == 1 ? "dag" : "dagen")} achterstand, toegestaan vanaf {VanafDagen} dagen; bron {Bron}"),
        FormattableString.Invariant($"{Dagen} {(Dagen == 1 ? "day" : "days")} in arrears, allowed from {VanafDagen} days; source {Bron}"));
}
