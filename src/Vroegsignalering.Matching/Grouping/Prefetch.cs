using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Asks the memory for objects that are read a little later, so that it is busy while the processor is.</summary>
/// <remarks>
/// Only an address is used, and nothing is read: when the collector moves the object meanwhile, something else is fetched, and the reading that
/// follows waits. Changes nothing but the time, and does nothing where the processor has no such instruction.
/// </remarks>
internal static class Prefetch
{
    /// <summary>Where the runtime laid the part of a signal that a run reads, from the address of the object; looked up once, before a loop.</summary>
    public static nint FiguresOffset { get; } = OffsetOfPartner();

    /// <summary>Asks for what a run reads of a signal: one line of the cache, or two.</summary>
    /// <param name="signaal">The signal.</param>
    /// <param name="offset"><see cref="FiguresOffset"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Figures(Vroegsignaal? signaal, nint offset)
    {
        if (Sse.IsSupported)
        {
            unchecked
            {
                var address = (byte*)Unsafe.As<Vroegsignaal?, nint>(ref signaal) + offset;
                Sse.Prefetch0(address);
                Sse.Prefetch0(address + sizeof(nint) + Unsafe.SizeOf<SignaalFigures>() - 1);
            }
        }
    }

    /// <summary>Asks for the beginning of an object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Start(object? item)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0((byte*)Unsafe.As<object?, nint>(ref item));
        }
    }

    private static unsafe nint OffsetOfPartner()
    {
        var signaal = (Vroegsignaal)RuntimeHelpers.GetUninitializedObject(typeof(Vroegsignaal));

        // Fixed, so that the object does not move between the two addresses.
        fixed (SignaalFigures* figures = &signaal.Figures)
        {
            return (nint)figures - sizeof(nint) - Unsafe.As<Vroegsignaal, nint>(ref signaal);
        }
    }
}
