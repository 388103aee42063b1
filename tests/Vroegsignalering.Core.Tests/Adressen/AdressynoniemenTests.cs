namespace Vroegsignalering.Tests.Adressen;

public class AdressynoniemenTests
{
    [Theory]
    [InlineData("hs", "H")]
    [InlineData("huis", "H")]
    [InlineData("1 hoog", "1")]
    [InlineData("9hg", "9")]
    [InlineData("I", "1")]
    [InlineData("iii", "3")]
    [InlineData("VIII", "8")]
    [InlineData("rood", "RD")]
    [InlineData("A zwart", "AZW")]
    [InlineData("A-bs", "ABIS")]
    [InlineData("AI", "AI")]
    [InlineData("V", "V")]
    [InlineData("1hs", "1HS")]
    [InlineData("achterhuis", "ACHTERHUIS")]
    [InlineData("1-2", "1-2")]
    public void Apply_Nederlands_GivesTheKeyOfTheMeaning(string toevoeging, string expected) =>
        Assert.Equal($"1234AB 12 {expected}", Adressynoniemen.Nederlands.Apply(Key(toevoeging)).ToCanonicalString());

    [Fact]
    public void Apply_RestOfTheKey_Stays()
    {
        var key = Adressleutel.Parse("1234AB by 12 hs");
        Assert.Equal("1234AB by 12 H", Adressynoniemen.Nederlands.Apply(key).ToCanonicalString());
        Assert.Equal(key, Adressynoniemen.None.Apply(key));
        Assert.Equal(Adressleutel.Parse("1234AB 12"), Adressynoniemen.Nederlands.Apply(Adressleutel.Parse("1234AB 12")));
    }

    [Fact]
    public void With_OwnSynonym_AddsAndReplaces()
    {
        var own = Adressynoniemen.None.With("boven-huis", "bv").With("Bovenhuis", "boven");
        Assert.Equal("1234AB 12 BOVEN", own.Apply(Key("boven huis")).ToCanonicalString());
        Assert.Equal([("BOVENHUIS", "BOVEN")], own.Synoniemen.Select(synoniem => (synoniem.Notatie, synoniem.Betekenis)));
    }

    [Fact]
    public void With_ChainOrNoAddition_IsACallersBug()
    {
        Assert.Throws<ArgumentException>(() => Adressynoniemen.Nederlands.With("parterre", "hs"));
        Assert.Throws<ArgumentException>(() => Adressynoniemen.Nederlands.With("H", "0"));
        Assert.Throws<ArgumentException>(() => Adressynoniemen.None.With("_", "1"));
        Assert.Throws<ArgumentException>(() => Adressynoniemen.None.With("1", ""));
    }

    [Fact]
    public void Equals_SameSynonymsInAnotherOrder_IsEqual()
    {
        var left = Adressynoniemen.None.With("a", "b").With("c", "d");
        var right = Adressynoniemen.None.With("c", "d").With("a", "b");
        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.True(left != right.With("e", "f"));
    }

    private static Adressleutel Key(string toevoeging) =>
        Adres.Read(new() { Postcode = "1234AB", Huisnummer = "12", Toevoeging = toevoeging }).GetValueOrThrow().Sleutel;
}
