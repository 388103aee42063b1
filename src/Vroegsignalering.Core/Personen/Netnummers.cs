using System.Collections.Frozen;

namespace Vroegsignalering;

/// <summary>The area codes of Dutch fixed telephone numbers, without the leading zero.</summary>
/// <remarks>Source: the public numbering plan for telephone services (Nummerplan telefoon- en ISDN-diensten). Thread safe: immutable.</remarks>
internal static class Netnummers
{
    private static readonly FrozenSet<int> Codes = FrozenSet.ToFrozenSet(
    [
        10, 13, 15, 20, 23, 24, 26, 30, 33, 35, 36, 38, 40, 43, 45, 46, 50, 53, 55, 58, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79,
        111, 113, 114, 115, 117, 118, 161, 162, 164, 165, 166, 167, 168, 172, 174, 180, 181, 182, 183, 184, 186, 187,
        222, 223, 224, 226, 227, 228, 229, 251, 252, 255, 294, 297, 299,
        313, 314, 315, 316, 317, 318, 320, 321, 341, 342, 343, 344, 345, 346, 347, 348,
        411, 412, 413, 416, 418, 475, 478, 481, 485, 486, 487, 488, 492, 493, 495, 497, 499,
        511, 512, 513, 514, 515, 516, 517, 518, 519, 521, 522, 523, 524, 525, 527, 528, 529,
        541, 543, 544, 545, 546, 547, 548, 561, 562, 566, 570, 571, 572, 573, 575, 577, 578, 591, 592, 593, 594, 595, 596, 597, 598, 599,
    ]);

    /// <summary>Whether digits are an area code: two or three digits, without the leading zero.</summary>
    /// <param name="digits">The digits, ASCII.</param>
    public static bool Contains(ReadOnlySpan<char> digits)
    {
        var code = 0;
        foreach (var digit in digits)
        {
            code = (code * 10) + (digit - '0');
        }

        return digits.Length is 2 or 3 && code >= (digits.Length == 2 ? 10 : 100) && Codes.Contains(code);
    }

    /// <summary>Whether a number without its leading zero begins with an area code.</summary>
    /// <param name="digits">The digits, ASCII; three or more.</param>
    public static bool Start(ReadOnlySpan<char> digits) => Contains(digits[..2]) || Contains(digits[..3]);
}
