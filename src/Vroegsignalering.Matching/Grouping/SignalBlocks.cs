using System.Runtime.CompilerServices;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>The signals of a run block after block, each with the one after it, so that this can be asked of the memory while the first is looked at.</summary>
/// <remarks>All signals of a block were given as such, or all with what became of them. One per thread.</remarks>
internal sealed class SignalBlocks(SignaalTable table)
{
    /// <summary>Number of signals in a block: as many as the history is asked of at once.</summary>
    public const int Size = HistorieIndex.BlockSize;

    private Vroegsignaal[] _block = new Vroegsignaal[Size];
    private Vroegsignaal[] _ahead = new Vroegsignaal[Size];
    private int _aheadFrom = -1;

    /// <summary>The signals from a place on.</summary>
    /// <param name="place">The first place.</param>
    /// <param name="count">How many, no more than a block.</param>
    /// <param name="ahead">Those of the next block, for nothing but to be asked for early.</param>
    /// <param name="beyond">The objects that tell where the signals of the block after that are, for the same.</param>
    /// <returns>The signals; whoever gave none at some place gets none here.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadOnlySpan<Vroegsignaal?> Read(int place, int count, out ReadOnlySpan<Vroegsignaal?> ahead, out ReadOnlySpan<object?> beyond)
    {
        var signalen = table.Signalen(place, count);
        if (!signalen.IsEmpty)
        {
            ahead = table.Signalen(place + Size, Size);
            beyond = [];
            return signalen;
        }

        (_block, _ahead) = (_ahead, _block);
        if (place != _aheadFrom)
        {
            Take(place, _block);
        }

        _aheadFrom = place + Size;
        ahead = _ahead.AsSpan(0, Take(_aheadFrom, _ahead));
        beyond = ReadOnlySpan<object?>.CastUp(table.Historie(_aheadFrom + Size, Size));
        return _block.AsSpan(0, count);
    }

    // Into a span, because writing into an array looks at the object that is written, which is not there yet.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Take(int place, Span<Vroegsignaal> target)
    {
        var historie = table.Historie(place, Size);
        for (var i = 0; i < historie.Length; i++)
        {
            target[i] = historie[i]?.Signaal!;
        }

        return historie.Length;
    }
}
