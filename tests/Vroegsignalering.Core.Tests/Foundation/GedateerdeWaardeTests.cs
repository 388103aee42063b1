namespace Vroegsignalering.Tests.Foundation;

public class GedateerdeWaardeTests
{
    private static readonly LocalDate Change = new(2022, 12, 8);
    private static readonly GedateerdeWaarde<int> Window = GedateerdeWaarde.Vast(100, Bron.DuoPlus).Vanaf(Change, 120, Bron.Ddas);

    [Theory]
    [InlineData("1970-01-01", 100, "001")]
    [InlineData("2022-12-07", 100, "001")]
    [InlineData("2022-12-08", 120, "DDAS")] // AAN-2: the first day is included
    [InlineData("2199-12-31", 120, "DDAS")]
    public void Op_ADate_GivesTheValueAndSourceOfThatDate(string datum, int waarde, string bron)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(datum).Value;

        Assert.Equal(waarde, Window.Op(date));
        Assert.Equal(bron, Window.BronOp(date).Code);
    }

    [Fact]
    public void Conversion_OfAPlainValue_HasTheHostAsItsSource()
    {
        GedateerdeWaarde<int> waarde = 3;

        Assert.Equal(3, waarde.Op(Change));
        Assert.Equal(Bron.Host, waarde.BronOp(Change));
        Assert.Null(Assert.Single(waarde.Verloop).Vanaf);
    }

    [Fact]
    public void Vanaf_ADayNotAfterTheLast_Throws()
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Window.Vanaf(Change, 1, Bron.Host));

        Assert.StartsWith("The first day must be after 2022-12-08, the first day of the last value.", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Window.Vanaf(Change.PlusDays(1), 1, null!));
        Assert.Throws<ArgumentNullException>(() => GedateerdeWaarde.Vast(1, null!));
    }

    [Fact]
    public void Equals_SameCourse_IsTrue()
    {
        Assert.Equal(GedateerdeWaarde.Vast(100, Bron.DuoPlus).Vanaf(Change, 120, Bron.Ddas), Window);
        Assert.NotEqual(GedateerdeWaarde.Vast(100, Bron.DuoPlus).Vanaf(Change, 120, Bron.Host), Window);
        Assert.NotEqual(GedateerdeWaarde.Vast(100, Bron.DuoPlus).Vanaf(Change.PlusDays(1), 120, Bron.Ddas), Window);
    }

    [Fact]
    public void Verloop_OfAValueWithNullAsNoMaximum_KeepsTheNull()
    {
        GedateerdeWaarde<int?> geenMaximum = (int?)null;

        Assert.Null(geenMaximum.Op(Change));
    }
}
