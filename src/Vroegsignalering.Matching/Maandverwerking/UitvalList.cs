using System.Collections;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Matching.Grouping;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>The dropped signals of a run with their verdicts, in <see cref="Signaalvolgorde"/>; sorted and made when first asked for.</summary>
/// <remarks>Thread safe: immutable to the outside.</remarks>
internal sealed class UitvalList : IReadOnlyList<Uitgevallensignaal>
{
    private readonly Lazy<LazyList<Uitgevallensignaal>> _items;

    public UitvalList(int count, Func<int[]> places, SignaalTable signalen, AanleveringAssessor assessor)
    {
        Count = count;
        _items = new(() =>
        {
            var sorted = places();
            sorted.AsSpan().Sort((left, right) => Signaalvolgorde.Instance.Compare(signalen[left], signalen[right]));
            return new(sorted.Length, i => new() { Signaal = signalen[sorted[i]], Oordeel = assessor.Assess(signalen[sorted[i]]).AsT1 });
        });
    }

    public int Count { get; }

    public Uitgevallensignaal this[int index] => _items.Value[index];

    public IEnumerator<Uitgevallensignaal> GetEnumerator() => _items.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
