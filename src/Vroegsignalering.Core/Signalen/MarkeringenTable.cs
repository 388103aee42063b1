using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>The marks of a signal as bits, and the one list of each set of bits: there are few sets and many signals.</summary>
/// <remarks>Thread safe: two threads that ask for a list at once make equal ones, and either is kept.</remarks>
internal static class MarkeringenTable
{
    private const int FirstBit = 1;

    private static readonly ValueList<Signaalmarkering>?[] Lists = new ValueList<Signaalmarkering>?[(SignaalFigures.MarkMask >> FirstBit) + 1];

    /// <summary>The marks of bits, in their own order.</summary>
    /// <param name="kenmerken">The bits; those that are no mark do not count.</param>
    public static ValueList<Signaalmarkering> Of(uint kenmerken)
    {
        ref var list = ref Lists[(kenmerken & SignaalFigures.MarkMask) >> FirstBit];
        return list ??= Signaalmarkering.All.Where(markering => (kenmerken & BitOf(markering)) != 0).ToValueList();
    }

    /// <summary>The bits of marks in any order, each once or more.</summary>
    /// <param name="markeringen">The marks.</param>
    /// <exception cref="ArgumentException">One is null.</exception>
    public static uint BitsOf(ValueList<Signaalmarkering> markeringen)
    {
        var mask = 0u;
        foreach (var markering in markeringen.AsSpan())
        {
            mask |= BitOf(markering ?? throw new ArgumentException("A mark is null.", nameof(markeringen)));
        }

        return mask;
    }

    public static uint BitOf(Signaalmarkering markering) => 1u << markering.Value;
}
