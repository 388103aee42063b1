namespace Vroegsignalering;

/// <summary>Packs a normalised suffix of up to five characters into 27 bits, exactly and in the order of the text.</summary>
/// <remarks>
/// Base 39: end, hyphen, ten digits, 26 letters, and one symbol for any other letter, which makes the suffix inexact. The order of the symbols is
/// the ordinal order of the characters, so that codes order as texts do.
/// </remarks>
internal static class SuffixCode
{
    internal const int Symbols = 5;

    private const uint Base = 39;
    private const uint Other = 38;
    private const string Alphabet = "\0-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>The code of the first five characters.</summary>
    /// <returns>True when the code says everything.</returns>
    internal static bool TryPack(ReadOnlySpan<char> normalized, out uint code)
    {
        var exact = normalized.Length <= Symbols;
        code = 0;
        for (var i = 0; i < Symbols; i++)
        {
            var symbol = i < normalized.Length ? SymbolOf(normalized[i]) : 0;
            exact &= symbol != Other;
            code = code * Base + symbol;
        }

        return exact;
    }

    /// <summary>Writes the text of an exact code.</summary>
    /// <returns>The number of characters written.</returns>
    internal static int Unpack(uint code, Span<char> destination)
    {
        var length = 0;
        for (var i = Symbols - 1; i >= 0; i--)
        {
            destination[i] = Alphabet[(int)(code % Base)];
            code /= Base;
            length += destination[i] == '\0' ? 0 : 1;
        }

        return length;
    }

    private static uint SymbolOf(char c) => c switch
    {
        SuffixText.Separator => 1,
        >= '0' and <= '9' => 2 + (uint)(c - '0'),
        >= 'A' and <= 'Z' => 12 + (uint)(c - 'A'),
        _ => Other,
    };
}
