using System.Collections;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Matching.Grouping;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>The admitted signals of a run with their verdicts, in <see cref="Signaalvolgorde"/>.</summary>
/// <remarks>
/// Clean signals share a verdict, the items are made when asked for, and sorting waits for the first question, because most hosts go on with the
/// matches. Thread safe: immutable to the outside.
/// </remarks>
internal sealed class ToegelatenList : IReadOnlyList<Toegelatensignaal>
{
    private readonly SignaalTable _signalen;
    private readonly ushort[] _bits;
    private readonly AanleveringAssessor _assessor;
    private readonly Lazy<int[]> _sorted;

    /// <param name="count">How many were admitted.</param>
    /// <param name="places">Their places, in any order.</param>
    /// <param name="signalen">The signals by place.</param>
    /// <param name="bits">The verdicts by place.</param>
    /// <param name="assessor">Makes the verdicts that are not clean.</param>
    public ToegelatenList(int count, Func<int[]> places, SignaalTable signalen, ushort[] bits, AanleveringAssessor assessor)
    {
        _signalen = signalen;
        _bits = bits;
        _assessor = assessor;
        Count = count;
        _sorted = new(() =>
        {
            var sorted = places();
            sorted.AsSpan().Sort((left, right) => Signaalvolgorde.Instance.Compare(signalen[left], signalen[right]));
            return sorted;
        });
    }

    public int Count { get; }

    public Toegelatensignaal this[int index] => new() { Signaal = _signalen[_sorted.Value[index]], Oordeel = OordeelAt(_sorted.Value[index]).AsT0 };

    /// <summary>The verdict on a signal, found by partner and number; null: it is not in the list.</summary>
    public Aanleveroordeel? OordeelOf(Vroegsignaal signaal)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var order = Signaalvolgorde.Instance.Compare(_signalen[_sorted.Value[middle]], signaal);
            if (order == 0)
            {
                return OordeelAt(_sorted.Value[middle]);
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle);
        }

        return null;
    }

    public IEnumerator<Toegelatensignaal> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Aanleveroordeel OordeelAt(int place) => _bits[place] == 0 ? _assessor.Clean : _assessor.Assess(_signalen[place]);
}
