using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>The amounts of signals that are being made: which totals they can have, and amounts with which they have one as asked.</summary>
/// <remarks>
/// Amounts add up: with n signals of a kind of which the highest is within a segment, every sum between a lowest and a highest one can be. Not thread safe.
/// </remarks>
/// <param name="shape">What is asked of the signals.</param>
/// <param name="drafts">The signals; more may be added until their amounts are given.</param>
/// <param name="unknownFree">The kind of which a signal has no amount though nothing is asked of its highest; null: none.</param>
internal sealed class DraftAmounts(SignalShape shape, List<SignalDraft> drafts, Signaalpartnersoort? unknownFree)
{
    private const long EverydayAmount = 250_00;

    private long LeastTotal() => shape.Kinds.Sum(kind => Range(kind).Low);

    /// <summary>The highest total that the signals can have.</summary>
    public long MostTotal() => shape.Kinds.Aggregate(0L, (sum, kind) => Math.Min(Segment.NoEnd, sum + Range(kind).High));

    // The sums that the signals of a kind can have; a signal without an amount counts as a cent.
    private Segment Range(Signaalpartnersoort kind)
    {
        var count = drafts.Count(draft => draft.Kind == kind);
        if (!shape.Highest.TryGetValue(kind, out var state))
        {
            return kind == unknownFree ? new(1, count == 1 ? 1 : Segment.NoEnd) : new(0, Segment.NoEnd);
        }

        return state.IsKnown ? new(state.Segment.Low, Times(count, state.Segment.High))
            : count == 1 ? new(1, 1)
            : new(1 + Known(state), 1 + Times(count - 1, state.Segment.High));
    }

    private static long Times(int count, long cents) => cents >= Segment.NoEnd / count ? Segment.NoEnd : count * cents;

    // What the highest known amount beside an unknown one is at least.
    private static long Known(AmountState state) => state.Segment.Low <= 1 ? 0 : state.Segment.Low;

    /// <summary>Gives every signal its amount.</summary>
    /// <returns>False when there is no total as asked.</returns>
    public bool TryFill()
    {
        foreach (var kind in shape.Kinds)
        {
            Fill(kind, [.. drafts.Where(draft => draft.Kind == kind)]);
        }

        if (shape.Total is not { } total)
        {
            return true;
        }

        // Close to a bound, because there people go wrong: the end of a segment, else its begin.
        var least = LeastTotal();
        var wanted = Math.Clamp(total.Segment.HasEnd ? total.Segment.High : total.Segment.Low, least, MostTotal());
        if (!total.Segment.Contains(wanted))
        {
            return false;
        }

        Spread(wanted - least);
        return true;
    }

    // The lowest amounts, to be raised to the total; without a total amounts as they may be.
    private void Fill(Signaalpartnersoort kind, List<SignalDraft> ofKind)
    {
        var isAsked = shape.Highest.TryGetValue(kind, out var state);
        var isKnown = isAsked ? state.IsKnown : kind != unknownFree;
        foreach (var draft in ofKind)
        {
            draft.Cents = shape.Total is not null ? 0 : !isAsked ? EverydayAmount : state.Segment.HasEnd ? state.Segment.High : state.Segment.Low;
        }

        if (!isKnown)
        {
            ofKind[0].Cents = null;
        }

        if (isAsked && shape.Total is not null && ofKind.Find(draft => draft.Cents is not null) is { } highest)
        {
            highest.Cents = isKnown ? state.Segment.Low : Known(state);
        }
    }

    private List<SignalDraft> Free() => [.. drafts.Where(draft => draft.Cents is not null && !shape.Highest.ContainsKey(draft.Kind))];

    private void Spread(long rest)
    {
        var free = Free();
        if (free.Count > 0)
        {
            var (each, more) = Math.DivRem(rest, free.Count);
            for (var i = 0; i < free.Count; i++)
            {
                free[i].Cents += each + (i < more ? 1 : 0);
            }

            return;
        }

        // The highest of a kind first, then the others up to it.
        foreach (var kind in shape.Highest.Keys)
        {
            long? ceiling = null;
            foreach (var draft in drafts.Where(draft => draft.Kind == kind && draft.Cents is not null))
            {
                var add = Math.Min(rest, (ceiling ?? shape.Highest[kind].Segment.High) - draft.Cents!.Value);
                draft.Cents += add;
                rest -= add;
                ceiling ??= draft.Cents;
            }
        }
    }
}
