using NodaTime;

namespace Vroegsignalering.Foundation;

/// <summary>Reads dates and months as partners write them, without allocating.</summary>
internal static class DateText
{
    public const int FirstYearOfDates = 1900;
    public const int FirstYearOfMonths = 1970;
    public const int LastYear = 2199;

    // The months of the working-day calendar, because every month has a reporting moment.
    public static readonly LocalizedText MonthAllowed = new(
        "een maand JJJJ-MM van 1970 tot en met 2199, zoals 2025-03",
        "a month YYYY-MM from 1970 to 2199, such as 2025-03");

    public static readonly LocalizedText DateAllowed = new(
        "een datum JJJJ-MM-DD of JJJJMMDD van 1900 tot en met 2199, zoals 2025-03-25",
        "a date YYYY-MM-DD or YYYYMMDD from 1900 to 2199, such as 2025-03-25");

    public static readonly LocalizedText MomentAllowed = new(
        "een tijdstip met Z of een verschil met UTC, zoals 2025-03-25T09:59:00Z of 2025-03-25T10:59:00+01:00",
        "a time with Z or an offset from UTC, such as 2025-03-25T09:59:00Z or 2025-03-25T10:59:00+01:00");

    public static bool TryReadMonth(ReadOnlySpan<char> text, out YearMonth month)
    {
        text = text.Trim();
        month = default;
        if (text.Length != 7 || text[4] != '-')
        {
            return false;
        }

        var (year, number) = (Digits(text[..4]), Digits(text[5..]));
        if (year is < FirstYearOfMonths or > LastYear || number is < 1 or > 12)
        {
            return false;
        }

        month = new YearMonth(year, number);
        return true;
    }

    public static bool TryReadDate(ReadOnlySpan<char> text, out LocalDate date)
    {
        text = text.Trim();
        date = default;
        var separated = text.Length == 10 && text[4] == '-' && text[7] == '-';
        if (!separated && text.Length != 8)
        {
            return false;
        }

        var year = Digits(text[..4]);
        var month = Digits(separated ? text[5..7] : text[4..6]);
        var day = Digits(text[^2..]);
        if (year is < FirstYearOfDates or > LastYear || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            number = (number * 10) + (c - '0');
        }

        return number;
    }
}
