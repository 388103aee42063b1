using NodaTime.Text;
using Vroegsignalering.Termijnen;
using Xunit.Abstractions;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class GelijkgesteldeDagenTests(ITestOutputHelper output)
{
    // TER-2: the table in the code is the table of the decrees.
    [SharedDataFact]
    public void All_AgainstTheDecrees_AreEqual()
    {
        var expected = SharedData.Rows("gelijkgestelde-dagen.csv").Select(row => (row["datum"], row["besluit"], row["bron"])).ToList();
        Assert.Equal(expected, GelijkgesteldeDagen.All.Select(dag => (LocalDatePattern.Iso.Format(dag.Datum), dag.Besluit, dag.Vindplaats ?? string.Empty)));
        output.WriteLine($"{expected.Count} rows, {expected.Count * 3} cells agree.");
        Assert.Equal(53, expected.Count);
    }

    [Theory]
    [InlineData(1989, false)]
    [InlineData(1990, true)]
    [InlineData(1992, true)]
    [InlineData(1993, false)]
    [InlineData(2004, false)]
    [InlineData(2005, true)]
    [InlineData(2028, true)]
    [InlineData(2029, false)]
    public void IsKnown_Year_IsAsTheDecreesWereFound(int year, bool expected) => Assert.Equal(expected, GelijkgesteldeDagen.IsKnown(year));

    // A decree cannot equate a day that is off already, and no year is known without being asked for.
    [Fact]
    public void All_EachDay_IsAWorkingDayOfAKnownYear() => Assert.All(
        GelijkgesteldeDagen.All,
        dag => Assert.True(NederlandseWerkdagenkalender.Instance.IsWerkdag(dag.Datum) && GelijkgesteldeDagen.IsKnown(dag.Datum.Year)));

    [Fact]
    public void Bron_OfADay_NamesLawAndDecree()
    {
        Assert.Equal("Atw (art. 3 lid 3; KB 31-10-2016, Stcrt 2016, 58653)", GelijkgesteldeDagen.All.Single(dag => dag.Datum == new LocalDate(2017, 4, 28)).Bron.ToString());
        Assert.Equal("Atw (art. 3 lid 3; KB 20-09-2019)", GelijkgesteldeDagen.All.Single(dag => dag.Datum == new LocalDate(2020, 5, 22)).Bron.ToString());
        Assert.Equal("2020-05-22 KB 20-09-2019", GelijkgesteldeDagen.All.Single(dag => dag.Datum == new LocalDate(2020, 5, 22)).ToString());
    }
}
