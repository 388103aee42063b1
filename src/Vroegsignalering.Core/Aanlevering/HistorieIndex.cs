using System.Buffers;
using System.Runtime.CompilerServices;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering;

/// <summary>Earlier signals by partner and address, those of one partner and address beside each other, newest first.</summary>
/// <remarks>
/// Whatever lies far off in memory is read for a block of signals at once, each step in a loop whose reads do not wait for each other. Thread safe: immutable.
/// </remarks>
internal sealed class HistorieIndex
{
    /// <summary>Most signals that are asked of at once.</summary>
    public const int BlockSize = HistorieTable.BlockSize;

    private readonly HistorieTable _table;
    private readonly Historiesignaal[] _signalen;
    private readonly int _firstMonth = int.MaxValue;

    /// <param name="signalen">The signals, in any order; none null.</param>
    public HistorieIndex(IEnumerable<Historiesignaal> signalen)
    {
        var given = signalen.ToArray();
        var groupOf = ArrayPool<int>.Shared.Rent(Math.Max(given.Length, 1));
        try
        {
            _table = new(given, groupOf);
            _signalen = Arrange(given, groupOf.AsSpan(0, given.Length));
        }
        finally
        {
            ArrayPool<int>.Shared.Return(groupOf);
        }

        foreach (ref readonly var group in _table.Groups.AsSpan(0, _table.Count))
        {
            _firstMonth = Math.Min(_firstMonth, group.Oldest);
        }
    }

    /// <summary>The signals of the same partner on the same address, newest first; empty when none is of a month before.</summary>
    /// <param name="signaal">The signal.</param>
    /// <param name="voor">The month, as <see cref="SignaalFigures.Number"/>.</param>
    public ReadOnlySpan<Historiesignaal> On(Vroegsignaal signaal, int voor)
    {
        if (voor <= _firstMonth)
        {
            return [];
        }

        var group = _table.Find(signaal, voor, _signalen);
        return group < 0 ? [] : _signalen.AsSpan(_table.Groups[group].Start.._table.Groups[group + 1].Start);
    }

    /// <summary>Says of which signals <see cref="On"/> may find something, and has what it will look at read.</summary>
    /// <param name="signalen">The signals; at most <see cref="BlockSize"/>, none null.</param>
    /// <param name="voor">The month, as <see cref="SignaalFigures.Number"/>.</param>
    /// <param name="mayHave">Gets a value for each signal.</param>
    /// <returns>A number without meaning, of what was read; to be kept, because a loop without an outcome may be left out.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public uint Ask(ReadOnlySpan<Vroegsignaal> signalen, int voor, Span<bool> mayHave)
    {
        mayHave[..signalen.Length].Clear();
        if (voor <= _firstMonth)
        {
            return 0;
        }

        Span<int> who = stackalloc int[BlockSize];
        Span<uint> hashes = stackalloc uint[BlockSize];
        Span<int> found = stackalloc int[BlockSize];
        for (var i = 0; i < signalen.Length; i++)
        {
            hashes[i] = HistorieTable.HashOf(signalen[i]);
        }

        for (var i = 0; i < signalen.Length; i++)
        {
            mayHave[i] = _table.MayHave(hashes[i]);
        }

        var count = 0;
        for (var i = 0; i < signalen.Length; i++)
        {
            (who[count], hashes[count]) = (i, hashes[i]);
            count += mayHave[i] ? 1 : 0;
        }

        // Nearly every one is found at once, or there is none; what takes more looking is left to the question itself.
        var candidates = count;
        count = 0;
        for (var i = 0; i < candidates; i++)
        {
            var group = _table.FirstAt(hashes[i], out var isFound);
            mayHave[who[i]] = group >= 0;
            (who[count], found[count]) = (who[i], group);
            count += isFound ? 1 : 0;
        }

        found = found[..count];
        foreach (ref var place in found)
        {
            place = _table.Groups[place].Start;
        }

        var touched = 0u;
        foreach (var place in found)
        {
            touched |= _signalen[place].Signaal is null ? 1u : 0;
        }

        foreach (var place in found)
        {
            touched |= _signalen[place].Signaal.Figures.Kenmerken;
        }

        for (var i = 0; i < count; i++)
        {
            touched |= signalen[who[i]].Client.Naam is null || _signalen[found[i]].Signaal.Client.Naam is null ? 1u : 0;
        }

        for (var i = 0; i < count; i++)
        {
            touched |= signalen[who[i]].Client.Naam?.Geslachtsnaam is null || _signalen[found[i]].Signaal.Client.Naam?.Geslachtsnaam is null ? 1u : 0;
        }

        return touched;
    }

    // Each group has the number of its signals as its start; here that becomes the place of its first.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Historiesignaal[] Arrange(ReadOnlySpan<Historiesignaal> given, ReadOnlySpan<int> groupOf)
    {
        var groups = _table.Groups;
        var next = new int[_table.Count];
        var start = 0;
        for (var group = 0; group <= _table.Count; group++)
        {
            var size = groups[group].Start;
            groups[group].Start = start;
            if (group < _table.Count)
            {
                next[group] = start;
                start += size;
            }
        }

        var arranged = new Historiesignaal[given.Length];

        // Into a span, because writing into an array looks at the object that is written.
        var target = arranged.AsSpan();
        for (var i = 0; i < given.Length; i++)
        {
            target[next[groupOf[i]]++] = given[i];
        }

        for (var group = 0; group < _table.Count; group++)
        {
            if (groups[group + 1].Start - groups[group].Start > 1)
            {
                arranged.AsSpan(groups[group].Start..groups[group + 1].Start).Sort(NewestFirst);
            }
        }

        return arranged;
    }

    private static int NewestFirst(Historiesignaal left, Historiesignaal right)
    {
        var byMonth = right.Signaal.Figures.Maand.CompareTo(left.Signaal.Figures.Maand);
        return byMonth != 0 ? byMonth : left.Signaal.Nummer.CompareTo(right.Signaal.Nummer);
    }
}
