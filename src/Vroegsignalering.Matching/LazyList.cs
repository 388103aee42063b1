using System.Collections;

namespace Vroegsignalering.Matching;

/// <summary>A list whose items are made when first asked for and kept; every thread gets the same item.</summary>
internal sealed class LazyList<T>(int count, Func<int, T> make) : IReadOnlyList<T>
    where T : class
{
    private readonly T?[] _items = new T?[count];

    public int Count => _items.Length;

    public T this[int index] => Volatile.Read(ref _items[index]) ?? Make(index);

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < _items.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T Make(int index)
    {
        var item = make(index);
        return Interlocked.CompareExchange(ref _items[index], item, null) ?? item;
    }
}
