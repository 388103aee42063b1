namespace Vroegsignalering.Matching.Grouping;

/// <summary>The order of the signals in no match: by key, within a key as the members of a match.</summary>
internal sealed class SingleOrder(SignaalTable signalen, KeyReader lezer)
{
    /// <param name="places">The places of the signals, those without a key last and in order.</param>
    /// <param name="keyed">Number of signals with a key.</param>
    /// <returns>Places in <paramref name="places"/>.</returns>
    public int[] Sort(int[] places, int keyed)
    {
        var order = new int[places.Length];
        SortKeyed(places.AsSpan(0, keyed), Compare).CopyTo(order, 0);
        for (var i = keyed; i < order.Length; i++)
        {
            order[i] = i;
        }

        return order;

        int Compare(int left, int right)
        {
            var byKey = lezer.Compare(places[left], places[right]);
            return byKey != 0 ? byKey : SignaalOrder.Compare(signalen[places[left]], signalen[places[right]]);
        }
    }

    private int[] SortKeyed(ReadOnlySpan<int> places, Comparison<int> compare)
    {
        using var numbers = Scratch<ulong>.RentPersonal(places.Length);
        for (var i = 0; i < places.Length; i++)
        {
            numbers.Span[i] = lezer.NumberOf(places[i]);
        }

        return RowOrder.Sort(numbers.Span, compare, CancellationToken.None);
    }
}
