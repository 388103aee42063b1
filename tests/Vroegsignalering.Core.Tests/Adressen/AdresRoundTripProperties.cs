using System.Text.Json;
using FsCheck.Xunit;

namespace Vroegsignalering.Tests.Adressen;

/// <summary>The canonical text gives an equal address back; JSON gives every part back as written.</summary>
public class AdresRoundTripProperties
{
    [Property(MaxTest = 1000, Arbitrary = [typeof(AdresArbitraries)])]
    public void Parse_CanonicalText_GivesAnEqualAddressInTheSameCase(AdresParts parts)
    {
        var adres = parts.Read();
        var again = Adres.Parse(adres.ToCanonicalString());
        Assert.Equal(adres, again);
        Assert.Equal(Letters(adres.ToCanonicalString()), Letters(again.ToCanonicalString()));
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(AdresArbitraries)])]
    public void Parse_CanonicalKey_GivesTheKey(AdresParts parts)
    {
        var sleutel = parts.Read().Sleutel;
        Assert.Equal(sleutel, Adressleutel.Parse(sleutel.ToCanonicalString()));
        Assert.Equal(sleutel, JsonSerializer.Deserialize<Adressleutel>(JsonSerializer.Serialize(sleutel)));
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(AdresArbitraries)])]
    public void Json_AnyAddress_KeepsEveryPartAsWritten(AdresParts parts)
    {
        var adres = parts.Read() with { Straat = "Plein 1", Woonplaats = "Ee", Gebruik = Adresgebruik.Woning };
        var again = JsonSerializer.Deserialize<Adres>(JsonSerializer.Serialize(adres))!;
        Assert.Equal(Parts(adres), Parts(again));
        Assert.Equal(adres, JsonSerializer.Deserialize<Verblijfplaats>(JsonSerializer.Serialize<Verblijfplaats>(adres)));
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(AdresArbitraries)])]
    public void Read_SeparateFields_KeepsEveryPartAsWritten(AdresParts parts)
    {
        var adres = parts.Read();
        Assert.Equal(parts.Letter, adres.Huisletter?.ToCanonicalString() ?? "");
        Assert.Equal(parts.Toevoeging.Any(char.IsLetterOrDigit) ? parts.Toevoeging : "", adres.Toevoeging?.ToCanonicalString() ?? "");
        Assert.Equal(parts.Aanduiding, adres.Aanduiding?.Code ?? "");
        Assert.Equal(parts.Huisnummer, adres.Huisnummer.Waarde);
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(AdresArbitraries)])]
    public void Create_PartsOfAnAddress_GivesAnEqualAddress(AdresParts parts)
    {
        var adres = parts.Read();
        var again = Adres.Create(adres.Postcode, adres.Huisnummer, adres.Huisletter, adres.Toevoeging, adres.Aanduiding);
        Assert.Equal(Parts(adres), Parts(again));
        Assert.Equal(adres, again);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static (Adressleutel, Huisletter?, Huisnummertoevoeging?, string?, string?, Adresgebruik) Parts(Adres adres) =>
        (adres.Sleutel, adres.Huisletter, adres.Toevoeging, adres.Straat, adres.Woonplaats, adres.Gebruik);
}
