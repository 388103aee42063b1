using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Vroegsignalering.Foundation;

/// <summary>An immutable list that is equal to another list with equal items in the same order.</summary>
/// <remarks>
/// The one collection of nouns, events and werkwijzen, because records that hold plain lists compare by reference.
/// Written as <c>[a, b]</c>. Equality and hashing take time linear in the length. Thread safe: immutable.
/// </remarks>
/// <typeparam name="T">The items; their own equality decides.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[JsonConverter(typeof(ValueListJsonConverter))]
[DebuggerDisplay("Count = {Count}")]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>The number of items, 0 or more.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a place.</summary>
    /// <param name="index">Place, 0 up to but excluding <see cref="Count"/>.</param>
    /// <exception cref="IndexOutOfRangeException">The place is outside the list.</exception>
    public T this[int index] => _items[index];

    /// <summary>The items as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>A new list with one item more at the end.</summary>
    /// <param name="item">The item to add.</param>
    public ValueList<T> Add(T item) => new([.. _items, item]);

    /// <summary>The enumerator over the items in their order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Whether the other list has equal items in the same order.</summary>
    /// <param name="other">The list to compare with.</param>
    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || _items.AsSpan().SequenceEqual(other._items, EqualityComparer<T>.Default));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Whether two lists have equal items in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lists differ in an item or in their order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>The number of items; never the items, which may be personal.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{_items.Length}]");
}
