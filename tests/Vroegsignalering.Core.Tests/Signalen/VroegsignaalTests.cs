using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Signalen;

public sealed class VroegsignaalTests
{
    // SIG-3: independent flags, each once, in one order.
    [Fact]
    public void Markeringen_AnyOrder_AreEqual()
    {
        var one = SampleSignals.Clean().Marked(Signaalmarkering.WarmeOverdracht, Signaalmarkering.Crisis, Signaalmarkering.Crisis);
        var other = SampleSignals.Clean().Marked(Signaalmarkering.Crisis, Signaalmarkering.WarmeOverdracht);

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(
            [true, true, false],
            new[] { Signaalmarkering.Crisis, Signaalmarkering.WarmeOverdracht, Signaalmarkering.BedreigendeSituatie }.Select(one.Has));
    }

    // SIG-3: an end-of-supply signal is not by definition a threatening situation.
    [Fact]
    public void Eindeleveringssignaal_IsNotByDefinitionThreatening() =>
        Assert.False((SampleSignals.Clean() with { Soort = Signaalsoort.Eindeleveringssignaal }).Has(Signaalmarkering.BedreigendeSituatie));

    [Fact]
    public void ToString_ShowsNothingPersonal() => Assert.Equal("Vroegsignaal { S1, Huur, Vroegsignaal, 2026-11 }", SampleSignals.Clean().ToString());

    [Fact]
    public void With_CallersBug_IsRefused()
    {
        var clean = SampleSignals.Clean();

        Assert.Throws<ArgumentException>(() => clean with { Nummer = default });
        Assert.Throws<ArgumentNullException>(() => clean with { Client = null! });
        Assert.Throws<ArgumentNullException>(() => clean with { Markeringen = null! });
        Assert.Throws<ArgumentException>(() => clean with { Markeringen = [null!] });
        Assert.Throws<ArgumentOutOfRangeException>(() => clean.Achterstand with { Totaalbedrag = Bedrag.Nul });
        Assert.Throws<ArgumentOutOfRangeException>(() => clean.Achterstand with { AantalTermijnen = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => clean.Achterstand with { AantalAanmaningen = -1 });
        Assert.Throws<ArgumentException>(() => clean.Partner with { Id = " " });
    }

    [Theory]
    [InlineData(" Energie  A ", "energie a")]
    [InlineData("energie a", "energie a")]
    [InlineData("ÉNERGIE\tA", "énergie a")]
    [InlineData("I", "i")]
    public void IdOf_Name_LowerCaseOneSpace(string naam, string id) => Assert.Equal(id, Signaalpartner.IdOf(naam));
}
