namespace Vroegsignalering.Foundation;

/// <summary>Makes value lists.</summary>
public static class ValueList
{
    /// <summary>A list of the items, copied.</summary>
    /// <param name="items">The items in their order.</param>
    /// <typeparam name="T">The items.</typeparam>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>A list of the items, copied.</summary>
    /// <param name="items">The items in their order.</param>
    /// <typeparam name="T">The items.</typeparam>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var copy = items.ToArray();
        return copy.Length == 0 ? ValueList<T>.Empty : new ValueList<T>(copy);
    }
}
