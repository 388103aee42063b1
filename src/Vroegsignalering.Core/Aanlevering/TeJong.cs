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
        FormattableString.Invariant($"{Found("vervalt pas", "dag", "dagen", "na de peildatum", "achterstand")}, toegestaan vanaf {VanafDagen} dagen; bron {Bron}"),
        FormattableString.Invariant($"{Found("due only", "day", "days", "after the reference date", "in arrears")}, allowed from {VanafDagen} days; source {Bron}"));

    private string Found(string dueOnly, string day, string days, string after, string arrears)
    {
        var count = Math.Abs(Dagen);
        var unit = count == 1 ? day : days;
        return Dagen < 0 ? FormattableString.Invariant($"{dueOnly} {count} {unit} {after}") : FormattableString.Invariant($"{count} {unit} {arrears}");
    }
}
