using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>A pattern in one vector of 512 bits: one comparison for each character looked for.</summary>
internal readonly struct Pattern512 : ICharPattern<Pattern512>
{
    private readonly Vector512<ushort> _chars;

    private Pattern512(Vector512<ushort> chars) => _chars = chars;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pattern512 Load(ReadOnlySpan<char> text)
    {
        Unsafe.SkipInit(out PatternBuffer buffer);
        text.CopyTo(buffer);
        return new(Vector512.Create<ushort>(MemoryMarshal.Cast<char, ushort>((ReadOnlySpan<char>)buffer)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Find(char c) => (uint)Vector512.Equals(_chars, Vector512.Create((ushort)c)).ExtractMostSignificantBits();
}
