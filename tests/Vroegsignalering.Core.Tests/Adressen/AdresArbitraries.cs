using FsCheck;
using FsCheck.Fluent;

namespace Vroegsignalering.Tests.Adressen;

/// <summary>Addresses from small alphabets, so that near collisions are frequent.</summary>
public static class AdresArbitraries
{
    private const string Characters = "aAbB12zé3 -/.";

    private static readonly Gen<string> Toevoeging =
        from length in Gen.Choose(0, 8)
        from characters in Gen.ArrayOf(Gen.Elements(Characters.ToCharArray()), length)
        let text = new string(characters)
        select text.Any(char.IsLetterOrDigit) ? text.Trim() : string.Empty;

    private static readonly Gen<AdresParts> Parts =
        from postcode in Gen.Elements("1000AA", "1000 ab", "9999ZZ", "2015hd")
        from huisnummer in Gen.Elements(1, 2, 12, 99999)
        from aanduiding in Gen.Elements("", "", "", "to", "by")
        from letter in Gen.Elements("", "", "a", "A", "B")
        from toevoeging in Toevoeging
        select new AdresParts { Postcode = postcode, Huisnummer = huisnummer, Aanduiding = aanduiding, Letter = letter, Toevoeging = toevoeging };

    public static Arbitrary<AdresParts> AdresParts() => Parts.ToArbitrary();

    public static Arbitrary<AdresPair> AdresPair() => Gen.OneOf(
        from left in Parts
        from right in Parts
        select new AdresPair { Left = left, Right = right with { Postcode = left.Postcode, Huisnummer = left.Huisnummer, Aanduiding = left.Aanduiding } },
        from left in Parts
        from right in Renotated(left)
        select new AdresPair { Left = left, Right = right },
        from left in Parts
        from right in Parts
        select new AdresPair { Left = left, Right = right }).ToArbitrary();

    // The same address in another case, with other separators, the letter in the other field.
    private static Gen<AdresParts> Renotated(AdresParts parts) =>
        from upper in Gen.Elements(true, false)
        from separator in Gen.Elements("-", " ", "/", ". ")
        from moved in Gen.Elements(true, false)
        let letter = moved ? string.Empty : parts.Letter
        let toevoeging = (moved ? parts.Letter + separator : string.Empty) + parts.Toevoeging.Replace("-", separator, StringComparison.Ordinal).Replace(" ", separator, StringComparison.Ordinal)
        select parts with
        {
            Letter = upper ? letter.ToUpperInvariant() : letter.ToLowerInvariant(),
            Toevoeging = (upper ? toevoeging.ToUpperInvariant() : toevoeging.ToLowerInvariant()).Trim(),
        };
}
