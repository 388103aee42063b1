using System.Runtime.InteropServices;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Keeps the buffers of a run for the next one, up to a limit, because the first touch of new memory costs more than a run does.</summary>
/// <remarks>Thread safe.</remarks>
internal static unsafe class ScratchPool
{
    /// <summary>Bytes that are kept at most between runs: what a run of two million signals needs.</summary>
    public const int MostKept = 128 << 20;

    // A much larger buffer than was asked for is left to who needs it.
    private const int MostOversize = 4;

    private static readonly Lock Gate = new();
    private static readonly List<Kept> Free = [];
    private static nuint _kept;

    /// <summary>Bytes that are kept now.</summary>
    public static long BytesKept
    {
        get
        {
            lock (Gate)
            {
                return (long)_kept;
            }
        }
    }

    /// <summary>A buffer of at least so many bytes.</summary>
    /// <param name="kind">What it is for; one that was used for something else is not given.</param>
    /// <param name="bytes">The number of bytes.</param>
    public static (nint Start, nuint Bytes) Rent(Type kind, nuint bytes)
    {
        bytes = Math.Max(bytes, 1);
        lock (Gate)
        {
            for (var i = Free.Count - 1; i >= 0; i--)
            {
                if (Free[i].Kind == kind && Free[i].Bytes >= bytes && Free[i].Bytes <= bytes * MostOversize)
                {
                    return Take(i);
                }
            }
        }

        // Zeroed, so that nothing of who had the memory before is in it.
        return ((nint)NativeMemory.AllocZeroed(bytes), bytes);
    }

    /// <summary>Gives a buffer back; the longest unused make room for it.</summary>
    public static void Return(Type kind, nint start, nuint bytes)
    {
        lock (Gate)
        {
            while (Free.Count > 0 && _kept + bytes > MostKept)
            {
                NativeMemory.Free((void*)Take(0).Start);
            }

            if (bytes <= MostKept)
            {
                Free.Add(new(kind, start, bytes));
                _kept += bytes;
                return;
            }
        }

        NativeMemory.Free((void*)start);
    }

    private static (nint Start, nuint Bytes) Take(int place)
    {
        var (_, start, bytes) = Free[place];
        Free.RemoveAt(place);
        _kept -= bytes;
        return (start, bytes);
    }

    private readonly record struct Kept(Type Kind, nint Start, nuint Bytes);
}
