using Vroegsignalering.Matching.Vergelijking;
using Vroegsignalering.Screening;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>The table of evidence in <c>docs/screening.md</c> is the table that is applied.</summary>
public class EvidenceTableTests
{
    [Fact]
    public void Table_OfTheDocument_HoldsEveryFindingWithItsWeight()
    {
        var rows = File.ReadLines(Repository.PathOf("docs", "screening.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains('`', StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|').Select(cell => cell.Trim()).ToArray())
            .Where(cells => cells.Length >= 4 && cells[2].StartsWith('`'))
            .ToList();

        Assert.Equal(Vergelijkingsgrond.All.Select(Describe), rows.Select(cells => $"{cells[1]} {cells[2]} {cells[3]} {(cells.Length > 4 ? cells[4] : string.Empty)}".Trim()));
    }

    private static string Describe(Vergelijkingsgrond grond)
    {
        var weight = Bewijsgewichten.Of(grond);
        var shown = Bewijsgewichten.CountsRarity(grond) ? weight == 0 ? "name" : $"name {Signed(weight)}" : weight == 0 ? "0" : Signed(weight);
        var more = grond == Vergelijkingsgrond.VoornamenGelijk || grond == Vergelijkingsgrond.VoorlettersGelijk ? " and more" : string.Empty;
        return $"{grond.Niveau.Tekst.Nederlands} `{grond.Code}`: {grond.Tekst.Engels} {shown}{more} {Use(grond)}".Trim();
    }

    private static string Use(Vergelijkingsgrond grond) => grond.Veld == Vergelijkingsveld.Adres ? string.Empty
        : Matching.Screening.Belemmeringen.Contradicts(grond) ? "doubt"
        : Matching.Screening.Belemmeringen.IsWeak(grond) ? "weak"
        : string.Empty;

    private static string Signed(int weight) => weight.ToString("+#,0;-#,0", System.Globalization.CultureInfo.InvariantCulture);
}
