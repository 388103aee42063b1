using FsCheck.Xunit;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Adressen;

/// <summary>Every fault is reported at once, in the order of the fields, and none shows what was given (SIG-11, SIG-12).</summary>
public class AdresFaultProperties
{
    private static readonly string[] Fields = ["postcode", "huisnummer", "huisletter", "toevoeging", "aanduiding"];

    [Property(MaxTest = 200, Arbitrary = [typeof(AdresArbitraries)])]
    public void Read_AnySetOfBadFields_ReportsExactlyThese(AdresParts parts, byte bad)
    {
        var invoer = new Adresinvoer
        {
            Postcode = IsBad(bad, 0) ? "0123QX" : parts.Postcode,
            Huisnummer = IsBad(bad, 1) ? "qx 7" : "7",
            Huisletter = IsBad(bad, 2) ? "qx" : parts.Letter,
            Toevoeging = IsBad(bad, 3) ? "qx_7" : parts.Toevoeging,
            Aanduiding = IsBad(bad, 4) ? "qx" : parts.Aanduiding,
        };
        var result = Adres.Read(invoer);
        var expected = Fields.Where((_, i) => IsBad(bad, i)).ToList();
        Assert.Equal(expected, result.Faults.Select(fault => fault.Field));
        Assert.Equal(expected.Count == 0, result.IsParsed);
        Assert.All(result.Faults, fault => Assert.DoesNotContain("qx", fault.ToString(), StringComparison.OrdinalIgnoreCase));
    }

    [Property(MaxTest = 500)]
    public void Read_AnyText_NeverThrows(string? postcode, string? huisnummer, string? huisletter, string? toevoeging, string? aanduiding)
    {
        var invoer = new Adresinvoer { Postcode = postcode, Huisnummer = huisnummer, Huisletter = huisletter, Toevoeging = toevoeging, Aanduiding = aanduiding };
        var result = Adres.Read(invoer);
        Assert.Equal(result.IsParsed, result.Faults == ValueList<Fault>.Empty);
    }

    private static bool IsBad(byte bad, int field) => (bad >> field & 1) == 1;
}
