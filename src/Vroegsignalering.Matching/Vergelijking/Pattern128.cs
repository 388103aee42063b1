using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>A pattern in four vectors of 128 bits, for machines without vectors of 512 bits.</summary>
internal readonly struct Pattern128 : ICharPattern<Pattern128>
{
    private readonly Vector128<ushort> _a;
    private readonly Vector128<ushort> _b;
    private readonly Vector128<ushort> _c;
    private readonly Vector128<ushort> _d;

    private Pattern128(ReadOnlySpan<ushort> chars)
    {
        _a = Vector128.Create(chars);
        _b = Vector128.Create(chars[8..]);
        _c = Vector128.Create(chars[16..]);
        _d = Vector128.Create(chars[24..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pattern128 Load(ReadOnlySpan<char> text)
    {
        Unsafe.SkipInit(out PatternBuffer buffer);
        text.CopyTo(buffer);
        return new(MemoryMarshal.Cast<char, ushort>((ReadOnlySpan<char>)buffer));
    }

    // Narrowing keeps a comparison's all ones and zeros apart, and packs sixteen places into one mask.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Find(char c)
    {
        var sought = Vector128.Create((ushort)c);
        var low = Vector128.Narrow(Vector128.Equals(_a, sought), Vector128.Equals(_b, sought)).ExtractMostSignificantBits();
        var high = Vector128.Narrow(Vector128.Equals(_c, sought), Vector128.Equals(_d, sought)).ExtractMostSignificantBits();
        return low | high << 16;
    }
}
