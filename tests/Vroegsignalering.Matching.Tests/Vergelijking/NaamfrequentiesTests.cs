using System.Globalization;
using Vroegsignalering.Matching.Vergelijking;

namespace Vroegsignalering.Matching.Tests.Vergelijking;

public class NaamfrequentiesTests
{
    // The built-in classes against the numbers they were made from: every name of more than one in 1,024, at its own half bit.
    [SharedDataFact]
    public void Classes_OfTheBuiltInTable_AreTheNumbersOf2007RoundedDown()
    {
        const long inhabitants = 16_358_000; // CBS, 1 January 2007
        var expected = Csv.Read(SharedData.PathOf("achternamen.csv"))
            .GroupBy(row => row["naam"], row => long.Parse(row["aantal_2007"], CultureInfo.InvariantCulture), (naam, aantallen) => (Naam: naam, Weight: Millibits.OneIn(inhabitants, aantallen.Sum())))
            .Where(each => each.Weight < Naamfrequenties.Unknown)
            .Select(each => (each.Naam, each.Weight / 500 * 500));

        Assert.Equal(expected.Order(), Achternaamtabel.Classes.SelectMany(each => each.Names.Split(' ').Select(naam => (naam, (long)each.Weight))).Order());
    }

    [Theory]
    [InlineData("JONG", 7_500)]
    [InlineData("VRIES", 7_500)]
    [InlineData("WILLEMS", 9_500)]
    [InlineData("SPEE", 10_000)]
    [InlineData("BESTAATNIET", 10_000)]
    public void WeightOf_ASurname_IsItsRarity(string folded, int weight) => Assert.Equal(weight, Naamfrequenties.Nederland.WeightOf(folded));

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
