using System.Runtime.CompilerServices;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Puts what the partitions gave in one table: matches in key order, whatever partition or thread they came from.</summary>
internal sealed class TableBuilder(
    SignaalTable signalen,
    int current,
    KeyReader lezer,
    Matchregels regels,
    Func<int, bool> isDirect,
    CancellationToken cancellationToken)
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public MatchTable Make(PartitionResult[] partitions, ReadOnlySpan<int> places, ReadOnlySpan<int> found, List<int> keyless)
    {
        keyless.Sort(Order);
        var keylessMatches = keyless.FindAll(place => regels.Minimum <= 1 || isDirect(place));
        var keylessSingle = keyless.FindAll(place => regels.Minimum > 1 && !isDirect(place));
        var (matched, keyedSingle, count, comparisons) = (0, 0, 0, 0L);
        foreach (ref readonly var partition in partitions.AsSpan())
        {
            matched += partition.Matched;
            keyedSingle += partition.Single;
            count += partition.EntryCount;
            comparisons += partition.Comparisons;
        }

        var members = new int[matched + keylessMatches.Count];
        var single = new int[keyedSingle + keylessSingle.Count];
        var foundSingle = found.IsEmpty ? null : new int[single.Length];
        using var unsorted = Scratch<MatchEntry>.RentPersonal(count);
        var matches = unsorted.Span;
        var (nextMember, nextSingle, nextMatch) = (0, 0, 0);
        foreach (ref readonly var partition in partitions.AsSpan())
        {
            places.Slice(partition.Start, partition.Matched).CopyTo(members.AsSpan(nextMember));
            places.Slice(partition.End - partition.Single, partition.Single).CopyTo(single.AsSpan(nextSingle));
            if (foundSingle is not null)
            {
                found.Slice(partition.End - partition.Single, partition.Single).CopyTo(foundSingle.AsSpan(nextSingle));
            }

            foreach (ref readonly var entry in partition.Entries.Span.Slice(partition.FirstEntry, partition.EntryCount))
            {
                matches[nextMatch] = entry;
                matches[nextMatch++].Start += nextMember - partition.Start;
            }

            nextMember += partition.Matched;
            nextSingle += partition.Single;
        }

        var sorted = Sort(unsorted, count, keylessMatches.Count, members);
        foreach (var place in keylessMatches)
        {
            members[nextMember] = place;
            sorted[nextMatch++] = MakeKeyless(place, nextMember++);
        }

        keylessSingle.CopyTo(single, keyedSingle);
        foundSingle?.AsSpan(keyedSingle).Fill(1);
        var (directMatches, directSignalen) = DirectOf(sorted);
        return new(() => new SingleOrder(signalen, lezer).Sort(single, keyedSingle))
        {
            Signalen = signalen,
            Current = current,
            Matches = sorted,
            Members = members,
            Single = single,
            KeyedSingle = keyedSingle,
            Found = foundSingle,
            Comparisons = comparisons,
            DirectMatches = directMatches,
            DirectSignalen = directSignalen,
        };
    }

    // With room for those without a key.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private MatchEntry[] Sort(Scratch<MatchEntry> unsorted, int count, int keyless, int[] members)
    {
        var order = OrderOf(unsorted, count, members);
        var matches = unsorted.Span;
        var sorted = new MatchEntry[count + keyless];
        for (var i = 0; i < order.Length; i++)
        {
            sorted[i] = matches[order[i]];
        }

        return sorted;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] OrderOf(Scratch<MatchEntry> unsorted, int count, int[] members)
    {
        using var scratch = Scratch<ulong>.RentPersonal(count);
        var numbers = scratch.Span;
        var matches = unsorted.Span[..count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = lezer.NumberOf(in matches[i], members[matches[i].Start]);
        }

        return RowOrder.Sort(numbers, Compare, cancellationToken);

        int Compare(int left, int right) => lezer.Compare(members[unsorted.Span[left].Start], members[unsorted.Span[right].Start]);
    }

    private MatchEntry MakeKeyless(int place, int member)
    {
        ref readonly var figures = ref signalen[place].Figures;
        return new()
        {
            Start = member,
            Count = 1,
            Current = 1,
            InPeriod = 1,
            Cents = figures.Cents,
            Vervaldatum = figures.Vervaldatum,
            Grond = (byte)(isDirect(place) ? Matchgrond.DirectOpgepakt : Matchgrond.Minimum).Value,
            Soorten = Matchsoorten.Pack(false, false),
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int Matches, int Signalen) DirectOf(MatchEntry[] matches)
    {
        var direct = (byte)Matchgrond.DirectOpgepakt.Value;
        var (count, signalen) = (0, 0);
        foreach (ref readonly var entry in matches.AsSpan())
        {
            (count, signalen) = entry.Grond == direct ? (count + 1, signalen + entry.Current) : (count, signalen);
        }

        return (count, signalen);
    }

    private int Order(int left, int right) => SignaalOrder.Compare(signalen[left], signalen[right]);
}
