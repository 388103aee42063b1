using System.Runtime.CompilerServices;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>A buffer for the time of a run, outside the memory that the collector looks after: a large array there starts a collection of everything.</summary>
/// <remarks>What is in it at the beginning means nothing; what is personal is cleared before it is given back.</remarks>
/// <typeparam name="T">What lies in it; buffers are handed on for the same type only.</typeparam>
internal sealed unsafe class Scratch<T> : IDisposable
    where T : unmanaged
{
    private readonly int _length;
    private readonly nuint _bytes;
    private bool _isPersonal;
    private nint _start;

    private Scratch(int length, bool isPersonal)
    {
        _length = length;
        _isPersonal = isPersonal;
        (_start, _bytes) = ScratchPool.Rent(typeof(T), (nuint)length * (nuint)sizeof(T));
    }

    /// <summary>All of it; empty once it was given back.</summary>
    public Span<T> Span
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new((void*)_start, _start == 0 ? 0 : _length);
    }

    /// <summary>A buffer for what is of nobody.</summary>
    public static Scratch<T> Rent(int length) => new(length, false);

    /// <summary>A buffer that is cleared when it is given back.</summary>
    public static Scratch<T> RentPersonal(int length) => new(length, true);

    /// <summary>Tells that what was written is cleared already.</summary>
    public void TellCleared() => _isPersonal = false;

    public void Dispose()
    {
        if (_start == 0)
        {
            return;
        }

        if (_isPersonal)
        {
            Span.Clear();
        }

        ScratchPool.Return(typeof(T), _start, _bytes);
        _start = 0;
    }
}
