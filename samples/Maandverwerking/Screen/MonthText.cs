using System.Globalization;
using NodaTime;

namespace Vroegsignalering.Samples.Maandverwerking.Screen;

/// <summary>A month as people and files write it: <c>2025-03</c>.</summary>
internal static class MonthText
{
    public static string Of(YearMonth maand) => maand.ToString("uuuu-MM", CultureInfo.InvariantCulture);
}
