using System.Globalization;
using FsCheck.Xunit;

namespace Vroegsignalering.Tests.Adressen;

/// <summary>It does not matter over which fields the parts of an address are divided (SIG-6).</summary>
public class AdresNotationProperties
{
    [Property(MaxTest = 2000, Arbitrary = [typeof(AdresArbitraries)])]
    public void Read_EverythingInTheNumberField_GivesTheSameAddress(AdresParts parts)
    {
        var huisnummer = parts.Huisnummer.ToString(CultureInfo.InvariantCulture);
        foreach (var separator in (string[])[" ", "-", "/", ". "])
        {
            var suffix = parts.Letter + (parts.Letter.Length > 0 && parts.Toevoeging.Length > 0 ? separator : "") + parts.Toevoeging;
            var invoer = new Adresinvoer { Postcode = parts.Postcode, Aanduiding = parts.Aanduiding, Huisnummer = huisnummer + separator + suffix };
            Assert.Equal(parts.Read(), Adres.Read(invoer).GetValueOrThrow());
        }
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(AdresArbitraries)])]
    public void Read_WrittenTwiceTheSame_GivesTheSameAddress(AdresParts parts)
    {
        var invoer = parts.Invoer with { Huisnummer = $"{parts.Huisnummer} {parts.Letter} {parts.Toevoeging}" };
        Assert.Equal(parts.Read(), Adres.Read(invoer).GetValueOrThrow());
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(AdresArbitraries)])]
    public void Read_LetterInTheAdditionField_GivesTheSameAddress(AdresParts parts)
    {
        var invoer = parts.Invoer with { Huisletter = null, Toevoeging = parts.Letter + parts.Toevoeging };
        Assert.Equal(parts.Read(), Adres.Read(invoer).GetValueOrThrow());
    }
}
