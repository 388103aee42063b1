using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Markeringen;

/// <summary>Other signals of the run are on the same postcode and house number with another or a missing addition; perhaps it is one address.</summary>
/// <remarks>
/// <c>26</c>, <c>26 A</c> and <c>to 26</c> are three addresses, and each is reported at the others. Compared is the address of the key, or, where the key has none,
/// the address of each signal of the run. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record MogelijkZelfdeAdres : Matchmarkering
{
    /// <summary>The other matches, in order of number.</summary>
    public required ValueList<Matchnummer> Matches { get; init; }

    /// <summary>The signals in no match, in the order of the result.</summary>
    public required ValueList<NietGematcht> NietGematcht { get; init; }

    /// <summary><c>mogelijk-zelfde-adres</c>.</summary>
    public override string Code => "mogelijk-zelfde-adres";

    /// <inheritdoc />
    public override LocalizedText Tekst => new(
        FormattableString.Invariant($"mogelijk hetzelfde adres: {Matches.Count} andere matches en {NietGematcht.Count} losse signalen op hetzelfde huisnummer met een andere toevoeging"),
        FormattableString.Invariant($"possibly the same address: {Matches.Count} other matches and {NietGematcht.Count} single signals on the same house number with another addition"));
}
