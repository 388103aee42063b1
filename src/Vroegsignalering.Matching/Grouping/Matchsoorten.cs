using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>The kinds of a match in two bits, and the lists that they stand for.</summary>
internal static class Matchsoorten
{
    private const byte Multiple = 1;
    private const byte Earlier = 2;

    private static readonly ValueList<Matchsoort>[] Lists =
    [
        [Matchsoort.Enkelvoudig],
        [Matchsoort.Meervoudig],
        [Matchsoort.Enkelvoudig, Matchsoort.Opeenvolgend],
        [Matchsoort.Meervoudig, Matchsoort.Opeenvolgend],
    ];

    public static byte Pack(bool multiple, bool earlier) => (byte)((multiple ? Multiple : 0) | (earlier ? Earlier : 0));

    public static ValueList<Matchsoort> Unpack(byte packed) => Lists[packed];
}
