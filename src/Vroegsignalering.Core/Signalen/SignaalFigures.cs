using NodaTime;

namespace Vroegsignalering.Signalen;

/// <summary>
/// What intake and matching look at, packed beside the parts it was taken from when the signal was made, so that a run over millions touches one
/// object per signal and compares whole numbers.
/// </summary>
/// <remarks>
/// It holds no reference, so that copying it is moving 40 bytes. Its own are the kind, the marks, the day and the month: the signal keeps them nowhere
/// else. What it says beside them the parts say too.
/// </remarks>
internal struct SignaalFigures
{
    /// <summary>No date, later than every date.</summary>
    public const uint NoDate = (1 << 24) - 1;

    private const int MonthsInYear = 12;
    private const int YearShift = 10_000;

    // The marks of the signal are bits 1 to 8, by their number.
    public const uint MarkMask = 0x1FE;
    public const int SoortShift = 9;
    public const uint SoortMask = 7u << SoortShift;
    public const uint HasName = 1u << 12;
    public const uint IsNatuurlijk = 1u << 13;
    public const uint IsNotNatuurlijk = 1u << 14;
    public const uint IsNoWoning = 1u << 15;
    public const uint HasUndue = 1u << 16;
    public const uint HasPremie = 1u << 17;
    public const uint HasReceipt = 1u << 18;
    public const uint HasLongSuffix = 1u << 19;

    // Number of unpaid instalments and of reminders, six bits each.
    public const int TermijnenShift = 20;
    public const int AanmaningenShift = 26;
    public const uint CountMask = 63;

    /// <summary>Stands for a number that is unknown.</summary>
    public const uint UnknownCount = 63;

    /// <summary>Stands for every number from here.</summary>
    public const uint ManyCount = 62;

    private const uint OwnMask = SoortMask | MarkMask;

    /// <summary>Those of a signal of which nothing was set yet.</summary>
    public static readonly SignaalFigures Empty = new() { Cents = -1, Vervaldatum = NoDate, Kenmerken = (uint)Signaalsoort.Vroegsignaal.Value << SoortShift };

    /// <summary>Postcode, house number and aanduiding of the key of the address.</summary>
    public ulong AdresHigh;

    /// <summary>The whole arrears in cents; -1: unknown.</summary>
    public long Cents;

    /// <summary>Letter and addition of the key of the address.</summary>
    public uint AdresLow;

    /// <summary>The oldest due date, see <see cref="Pack(LocalDate)"/>.</summary>
    public uint Vervaldatum;

    /// <summary>The day of the signal, see <see cref="Pack(LocalDate)"/>.</summary>
    public uint Signaaldatum;

    /// <summary>The reporting month, counted from the year 0.</summary>
    public int Maand;

    /// <summary>A hash of the number; equal hashes alone say nothing.</summary>
    public int Nummerhash;

    /// <summary>What is true of the signal, a bit each.</summary>
    public uint Kenmerken;

    /// <summary>A number of instalments or reminders in six bits.</summary>
    public static uint Count(int? count) => count is { } known ? Math.Min((uint)known, ManyCount) : UnknownCount;

    public readonly int Soort => (int)((Kenmerken & SoortMask) >> SoortShift);

    /// <summary>A date as a number of 24 bits, in the order of the dates.</summary>
    public static uint Pack(LocalDate date)
    {
        if (date.Calendar != CalendarSystem.Iso)
        {
            date = date.WithCalendar(CalendarSystem.Iso);
        }

        return ((uint)(date.Year + YearShift) << 9) | (uint)(date.Month << 5) | (uint)date.Day;
    }

    public static uint Pack(LocalDate? date) => date is { } known ? Pack(known) : NoDate;

    /// <summary>The date of a number.</summary>
    public static LocalDate? Unpack(uint packed) =>
        packed == NoDate ? null : new LocalDate((int)(packed >> 9) - YearShift, (int)(packed >> 5 & 15), (int)(packed & 31));

    /// <summary>A month as a number, in the order of the months.</summary>
    public static int Number(YearMonth month) => (month.Year * MonthsInYear) + month.Month;

    /// <summary>The month of a number.</summary>
    public static YearMonth MonthOf(int number)
    {
        // Counted from the first month of the earliest year, so that the year is never rounded up.
        var months = number + (YearShift * MonthsInYear) - 1;
        return new((months / MonthsInYear) - YearShift, (months % MonthsInYear) + 1);
    }

    /// <summary>Whether what stands here alone is equal.</summary>
    public readonly bool HasSameOwn(in SignaalFigures other) =>
        Signaaldatum == other.Signaaldatum && Maand == other.Maand && (Kenmerken & OwnMask) == (other.Kenmerken & OwnMask);

    /// <summary>A hash of what stands here alone.</summary>
    public readonly int OwnHash() => HashCode.Combine(Signaaldatum, Maand, Kenmerken & OwnMask);

    public void Set(uint mask, uint bits) => Kenmerken = (Kenmerken & ~mask) | bits;
}
