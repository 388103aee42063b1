using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Selectie;

namespace Vroegsignalering.Matching.Tests.Selectie;

// SEL-2
public sealed class PostcodeGebiedsindelingTests
{
    [Theory]
    [InlineData("1000AA 1", "Noord")]
    [InlineData("1000ZZ 9", "Noord")]
    [InlineData("9999ZZ 9", "Zuid")]
    [InlineData("1001AA 1", "onbekend")]
    public void Of_Address_IsTheDistrictOfItsFourDigits(string adres, string expected)
    {
        var indeling = PostcodeGebiedsindeling.Read([new() { Cijfers = " 1000 ", Gebied = "Noord" }, new() { Cijfers = "9999", Gebied = " Zuid " }]).GetValueOrThrow();

        Assert.Equal(expected, indeling.Of(Adres.Parse(adres)).Naam);
    }

    [Fact]
    public void Read_BadRows_ReportsEveryFaultAtOnce()
    {
        var result = PostcodeGebiedsindeling.Read(
        [
            new() { Cijfers = "1000", Gebied = "Noord" },
            new() { Cijfers = "0999", Gebied = "Noord" },
            new() { Cijfers = "1000", Gebied = "Noord" },
            new() { Cijfers = null, Gebied = " " },
            new() { Cijfers = "10000", Gebied = new string('x', 101) },
            new() { Cijfers = "10A0", Gebied = "Zuid" },
        ]);

        Assert.False(result.IsParsed);
        Assert.Equal(
            [
                "gebieden[1].pc4 '0999' cannot be read",
                "gebieden[2].pc4 '1000' was given before",
                "gebieden[3].pc4 '' is missing",
                "gebieden[3].gebied '' is missing",
                "gebieden[4].pc4 '10000' cannot be read",
                $"gebieden[4].gebied '{new string('a', 40)}…' cannot be read",
                "gebieden[5].pc4 '10A0' cannot be read",
            ],
            result.Faults.Select(fault => $"{fault.Field} '{fault.Given}' {fault.Kind.Tekst.Engels}"));
    }

    [Fact]
    public void Read_NoRows_KnowsNoDistrict() =>
        Assert.Same(Gebied.Onbekend, PostcodeGebiedsindeling.Read([]).GetValueOrThrow().Of(Adres.Parse("1000AA 1")));
}
