namespace Vroegsignalering.Tests.Termijnen;

/// <summary>Two computations of Easter that share nothing with the library or with each other.</summary>
internal static class EasterAlgorithms
{
    /// <summary>Gauss, with the corrections of Lichtenberg: arithmetic only, no exceptions, no calendar.</summary>
    internal static LocalDate Gauss(int year)
    {
        var century = year / 100;
        var moonParameter = 15 + (((3 * century) + 3) / 4) - (((8 * century) + 13) / 25);
        var sunParameter = 2 - (((3 * century) + 3) / 4);
        var goldenNumber = year % 19;
        var seed = ((19 * goldenNumber) + moonParameter) % 30;
        var limit = 21 + seed - ((seed + (goldenNumber / 11)) / 29);
        var firstSunday = 7 - ((year + (year / 4) + sunParameter) % 7);
        var distance = 7 - ((limit - firstSunday) % 7);
        return new LocalDate(year, 3, 1).PlusDays(limit + distance - 1);
    }

    /// <summary>Clavius, as Knuth has it: the epact gives the paschal full moon, the calendar the next Sunday.</summary>
    internal static LocalDate Clavius(int year)
    {
        var goldenNumber = (year % 19) + 1;
        var century = (year / 100) + 1;
        var droppedLeapYears = (3 * century / 4) - 12;
        var moonCorrection = (((8 * century) + 5) / 25) - 5;
        var epact = ((((11 * goldenNumber) + 20 + moonCorrection - droppedLeapYears) % 30) + 30) % 30;
        if (epact == 24 || (epact == 25 && goldenNumber > 11))
        {
            epact++;
        }

        var fullMoon = new LocalDate(year, 3, 1).PlusDays((epact > 23 ? 74 : 44) - epact - 1);
        return fullMoon.Next(IsoDayOfWeek.Sunday);
    }
}
