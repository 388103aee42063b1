namespace Vroegsignalering.Matching.Grouping;

/// <summary>A folded surname as a number whose order is that of the surnames: up to nine digits and capitals exactly, else its beginning.</summary>
internal static class PackedSurname
{
    /// <summary>Bits of a number.</summary>
    public const int Bits = 47;

    private const int Characters = 9;

    // The end of the surname, ten digits, 26 capitals.
    private const uint Symbols = 37;
    private const uint Nine = 10;
    private const uint Zet = Symbols - 1;

    /// <summary>Packs a surname.</summary>
    /// <param name="naam">The folded surname.</param>
    /// <param name="packed">Its number; of one that does not fit no less than that of any surname before it, and no more than that of any after it.</param>
    /// <returns>Whether the number stands for this surname and no other.</returns>
    public static bool TryPack(string naam, out ulong packed)
    {
        packed = 0;
        for (var i = 0; i < Characters; i++)
        {
            var c = i < naam.Length ? naam[i] : default(char?);
            var symbol = c switch
            {
                null => 0u,
                >= '0' and <= '9' => (uint)(c.Value - '0') + 1,
                >= 'A' and <= 'Z' => (uint)(c.Value - 'A') + Nine + 1,
                _ => Symbols,
            };
            if (symbol == Symbols)
            {
                // Something else, after a digit or a capital as it comes: then as late as this beginning goes.
                packed = Fill(packed, i, c!.Value);
                return false;
            }

            packed = (packed * Symbols) + symbol;
        }

        return naam.Length <= Characters;
    }

    private static ulong Fill(ulong packed, int from, char c)
    {
        var symbol = c < '0' ? 0u : c < 'A' ? Nine : Zet;
        for (var i = from; i < Characters; i++)
        {
            packed = (packed * Symbols) + symbol;
            symbol = symbol == 0 ? 0 : Zet;
        }

        return packed;
    }
}
