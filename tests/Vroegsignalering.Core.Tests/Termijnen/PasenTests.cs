using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class PasenTests
{
    // The years at the ends of the range of dates, and those in which the uncorrected rule of Gauss is a week late.
    [Theory]
    [InlineData(2008, 3, 23)]
    [InlineData(2026, 4, 5)]
    [InlineData(2038, 4, 25)]
    [InlineData(1981, 4, 19)]
    [InlineData(2049, 4, 18)]
    [InlineData(2076, 4, 19)]
    [InlineData(2106, 4, 18)]
    public void In_KnownYear_IsTheKnownDate(int year, int month, int day) => Assert.Equal(new LocalDate(year, month, day), Pasen.In(year));

    // TER-2: two independent computations, far beyond the years of the calendar.
    [Fact]
    public void In_EveryYear_AgreesWithTwoOtherAlgorithms()
    {
        for (var year = 1583; year <= 4099; year++)
        {
            var easter = Pasen.In(year);
            Assert.Equal(EasterAlgorithms.Gauss(year), easter);
            Assert.Equal(EasterAlgorithms.Clavius(year), easter);
        }
    }
}
