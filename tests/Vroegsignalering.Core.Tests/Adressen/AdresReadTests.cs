using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Adressen;

public class AdresReadTests
{
    [Theory]
    [InlineData("12-A", "", "", "A", null)]
    [InlineData("12 a", "", "", "a", null)]
    [InlineData("12A", "", "", "A", null)]
    [InlineData("546 K 1", "", "", "K", "1")]
    [InlineData("546K", "", "1", "K", "1")]
    [InlineData("546", "", "K1", null, "K1")]
    [InlineData("9/2", "", "", null, "2")]
    [InlineData("10A bis", "", "", "A", "bis")]
    [InlineData("12RD", "", "", null, "RD")]
    [InlineData("12\u00A0a", "", "", "a", null)]
    [InlineData("12-", "", "-", null, null)]
    [InlineData("12", "-", "-4a", null, "-4a")]
    [InlineData("12A", "a", "bis", "a", "bis")]
    [InlineData("12B", "", "bis", "B", "bis")]
    [InlineData("12 A bis", "A", "", "A", "bis")]
    [InlineData("12 A bis", "", "BIS", "A", "BIS")]
    public void Read_AnyNotation_KeepsThePartsAsWritten(string huisnummer, string huisletter, string toevoeging, string? letter, string? addition)
    {
        // SIG-6
        var adres = Read(huisnummer, huisletter, toevoeging).GetValueOrThrow();
        Assert.Equal((letter, addition), (adres.Huisletter?.ToCanonicalString(), adres.Toevoeging?.ToCanonicalString()));
    }

    [Theory]
    [InlineData("12A", "B", "", "huisletter")]
    [InlineData("12-1", "A", "", "huisletter")]
    [InlineData("12-1", "", "2", "toevoeging")]
    [InlineData("12 A 1", "A", "2", "toevoeging")]
    [InlineData("546K", "", "K1", "toevoeging")]
    [InlineData("12-12", "", "1-2", "toevoeging")]
    public void Read_TwoReadings_IsAContradiction(string huisnummer, string huisletter, string toevoeging, string field)
    {
        var fault = Assert.Single(Read(huisnummer, huisletter, toevoeging).Faults);
        Assert.Equal((field, FaultKind.Contradiction), (fault.Field, fault.Kind));
    }

    [Theory]
    [InlineData("", "ontbreekt")]
    [InlineData("0", "buiten-bereik")]
    [InlineData("100000", "buiten-bereik")]
    [InlineData("999999999999999999999A", "buiten-bereik")]
    [InlineData("A", "onleesbaar")]
    [InlineData("-12", "onleesbaar")]
    [InlineData("12_A", "onleesbaar")]
    [InlineData("١٢", "onleesbaar")]
    public void Read_BadHouseNumber_SaysWhatIsWrong(string huisnummer, string kind) =>
        Assert.Equal(("huisnummer", kind), Read(huisnummer, "", "").Faults.Select(fault => (fault.Field, fault.Kind.Code)).Single());

    [Fact]
    public void Read_Nothing_MissesPostcodeAndNumber()
    {
        // SIG-11
        string?[] nothing = [null, "", "  "];
        Assert.All(nothing, text => Assert.Equal(
            [("postcode", FaultKind.Missing), ("huisnummer", FaultKind.Missing)],
            Adres.Read(new() { Postcode = text, Huisnummer = text, Huisletter = text, Toevoeging = text, Aanduiding = text }).Faults.Select(fault => (fault.Field, fault.Kind))));
    }

    [Theory]
    [InlineData("to 12", "", "to")]
    [InlineData("t/o 12", "", "to")]
    [InlineData("bij 12", "by", "by")]
    [InlineData("12", "T/O", "to")]
    [InlineData("12", "tegenover", "to")]
    [InlineData("12", "BY", "by")]
    public void Read_AanduidingInEitherField_IsFound(string huisnummer, string aanduiding, string expected)
    {
        var adres = Adres.Read(new() { Postcode = "1234AB", Huisnummer = huisnummer, Aanduiding = aanduiding }).GetValueOrThrow();
        Assert.Equal((12, expected), (adres.Huisnummer.Waarde, adres.Aanduiding?.Code));
    }

    [Fact]
    public void Read_TwoAanduidingen_IsAContradiction()
    {
        var fault = Assert.Single(Adres.Read(new() { Postcode = "1234AB", Huisnummer = "to 12", Aanduiding = "by" }).Faults);
        Assert.Equal(("aanduiding", FaultKind.Contradiction), (fault.Field, fault.Kind));
    }

    [Fact]
    public void Read_AdditionAfterTheNumberThatLooksLikeAnAanduiding_StaysAnAddition() =>
        Assert.Equal("to", Read("12 to", "", "").GetValueOrThrow().Toevoeging?.ToCanonicalString());

    [Fact]
    public void Read_FaultMessage_ShowsTheShapeAndWhatIsAllowed()
    {
        var faults = Adres.Read(new() { Postcode = "9999A", Huisnummer = "12" }).Faults;
        Assert.Equal(
            "postcode: '9999A' is niet leesbaar; toegestaan: vier cijfers waarvan het eerste geen 0, en twee letters (1234AB)",
            Assert.Single(faults).ToText(Taal.Nederlands));
    }

    [Fact]
    public void Read_LongAddition_IsKeptAndComparedInFull()
    {
        var adres = Read("12", "", "achterhuis 3e etage").GetValueOrThrow();
        Assert.Equal("achterhuis 3e etage", adres.Toevoeging?.ToCanonicalString());
        Assert.Equal(adres, Read("12-ACHTERHUIS-3E-ETAGE", "", "").GetValueOrThrow());
        Assert.NotEqual(adres, Read("12", "", "achterhuis 3f etage").GetValueOrThrow());
        Assert.Equal("1234AB 12 ACHTERHUIS3EETAGE", adres.Sleutel.ToCanonicalString());
        Assert.False(Read("12", "", new string('x', 41)).IsParsed);
        Assert.True(Read("12", "A", new string('x', 40)).IsParsed);
    }

    private static ParseResult<Adres> Read(string huisnummer, string huisletter, string toevoeging) =>
        Adres.Read(new() { Postcode = "1234AB", Huisnummer = huisnummer, Huisletter = huisletter, Toevoeging = toevoeging });
}
