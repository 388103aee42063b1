using System.Runtime.CompilerServices;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>The figures of some signals side by side.</summary>
/// <remarks>
/// The objects may lie anywhere in memory. While a block is read the next one is asked for; where the processor has no instruction for that, a block
/// is touched first, in a loop that does nothing else, so that the memory is asked for as many at once as the processor can.
/// </remarks>
internal sealed class FigureBlock(PartnerTable partners)
{
    /// <summary>Number of signals in a block: as many as the history is asked of at once.</summary>
    public const int Size = HistorieIndex.BlockSize;

    private readonly PartnerReader _reader = new(partners);
    private readonly Vroegsignaal[] _signalen = new Vroegsignaal[Size];

    // What touching saw; kept, because a loop without an outcome may be left out.
    private uint _touched;

    public SignaalFigures[] Figures { get; } = new SignaalFigures[Size];

    /// <summary>The numbers of their partners.</summary>
    public int[] Partners { get; } = new int[Size];

    /// <summary>Reads signals and the hashes of their numbers.</summary>
    /// <param name="table">The signals.</param>
    /// <param name="place">The first of them; all were given as such, or all with what became of them.</param>
    /// <param name="hashes">As many as there are to read.</param>
    /// <returns>False when a signal is null.</returns>
    public bool Fill(SignaalTable table, int place, Span<uint> hashes)
    {
        var signalen = table.Signalen(place, hashes.Length);
        var historie = table.Historie(place, hashes.Length);
        if (!Prefetch.IsSupported && !(Touch(signalen) && Touch(historie)))
        {
            return false;
        }

        return signalen.IsEmpty
            ? Read(historie, table.Historie(place + Size, Size), table.Historie(place + Size + Size, Size), hashes)
            : Read(signalen, table.Signalen(place + Size, Size), hashes);
    }

    /// <summary>The signals of a block that was read.</summary>
    public ReadOnlySpan<Vroegsignaal> SignalenOf(SignaalTable table, int place, int count)
    {
        var signalen = table.Signalen(place, count);
        if (!signalen.IsEmpty)
        {
            return signalen;
        }

        var historie = table.Historie(place, count);
        for (var i = 0; i < historie.Length; i++)
        {
            _signalen[i] = historie[i].Signaal;
        }

        return _signalen.AsSpan(0, historie.Length);
    }

    private bool Read(ReadOnlySpan<Vroegsignaal> signalen, ReadOnlySpan<Vroegsignaal> next, Span<uint> hashes)
    {
        for (var i = 0; i < signalen.Length; i++)
        {
            if (i < next.Length)
            {
                Prefetch.Figures(next[i]);
            }

            if (signalen[i] is not { } signaal)
            {
                return false;
            }

            Read(signaal, i, ref hashes[i]);
        }

        return true;
    }

    // Two steps ahead: the object that tells where the signal is, then the signal.
    private bool Read(ReadOnlySpan<Historiesignaal> historie, ReadOnlySpan<Historiesignaal> next, ReadOnlySpan<Historiesignaal> afterNext, Span<uint> hashes)
    {
        for (var i = 0; i < historie.Length; i++)
        {
            if (i < afterNext.Length)
            {
                Prefetch.Start(afterNext[i]);
            }

            if (i < next.Length)
            {
                Prefetch.Figures(next[i]?.Signaal);
            }

            if (historie[i] is not { } eerder)
            {
                return false;
            }

            Read(eerder.Signaal, i, ref hashes[i]);
        }

        return true;
    }

    private bool Touch(ReadOnlySpan<Vroegsignaal> signalen)
    {
        var touched = 0u;
        foreach (var signaal in signalen)
        {
            if (signaal is null)
            {
                return false;
            }

            touched |= TouchBoth(signaal);
        }

        _touched |= touched;
        return true;
    }

    private bool Touch(ReadOnlySpan<Historiesignaal> historie)
    {
        var touched = 0u;
        foreach (var eerder in historie)
        {
            if (eerder is null)
            {
                return false;
            }

            touched |= TouchBoth(eerder.Signaal);
        }

        _touched |= touched;
        return true;
    }

    // The partner lies before the figures, the marks are the last of them: together no more than two lines of the cache.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint TouchBoth(Vroegsignaal signaal) => signaal.Figures.Kenmerken | (signaal.Partner is null ? 1u : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Read(Vroegsignaal signaal, int i, ref uint hash)
    {
        ref readonly var figures = ref signaal.Figures;
        var partner = signaal.Partner;
        Figures[i] = figures;
        Partners[i] = _reader.NumberOf(partner);
        hash = DuplicateFinder.HashOf(partner, in figures);
    }
}
