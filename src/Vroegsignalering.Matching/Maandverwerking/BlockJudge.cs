using System.Runtime.CompilerServices;
using Vroegsignalering.Aanlevering.Criteria;
using Vroegsignalering.Matching.Grouping;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>Judges the signals of one piece, a block at a time, and writes what grouping needs of those that are admitted.</summary>
/// <remarks>
/// Loop after loop over the same block, which stays in the nearest cache: each loop is so short that the processor keeps all of it in its registers.
/// </remarks>
internal sealed class BlockJudge(MonthReader lezer, ItemList items, int piece, List<int> keyless, List<int> updates)
{
    private readonly PartnerReader _partners = new(lezer.Partners);
    private readonly PartnerBoundsTable _toetsen = new(lezer.Assessors);

    // By the place in the block: the number of the partner, and whether the signal may be a repeated report.
    private readonly int[] _numbers = new int[SignalBlocks.Size];
    private readonly bool[] _mayHave = new bool[SignalBlocks.Size];

    // What asking the history and touching keys saw; kept, because a loop without an outcome may be left out.
    private uint _touched;

    /// <summary>Number of items written.</summary>
    public int Written { get; private set; }

    /// <summary>Judges a block.</summary>
    /// <param name="first">The place of its first signal.</param>
    /// <param name="signalen">The signals.</param>
    /// <param name="ahead">Those of the next block.</param>
    /// <param name="beyond">What tells where those of the block after that are.</param>
    /// <returns>False when one of them may not be there; what was judged then means nothing.</returns>
    public bool TryJudge(int first, ReadOnlySpan<Vroegsignaal?> signalen, ReadOnlySpan<Vroegsignaal?> ahead, ReadOnlySpan<object?> beyond)
    {
        if (!TryJudgeEach(first, signalen, ahead, beyond))
        {
            return false;
        }

        if (_toetsen.AsksHistory)
        {
            AskHistory(first, signalen!);
        }

        if (lezer.Sleutels.IsPlainAdres)
        {
            WriteByAdres(first, signalen!);
        }
        else
        {
            WriteByKey(first, signalen!);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryJudgeEach(int first, ReadOnlySpan<Vroegsignaal?> signalen, ReadOnlySpan<Vroegsignaal?> ahead, ReadOnlySpan<object?> beyond)
    {
        unchecked
        {
            var oordelen = lezer.Oordelen.AsSpan(first, signalen.Length);
            var hashes = lezer.Hashes.Span.Slice(first, signalen.Length);
            var numbers = _numbers;
            var (partners, toetsen) = (_partners, _toetsen);
            var maand = lezer.Maand;
            var mostBack = first < lezer.Current ? 0 : maand - MaandruninvoerChecker.FirstMonthNumber;
            var fewestBack = first < lezer.Current ? 0 : 1;
            var lookBack = lezer.Assessors.Length - 1;
            var offset = Prefetch.FiguresOffset;
            for (var i = 0; i < signalen.Length; i++)
            {
                // One at a time, because the memory answers only so many at once.
                if (i < ahead.Length)
                {
                    Prefetch.Figures(ahead[i], offset);
                }

                if (i < beyond.Length)
                {
                    Prefetch.Start(beyond[i]);
                }

                if (signalen[i] is not { } signaal)
                {
                    return false;
                }

                var partner = signaal.Partner;
                ref readonly var figures = ref FiguresOf(signaal);
                var back = maand - figures.Maand;
                if (back < fewestBack || back > mostBack)
                {
                    return false;
                }

                hashes[i] = DuplicateFinder.HashOf(partner, in figures);
                var number = numbers[i] = partners.NumberOf(partner);
                oordelen[i] = back <= lookBack && toetsen.IsClean(in figures, number, back) ? (ushort)0 : Judge(signaal, in figures, first + i, number, back);
            }

            return true;
        }
    }

    private ushort Judge(Vroegsignaal signaal, in SignaalFigures figures, int place, int partner, int back)
    {
        if (back >= lezer.Assessors.Length)
        {
            // Before the look-back: it goes into nothing.
            return VerdictBits.Redenen;
        }

        var oordeel = _toetsen.Assess(signaal, in figures, partner, back);
        if (figures.Soort == Actualisering.UpdateSoort)
        {
            updates.Add(place);
        }

        return oordeel;
    }

    // Asked of many at once, in loops whose reads do not wait for each other.
    private void AskHistory(int first, ReadOnlySpan<Vroegsignaal> signalen)
    {
        _touched |= _toetsen.AskHistory(signalen, first < lezer.Current ? 0 : 1, _mayHave);
        for (var i = 0; i < signalen.Length; i++)
        {
            if (_mayHave[i] && lezer.Maand - signalen[i].Figures.Maand is var back && back < lezer.Assessors.Length)
            {
                lezer.Oordelen[first + i] |= _toetsen.AssessHistory(signalen[i], back);
            }
        }
    }

    // Written whatever the verdict, and kept or written over: a branch that goes either way by chance costs more.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WriteByAdres(int first, ReadOnlySpan<Vroegsignaal> signalen)
    {
        unchecked
        {
            var room = items.RoomOf(piece);
            var counts = items.CountsOf(piece);
            var shift = items.PartitionShift;
            var oordelen = lezer.Oordelen.AsSpan(first, signalen.Length);
            var numbers = _numbers;
            var maand = lezer.Maand;
            var written = Written;
            for (var i = 0; i < signalen.Length; i++)
            {
                ref readonly var figures = ref FiguresOf(signalen[i]);
                ref var item = ref room[written];
                item.Set(figures.AdresHigh, figures.AdresLow, (figures.Kenmerken & SignaalFigures.HasLongSuffix) != 0);
                item.SetFigures(first + i, numbers[i], maand - figures.Maand, (oordelen[i] & VerdictBits.Direct) != 0, figures.Cents, figures.Vervaldatum);
                var keep = (oordelen[i] & VerdictBits.Redenen) == 0 ? 1 : 0;
                counts[(int)(item.Hash >> shift)] += keep;
                written += keep;
            }

            Written = written;
            if (written < room.Length)
            {
                room[written] = default;
            }
        }
    }

    // The runtime sees whether an object is there by reading its beginning, another line of the cache than the figures; not where it was compared with null.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref readonly SignaalFigures FiguresOf(Vroegsignaal? signaal)
    {
        ArgumentNullException.ThrowIfNull(signaal);
        return ref signaal.Figures;
    }

    private void WriteByKey(int first, ReadOnlySpan<Vroegsignaal> signalen)
    {
        _touched |= (uint)lezer.Sleutels.Touch(signalen);
        var room = items.RoomOf(piece);
        var counts = items.CountsOf(piece);
        for (var i = 0; i < signalen.Length; i++)
        {
            var (place, oordeel) = (first + i, lezer.Oordelen[first + i]);
            if ((oordeel & VerdictBits.Redenen) != 0)
            {
                continue;
            }

            ref readonly var figures = ref FiguresOf(signalen[i]);
            var back = lezer.Maand - figures.Maand;
            if (lezer.Sleutels.TryRead(signalen[i], place, out var high, out var low, out var inexact))
            {
                ref var item = ref room[Written++];
                item.Set(high, low, inexact);
                item.SetFigures(place, _numbers[i], back, (oordeel & VerdictBits.Direct) != 0, figures.Cents, figures.Vervaldatum);
                counts[unchecked((int)(item.Hash >> items.PartitionShift))]++;
            }
            else if (back == 0)
            {
                keyless.Add(place);
            }
        }
    }
}
