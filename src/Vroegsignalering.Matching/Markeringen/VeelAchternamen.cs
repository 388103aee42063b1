using Vroegsignalering.Foundation;

namespace Vroegsignalering.Matching.Markeringen;

/// <summary>More different surnames on the key than the werkwijze expects: a boarding house or an institution, perhaps.</summary>
/// <remarks>Surnames are compared folded, as in a key; signals in the match period count; a signal without a surname does not. Value equality. Thread safe: immutable.</remarks>
public sealed record VeelAchternamen : Matchmarkering
{
    /// <summary>Number of different surnames found.</summary>
    public required int Gevonden { get; init; }

    /// <summary>Highest number that is not marked.</summary>
    public required int Hoogste { get; init; }

    /// <summary><c>veel-achternamen</c>.</summary>
    public override string Code => "veel-achternamen";

    /// <inheritdoc />
    public override LocalizedText Tekst => new(
        FormattableString.Invariant($"veel verschillende achternamen op de sleutel: {Gevonden}, meer dan {Hoogste}"),
        FormattableString.Invariant($"many different surnames on the key: {Gevonden}, more than {Hoogste}"));
}
