using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Numbers the partners of a run in ordinal order of their id, so that the engine compares whole numbers.</summary>
internal sealed class PartnerRanks
{
    private const int RecentMask = 0xFF;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    // Signals of one partner mostly share its object; then its id is not looked at.
    private readonly (Signaalpartner? Partner, int Number)[] _recent = new (Signaalpartner?, int)[RecentMask + 1];

    public int Count => _numbers.Count;

    /// <summary>The number of a partner in order of first appearance.</summary>
    public int NumberOf(Signaalpartner partner)
    {
        ref var recent = ref _recent[RuntimeHelpers.GetHashCode(partner) & RecentMask];
        if (!ReferenceEquals(recent.Partner, partner))
        {
            recent = (partner, NumberOf(partner.Id));
        }

        return recent.Number;
    }

    /// <summary>Replaces the numbers of first appearance by the places in ordinal order.</summary>
    public void Rank(Span<Row> rows)
    {
        var ids = _numbers.Keys.ToArray();
        ids.AsSpan().Sort(StringComparer.Ordinal);
        var ranks = new int[ids.Length];
        for (var rank = 0; rank < ids.Length; rank++)
        {
            ranks[_numbers[ids[rank]]] = rank;
        }

        foreach (ref var row in rows)
        {
            row.Partner = ranks[row.Partner];
        }
    }

    private int NumberOf(string id)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, id, out var known);
        if (!known)
        {
            number = _numbers.Count - 1;
        }

        return number;
    }
}
