using System.Collections;

namespace Vroegsignalering.Matching;

/// <summary>A list whose items are made when first asked for and kept; every thread gets the same item.</summary>
internal sealed class LazyList<T>(int count, Func<int, T> make) : IReadOnlyList<T>
    where T : class
{
    // Made at the first question: many lists are never asked anything but their length.
    private T?[]? _items;

    public int Count => count;

    public T this[int index] => Volatile.Read(ref Items[index]) ?? Make(index);

    private T?[] Items => Volatile.Read(ref _items) ?? Interlocked.CompareExchange(ref _items, new T?[count], null) ?? _items;

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T Make(int index)
    {
        var item = make(index);
        return Interlocked.CompareExchange(ref Items[index], item, null) ?? item;
    }
}
