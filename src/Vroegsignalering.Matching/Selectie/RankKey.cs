using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Selectie;

/// <summary>The sort key of a match when every comparison is ready-made; the three there are fit, each at most once.</summary>
internal readonly struct RankKey : IComparable<RankKey>
{
    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;
    private readonly ulong _last;

    private RankKey(ulong first, ulong second, ulong third, ulong last, int index)
    {
        _first = first;
        _second = second;
        _third = third;
        _last = last;
        Index = index;
    }

    /// <summary>The place of the match in the input.</summary>
    public int Index { get; }

    public static RankKey Of(Match match, List<Func<Match, ulong>> numbers, int index) => new(
        numbers.Count > 0 ? numbers[0](match) : 0,
        numbers.Count > 1 ? numbers[1](match) : 0,
        numbers.Count > 2 ? numbers[2](match) : 0,
        RankNumbers.Nummer(match),
        index);

    public int CompareTo(RankKey other)
    {
        if (_first != other._first)
        {
            return _first.CompareTo(other._first);
        }

        if (_second != other._second)
        {
            return _second.CompareTo(other._second);
        }

        return _third != other._third ? _third.CompareTo(other._third) : _last.CompareTo(other._last);
    }
}
