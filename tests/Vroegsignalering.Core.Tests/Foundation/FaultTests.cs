using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Foundation;

/// <summary>Messages are public API: tested word for word.</summary>
public class FaultTests
{
    private static readonly LocalizedText Allowed = new("een getal", "a number");

    [Fact]
    public void Missing_AField_SaysSoInBothLanguages()
    {
        var fault = Fault.Missing("bedrag", Allowed);

        Assert.Equal("bedrag: ontbreekt; toegestaan: een getal", fault.ToText(Taal.Nederlands));
        Assert.Equal("bedrag: is missing; allowed: a number", fault.ToText(Taal.Engels));
        Assert.Null(fault.Given);
    }

    [Fact]
    public void Unreadable_AnyValue_ShowsItsShapeOnly()
    {
        var fault = Fault.Unreadable<Bedrag>("bedrag", "12,345");

        Assert.Equal("bedrag: '99,999' is niet leesbaar; toegestaan: een bedrag van 0 tot en met 9999999999,99 met hoogstens twee decimalen, zoals 1234,56 of 1234.56", fault.ToText(Taal.Nederlands));
        Assert.Equal("bedrag: '99,999' cannot be read; allowed: an amount from 0 to 9999999999.99 with at most two decimals, such as 1234.56 or 1234,56", fault.ToText(Taal.Engels));
    }

    [Fact]
    public void Unreadable_APersonalValue_ShowsItsShapeOnly() // SIG-12
    {
        var fault = Fault.Unreadable<Postcode>("postcode", "0123 hdX");

        Assert.Equal("9999 aaA", fault.Given);
        Assert.StartsWith("postcode: '9999 aaA' is niet leesbaar; toegestaan: ", fault.ToText(Taal.Nederlands), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("buiten-bereik", "minimum: '0' valt buiten het bereik; toegestaan: een getal", "minimum: '0' is out of range; allowed: a number")]
    [InlineData("onbekend", "minimum: '0' is onbekend; toegestaan: een getal", "minimum: '0' is unknown; allowed: a number")]
    [InlineData("dubbel", "minimum: '0' komt al eerder voor; toegestaan: een getal", "minimum: '0' was given before; allowed: a number")]
    [InlineData("strijdig", "minimum: '0' is strijdig met een ander veld; toegestaan: een getal", "minimum: '0' contradicts another field; allowed: a number")]
    public void ToText_EveryKind_ReadsAsASentence(string kind, string nederlands, string engels)
    {
        var fault = new Fault { Field = "minimum", Kind = FaultKind.FromCode(kind), Given = "0", Allowed = Allowed };

        Assert.Equal(nederlands, fault.ToText(Taal.Nederlands));
        Assert.Equal(engels, fault.ToText(Taal.Engels));
        Assert.Equal(engels, fault.ToString());
    }

    [Fact]
    public void Parse_OfAnUnreadableText_ThrowsTheSameMessage()
    {
        var exception = Assert.Throws<FormatException>(() => Signaalnummer.Parse("a b"));

        Assert.Equal(Fault.Unreadable<Signaalnummer>("Signaalnummer", "a b").ToText(Taal.Engels), exception.Message);
        Assert.Equal("Signaalnummer: 'a a' cannot be read; allowed: 1 to 64 characters without spaces", exception.Message);
    }
}
