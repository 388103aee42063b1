using System.Numerics;
using System.Runtime.CompilerServices;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Grouping;

namespace Vroegsignalering.Matching.Selectie;

/// <summary>Ranks matches that are not made yet, by a number for each: the ready-made comparisons side by side in the order of the werkwijze.</summary>
internal sealed class RankSorter
{
    private const int NumberBits = 64;

    private readonly MatchTable _table;
    private readonly Part[] _parts;
    private readonly int[] _chosen;

    // What occurs, so that a number takes no more bits than it needs. An unknown amount or date ranks after every known one.
    private int _mostSignals;
    private long _mostCents;
    private uint _oldest = uint.MaxValue;
    private uint _newest;

    private RankSorter(MatchTable table, IReadOnlyList<string> codes, int[] chosen)
    {
        _table = table;
        _parts = new Part[codes.Count];
        for (var i = 0; i < _parts.Length; i++)
        {
            _parts[i] = PartOf(codes[i]);
        }

        _chosen = chosen;
        FindRanges();
    }

    /// <summary>The matches, the highest first; in the order given where the comparisons make no difference.</summary>
    /// <param name="table">The matches in key order.</param>
    /// <param name="codes">Ready-made comparisons, each at most once.</param>
    /// <param name="chosen">The matches to rank, in key order.</param>
    /// <param name="cancellationToken">Stops the ranking.</param>
    public static int[] Sort(MatchTable table, IReadOnlyList<string> codes, int[] chosen, CancellationToken cancellationToken)
    {
        if (chosen.Length == 0)
        {
            return [];
        }

        var sorter = new RankSorter(table, codes, chosen);
        // What somebody owes is nobody else's business.
        using var numbers = Scratch<ulong>.RentPersonal(chosen.Length);
        sorter.Fill(numbers.Span);
        var ranked = RowOrder.Sort(numbers.Span, sorter.Compare, cancellationToken);
        foreach (ref var match in ranked.AsSpan())
        {
            match = chosen[match];
        }

        return ranked;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindRanges()
    {
        foreach (var match in _chosen)
        {
            ref readonly var entry = ref _table.Matches[match];
            _mostSignals = Math.Max(_mostSignals, entry.InPeriod);
            _mostCents = Math.Max(_mostCents, entry.Cents);
            _oldest = Math.Min(_oldest, entry.Vervaldatum);
            _newest = Math.Max(_newest, entry.Vervaldatum);
        }
    }

    // The first bits of all parts together, as many as there is room for.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(Span<ulong> numbers)
    {
        numbers.Clear();
        var free = NumberBits;
        foreach (var part in _parts)
        {
            var bits = BitsOf(part);
            var kept = Math.Min(bits, free);
            free -= kept;
            for (var i = 0; i < numbers.Length && kept > 0; i++)
            {
                numbers[i] = (numbers[i] << kept) | ValueOf(part, in _table.Matches[_chosen[i]]) >> (bits - kept);
            }
        }
    }

    private int BitsOf(Part part) => NumberBits - BitOperations.LeadingZeroCount(part switch
    {
        Part.Count => (ulong)_mostSignals,
        Part.Amount => (ulong)_mostCents + 1,
        _ => _newest - _oldest,
    });

    // The lowest ranks highest.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong ValueOf(Part part, in MatchEntry entry) => part switch
    {
        Part.Count => (ulong)(_mostSignals - entry.InPeriod),
        Part.Amount => (ulong)(entry.Cents < 0 ? _mostCents + 1 : _mostCents - entry.Cents),
        _ => entry.Vervaldatum - _oldest,
    };

    private int Compare(int left, int right)
    {
        foreach (var part in _parts)
        {
            var order = ValueOf(part, in _table.Matches[_chosen[left]]).CompareTo(ValueOf(part, in _table.Matches[_chosen[right]]));
            if (order != 0)
            {
                return order;
            }
        }

        return left.CompareTo(right);
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
