using System.Buffers;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Grouping;

namespace Vroegsignalering.Matching.Selectie;

/// <summary>Ranks matches that are not made yet, by a number of up to 120 bits: the ready-made comparisons side by side in the order of the werkwijze.</summary>
internal static class RankSorter
{
    private const int CountBits = 32;
    private const int AmountBits = 64;
    private const int DateBits = 24;

    // After every known amount: unknown ranks last.
    private const ulong UnknownAmount = ulong.MaxValue;

    /// <summary>The matches, the highest first; in the order given where the comparisons make no difference.</summary>
    /// <param name="table">The matches in key order.</param>
    /// <param name="codes">Ready-made comparisons, each at most once.</param>
    /// <param name="chosen">The matches to rank, in key order.</param>
    /// <param name="cancellationToken">Stops the ranking.</param>
    public static int[] Sort(MatchTable table, IReadOnlyList<string> codes, ReadOnlySpan<int> chosen, CancellationToken cancellationToken)
    {
        var first = ArrayPool<SortItem>.Shared.Rent(Math.Max(chosen.Length, 1));
        var second = ArrayPool<SortItem>.Shared.Rent(Math.Max(chosen.Length, 1));
        try
        {
            var parts = codes.Select(PartOf).ToArray();
            for (var i = 0; i < chosen.Length; i++)
            {
                ref readonly var entry = ref table.Matches[chosen[i]];
                UInt128 key = 0;
                foreach (var part in parts)
                {
                    key = part switch
                    {
                        Part.Count => (key << CountBits) | (uint.MaxValue - (uint)entry.InPeriod),
                        Part.Amount => (key << AmountBits) | (entry.Cents < 0 ? UnknownAmount : UnknownAmount - 1 - (ulong)entry.Cents),
                        _ => (key << DateBits) | entry.Vervaldatum,
                    };
                }

                first[i] = new() { High = (ulong)(key >> 64), Low = unchecked((ulong)key), Row = chosen[i] };
            }

            var sorted = RadixSorter.Sort(first.AsSpan(0, chosen.Length), second.AsSpan(0, chosen.Length), cancellationToken);
            var ranked = new int[chosen.Length];
            for (var i = 0; i < ranked.Length; i++)
            {
                ranked[i] = sorted[i].Row;
            }

            return ranked;
        }
        finally
        {
            // What somebody owes is nobody else's business.
            first.AsSpan(0, chosen.Length).Clear();
            second.AsSpan(0, chosen.Length).Clear();
            ArrayPool<SortItem>.Shared.Return(first);
            ArrayPool<SortItem>.Shared.Return(second);
        }
    }

    private static Part PartOf(string code) => code switch
    {
        Rangordecodes.AantalSignalen => Part.Count,
        Rangordecodes.Totaalbedrag => Part.Amount,
        Rangordecodes.OudsteVervaldatum => Part.Date,
        _ => throw new ArgumentException($"'{code}' is not a ready-made comparison."),
    };

    private enum Part
    {
        Count,
        Amount,
        Date,
    }
}
