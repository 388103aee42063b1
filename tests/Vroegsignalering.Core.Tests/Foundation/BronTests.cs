namespace Vroegsignalering.Tests.Foundation;

public class BronTests
{
    [Fact]
    public void ToString_WithAPlace_ShowsCodeAndPlace()
    {
        Assert.Equal("001", Bron.DuoPlus.ToString());
        Assert.Equal("001 (1.3)", Bron.DuoPlus.Bij("1.3").ToString());
    }

    [Fact]
    public void Eigen_WithAReason_IsAnOwnChoice()
    {
        var bron = Bron.Eigen("de bronnen noemen geen dag");

        Assert.True(bron.IsEigenKeuze);
        Assert.Equal("de bronnen noemen geen dag", bron.Plaats);
        Assert.False(Bron.Host.IsEigenKeuze);
        Assert.False(Bron.Ddas.IsEigenKeuze);
    }

    [Fact]
    public void Eigen_WithoutAReason_Throws()
    {
        Assert.Throws<ArgumentException>(() => Bron.Eigen(" "));
        Assert.Throws<ArgumentException>(() => Bron.Ddas.Bij(""));
    }

    [Fact]
    public void Equals_SamePlaceInTheSameSource_IsTrue()
    {
        Assert.Equal(Bron.DuoPlus.Bij("1.3"), Bron.DuoPlus.Bij("1.3"));
        Assert.NotEqual(Bron.DuoPlus.Bij("1.3"), Bron.DuoPlus);
    }

    [Fact]
    public void Codes_OfAllSources_AreInTheDocs()
    {
        var document = File.ReadAllText(Repository.PathOf("docs", "bronnen.md"));
        var codes = typeof(Bron).GetProperties().Where(property => property.PropertyType == typeof(Bron)).Select(property => ((Bron)property.GetValue(null)!).Code);

        Assert.All(codes, code => Assert.Contains($"**{code}**", document, StringComparison.Ordinal));
    }
}
