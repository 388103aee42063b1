using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Selectie;

/// <summary>The ready-made comparisons as whole numbers: the lowest ranks highest (SEL-1).</summary>
internal static class RankNumbers
{
    // After every known value: unknown ranks last.
    private const ulong Unknown = ulong.MaxValue;

    // The years of the calendar start below 0.
    private const int YearShift = 10_000;

    public static ulong AantalSignalen(Match match) => ulong.MaxValue - (ulong)match.AantalSignalen;

    public static ulong Totaalbedrag(Match match) => match.Totaalbedrag is { } bedrag ? Unknown - 1 - (ulong)bedrag.Cents : Unknown;

    public static ulong OudsteVervaldatum(Match match) => match.OudsteVervaldatum is { } datum
        ? ((((ulong)(datum.Year + YearShift) << 4) | (uint)datum.Month) << 5) | (uint)datum.Day
        : Unknown;

    public static ulong Nummer(Match match) =>
        ((ulong)((match.Maand.Year + YearShift) * 16 + match.Maand.Month) << 32) | (uint)match.Nummer.Volgnummer;
}
