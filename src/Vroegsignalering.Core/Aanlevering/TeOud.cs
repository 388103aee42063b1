using Vroegsignalering.Foundation;

namespace Vroegsignalering.Aanlevering;

/// <summary>More days in arrears than the window ends with.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record TeOud : Uitvalreden
{
    /// <summary>Days found, from the due date to the reference date.</summary>
    public required int Dagen { get; init; }

    /// <summary>Last number of days that is taken in, included.</summary>
    public required int TotEnMetDagen { get; init; }

    /// <summary>Where the bound comes from.</summary>
    public required Bron Bron { get; init; }

    /// <inheritdoc />
    public override Uitvalredensoort Soort => Uitvalredensoort.TeOud;

    /// <inheritdoc />
    public override LocalizedText Toelichting => new(
        FormattableString.Invariant($"{Dagen} {(Dagen == 1 ? "dag" : "dagen")} achterstand, toegestaan tot en met {TotEnMetDagen} dagen; bron {Bron}"),
        FormattableString.Invariant($"{Dagen} {(Dagen == 1 ? "day" : "days")} in arrears, allowed up to and including {TotEnMetDagen} days; source {Bron}"));
}
