using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>Reads <c>docs/begrippenlijst.md</c>.</summary>
internal static partial class Glossary
{
    /// <summary>The rows of every table, header and rule left out, each as its cells.</summary>
    public static IReadOnlyList<string[]> Rows() =>
    [
        .. File.ReadLines(Repository.PathOf("docs", "begrippenlijst.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| term |", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|').Select(cell => cell.Trim()).ToArray()),
    ];

    /// <summary>Every Dutch word that an identifier may use: the words of the first column, other forms included, without diacritics.</summary>
    public static IEnumerable<string> Words() => Rows().SelectMany(row => Word().Matches(Plain(row[0])).Select(match => match.Value)).Distinct();

    private static string Plain(string text) =>
        new([.. text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(char.ToLowerInvariant)]);

    [GeneratedRegex("[a-z]+")]
    private static partial Regex Word();
}
