using Vroegsignalering.Matching.Vergelijking;

namespace Vroegsignalering.Matching.Tests.Vergelijking;

public class NaamfrequentiesTests
{
    [SharedDataFact]
    public void Rows_OfTheTable_AreThoseOfTheSharedFile()
    {
        var shared = File.ReadAllText(SharedData.PathOf("achternamen.csv")).TrimEnd('\n').Split('\n').Skip(1);

        Assert.Equal(shared, Achternaamtabel.Rows.Split('\n'));
    }

    [Theory]
    [InlineData("JONG", 7_609)]
    [InlineData("VRIES", 7_846)]
    [InlineData("SPEE", 11_000)]
    [InlineData("BESTAATNIET", 10_000)]
    public void WeightOf_ASurname_IsItsRarity(string folded, int weight) =>
        Assert.InRange(Naamfrequenties.Nederland.WeightOf(folded), weight - 1, weight + 1);

    [Fact]
    public void Of_ATableOfTheHost_AddsUpNamesWithOneFold()
    {
        var table = Naamfrequenties.Of([new("de Boer", 30), new("Boer", 2), new("Äkster", 1)], 4096);

        Assert.Equal(7_000, table.WeightOf("BOER"));
        Assert.Equal(11_000, table.WeightOf("AKSTER"));
        Assert.Equal(7_000, Naamfrequenties.Of([new("Boer", 4096)], 4096).WeightOf("BOER"));
    }

    [Fact]
    public void Of_NumbersThatCannotBe_IsRefusedWithoutTheName()
    {
        var none = Assert.Throws<ArgumentException>(() => Naamfrequenties.Of([new("Wisselwerf", 0)], 10));
        var more = Assert.Throws<ArgumentException>(() => Naamfrequenties.Of([new("Wisselwerf", 11)], 10));

        Assert.DoesNotContain("issel", none.Message + more.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Throws<ArgumentOutOfRangeException>(() => Naamfrequenties.Of([], 0));
    }
}
