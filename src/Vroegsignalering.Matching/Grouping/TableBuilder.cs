using System.Buffers;
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
    public MatchTable Make(PartitionResult[] partitions, int[] places, int[]? found, List<int> keyless)
    {
        keyless.Sort(Order);
        var keylessMatches = keyless.FindAll(place => regels.Minimum <= 1 || isDirect(place));
        var keylessSingle = keyless.FindAll(place => regels.Minimum > 1 && !isDirect(place));
        var members = new int[partitions.Sum(partition => partition.Matched) + keylessMatches.Count];
        var keyedSingle = partitions.Sum(partition => partition.Single);
        var single = new int[keyedSingle + keylessSingle.Count];
        var foundSingle = found is null ? null : new int[single.Length];
        var count = partitions.Sum(partition => partition.EntryCount);
        var matches = ArrayPool<MatchEntry>.Shared.Rent(Math.Max(count, 1));
        var (nextMember, nextSingle, nextMatch) = (0, 0, 0);
        foreach (ref readonly var partition in partitions.AsSpan())
        {
            places.AsSpan(partition.Start, partition.Matched).CopyTo(members.AsSpan(nextMember));
            places.AsSpan(partition.End - partition.Single, partition.Single).CopyTo(single.AsSpan(nextSingle));
            found?.AsSpan(partition.End - partition.Single, partition.Single).CopyTo(foundSingle.AsSpan(nextSingle));
            foreach (ref readonly var entry in partition.Entries.AsSpan(partition.FirstEntry, partition.EntryCount))
            {
                matches[nextMatch] = entry;
                matches[nextMatch++].Start += nextMember - partition.Start;
            }

            nextMember += partition.Matched;
            nextSingle += partition.Single;
        }

        var sorted = Sort(matches.AsMemory(0, count), keylessMatches.Count, members);
        ArrayPool<MatchEntry>.Shared.Return(matches, clearArray: true);
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
            Comparisons = partitions.Sum(partition => (long)partition.Comparisons),
            DirectMatches = directMatches,
            DirectSignalen = directSignalen,
        };
    }

    // With room for those without a key.
    private MatchEntry[] Sort(ReadOnlyMemory<MatchEntry> unsorted, int keyless, int[] members)
    {
        var order = KeyOrder.Sort(
            unsorted.Length,
            lezer.IsAdres,
            match => (unsorted.Span[match].High, unsorted.Span[match].Low),
            (left, right) => lezer.Compare(members[unsorted.Span[left].Start], members[unsorted.Span[right].Start]),
            cancellationToken);
        var matches = unsorted.Span;
        var sorted = new MatchEntry[matches.Length + keyless];
        for (var i = 0; i < order.Length; i++)
        {
            sorted[i] = matches[order[i]];
        }

        return sorted;
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
