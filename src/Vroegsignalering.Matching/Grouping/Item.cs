using System.Runtime.CompilerServices;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>One signal as grouping sees it: the key and what is counted, packed, so that grouping moves 24 bytes and looks at no object.</summary>
internal struct Item
{
    /// <summary>Bits of <see cref="Partner"/>: more partners than fit are looked up by the place of the signal.</summary>
    public const int PartnerBits = 21;

    /// <summary>Stands for a partner whose number does not fit.</summary>
    public const int ManyPartners = (1 << PartnerBits) - 1;

    /// <summary>Stands for an amount that is unknown.</summary>
    public const ulong UnknownCents = (1UL << 40) - 1;

    /// <summary>Stands for an amount that does not fit and is looked up by the place of the signal.</summary>
    public const ulong ManyCents = UnknownCents - 1;

    private const int LowShift = 37;
    private const int MonthsBackShift = 34;
    private const int DirectShift = 33;
    private const int InexactShift = 32;
    private const ulong DirectBit = 1UL << DirectShift;
    private const ulong InexactBit = 1UL << InexactShift;

    // 43 bits of the key, 21 of the partner.
    private ulong _first;

    // 27 bits of the key, three of the month, one each for taken up at once and for a key that says not everything, 32 of the place.
    private ulong _second;

    // 40 bits of the amount, 24 of the due date.
    private ulong _third;

    public readonly ulong High => _first >> PartnerBits;

    public readonly uint Low => unchecked((uint)(_second >> LowShift));

    public readonly int Partner => unchecked((int)(_first & ManyPartners));

    public readonly int MonthsBack => unchecked((int)(_second >> MonthsBackShift & 7));

    public readonly bool Direct => (_second & DirectBit) != 0;

    /// <summary>Whether equal bits of the key say not that the keys are equal.</summary>
    public readonly bool Inexact => (_second & InexactBit) != 0;

    /// <summary>The place of the signal in the input.</summary>
    public readonly int Place => unchecked((int)_second);

    public readonly ulong Cents => _third >> 24;

    public readonly uint Vervaldatum => unchecked((uint)(_third & 0xFFFFFF));

    /// <summary>A hash of the key: the high bits choose the partition, the low bits the place in its table.</summary>
    public readonly ulong Hash
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            unchecked
            {
                var hash = ((_first >> PartnerBits) + (_second >> LowShift) * 0x9E3779B97F4A7C15UL) * 0xD6E8FEB86659FD93UL;
                return (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93UL;
            }
        }
    }

    /// <summary>Sets the key, and nothing else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(ulong high, uint low, bool inexact)
    {
        unchecked
        {
            _first = high << PartnerBits;
            _second = ((ulong)low << LowShift) | ((ulong)Unsafe.BitCast<bool, byte>(inexact) << InexactShift);
        }
    }

    /// <summary>Sets what is beside the key, which was set before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetFigures(int place, int partner, int monthsBack, bool direct, long cents, uint vervaldatum)
    {
        unchecked
        {
            _first |= (uint)Math.Min(partner, ManyPartners);
            _second |= ((ulong)monthsBack << MonthsBackShift) | ((ulong)Unsafe.BitCast<bool, byte>(direct) << DirectShift) | (uint)place;
            _third = (cents < 0 ? UnknownCents : Math.Min((ulong)cents, ManyCents)) << 24 | vervaldatum;
        }
    }

    /// <summary>Whether all bits of the key are equal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool HasSameKeyBits(in Item other) =>
        ((_first ^ other._first) >> PartnerBits | (_second ^ other._second) >> LowShift | ((_second ^ other._second) & InexactBit)) == 0;
}
