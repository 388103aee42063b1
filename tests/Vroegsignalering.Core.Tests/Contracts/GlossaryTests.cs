using System.Text.RegularExpressions;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>The glossary is complete, ordered and names types that exist.</summary>
public partial class GlossaryTests
{
    [Fact]
    public void Rows_OfTheGlossary_HaveFiveFilledCells() =>
        Assert.All(Glossary.Rows(), row => Assert.True(row.Length == 5 && row.Take(4).All(cell => cell.Length > 0), string.Join(" | ", row)));

    [Fact]
    public void Terms_OfTheGlossary_AreUniqueAndAlphabetical()
    {
        var terms = Glossary.Rows().Select(row => Headword(row[0])).ToList();

        Assert.Distinct(terms);
        Assert.Equal(terms.Order(StringComparer.Ordinal), terms);
    }

    [Fact]
    public void Types_OfTheGlossary_Exist()
    {
        var assembly = ContractSubject.Assembly;
        var types = PublicTypes.Of(assembly).ToLookup(type => type.Name.Split('`')[0], StringComparer.Ordinal);
        var package = assembly.GetName().Name == "Vroegsignalering.Core" ? string.Empty : assembly.GetName().Name!.Split('.')[^1] + ".";
        var missing =
            from row in Glossary.Rows()
            from Match code in Code().Matches(row[4])
            let parts = code.Groups["name"].Value.Split('.')
            where code.Groups["package"].Value == package
            where !types[parts[0]].Any(type => parts.Length == 1 || type.GetMember(parts[1]).Length > 0)
            select $"{row[0]}: {code.Value}";

        Offenders.None(missing);
    }

    private static string Headword(string cell) => cell.Split(',', '(')[0].Trim().ToLowerInvariant();

    // `Type` or `Type.Member` of Core; `Matching.Type` of the other package.
    [GeneratedRegex(@"`(?<package>Matching\.)?(?<name>[A-Z]\w*(\.\w+)?)(<T>)?`")]
    private static partial Regex Code();
}
