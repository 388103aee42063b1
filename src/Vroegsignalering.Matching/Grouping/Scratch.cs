using System.Runtime.CompilerServices;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>A buffer for the time of a run, outside the memory that the collector looks after: a large array there starts a collection of everything.</summary>
/// <remarks>What is in it at the beginning means nothing. What is personal is cleared by who wrote it, or when the buffer is given back.</remarks>
/// <typeparam name="T">What lies in it; buffers are handed on for the same type only.</typeparam>
internal sealed unsafe class Scratch<T> : IDisposable
    where T : unmanaged
{
    private readonly int _length;
    private readonly nuint _bytes;
    private nint _start;

    private Scratch(int length)
    {
        _length = length;
        (_start, _bytes) = ScratchPool.Rent(typeof(T), (nuint)length * (nuint)sizeof(T));
    }

    public Span<T> Span
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new((void*)_start, _start == 0 ? 0 : _length);
    }

    public static Scratch<T> Rent(int length) => new(length);

    /// <summary>Clears all of it and gives it back.</summary>
    public void ClearAndDispose()
    {
        Span.Clear();
        Dispose();
    }

    public void Dispose()
    {
        if (_start != 0)
        {
            ScratchPool.Return(typeof(T), _start, _bytes);
            _start = 0;
        }
    }
}
