using System.Globalization;
using System.Text.RegularExpressions;

namespace Vroegsignalering.Tests.Adressen;

/// <summary>The normal form of an address the slow way, by regular expressions; shares nothing with the library.</summary>
internal static partial class AdresOracle
{
    public static string Normalize(string postcode, int huisnummer, string aanduiding, string letter, string toevoeging) =>
        $"{postcode.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()}|{huisnummer.ToString("00000", CultureInfo.InvariantCulture)}|"
        + $"{Rank(aanduiding)}|{Suffix(letter, toevoeging)}";

    public static string Suffix(string letter, string toevoeging) =>
        Separators().Replace(BetweenDigits().Replace(letter + toevoeging, "~"), "").Replace('~', '-').ToUpperInvariant();

    private static int Rank(string aanduiding) => Array.IndexOf(["", "to", "by"], aanduiding);

    [GeneratedRegex(@"(?<=[0-9])[ \-/.]+(?=[0-9])")]
    private static partial Regex BetweenDigits();

    [GeneratedRegex(@"[ \-/.]")]
    private static partial Regex Separators();
}
