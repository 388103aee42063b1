namespace Vroegsignalering.Matching.Grouping;

/// <summary>The outcome of a run as flat arrays; the objects a host sees are made from it when asked for.</summary>
internal sealed class MatchTable
{
    private readonly Lazy<int[]> _nietGematcht;

    public MatchTable(Func<int[]> sortNietGematcht) => _nietGematcht = new(sortNietGematcht);

    /// <summary>Every signal by place: those of the run's month, then those of the look-back.</summary>
    public required SignaalTable Signalen { get; init; }

    /// <summary>Number of signals of the run's month.</summary>
    public required int Current { get; init; }

    /// <summary>The matches in key order, those without a key last.</summary>
    public required MatchEntry[] Matches { get; init; }

    /// <summary>The places of the members of every match, see <see cref="MatchEntry.Start"/>; within a match in input order.</summary>
    public required int[] Members { get; init; }

    /// <summary>The places of the signals in no match, those without a key last; in no order that means anything.</summary>
    public required int[] Single { get; init; }

    /// <summary>Number of <see cref="Single"/> with a key.</summary>
    public required int KeyedSingle { get; init; }

    /// <summary>The number counted on the key of each of <see cref="Single"/>; null: 1 everywhere.</summary>
    public required int[]? Found { get; init; }

    /// <summary>Number of signals of the run's month in matches taken up at once.</summary>
    public required int DirectSignalen { get; init; }

    /// <summary>Number of matches taken up at once.</summary>
    public required int DirectMatches { get; init; }

    /// <summary>How often two keys were compared: the work of grouping, the same on every machine.</summary>
    public required long Comparisons { get; init; }

    /// <summary>Places in <see cref="Single"/>, in key order, those without a key last; sorted when first asked for.</summary>
    public int[] NietGematcht => _nietGematcht.Value;

    public ReadOnlySpan<int> MembersOf(in MatchEntry entry) => Members.AsSpan(entry.Start, entry.Count);
}
