using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Analyse;

namespace Vroegsignalering.Tests.Triage.Analyse;

/// <summary>What the six texts of 004 leave open, over energy, water, care insurance and rent, and over all eleven kinds (TRI-4).</summary>
public class LiteralTextAnalysisTests
{
    private static readonly Analyseruimte Letterlijk = new() { MetVolgorde = false };

    private static readonly Dictionary<string, Triageregels> Teksten = new()
    {
        ["Gemeente1"] = LetterlijkeTeksten.Gemeente1,
        ["Gemeente2, alleen criteria"] = LetterlijkeTeksten.Gemeente2Criteria,
        ["Gemeente2"] = LetterlijkeTeksten.Gemeente2,
        ["Gemeente3"] = LetterlijkeTeksten.Gemeente3,
        ["Gemeente4"] = LetterlijkeTeksten.Gemeente4,
        ["Gemeente5"] = LetterlijkeTeksten.Gemeente5,
        ["Gemeente6"] = LetterlijkeTeksten.Gemeente6,
    };

    // Every finding, in words that a domain expert can read: letterlijke-teksten.table.md is the expected outcome.
    [Fact]
    public void Findings_OfTheSixTexts_AreThoseOfTheTable()
    {
        var lines = Teksten.SelectMany(tekst => new[] { Letterlijk, Letterlijk with { Partnersoorten = Signaalpartnersoort.All.ToValueList() } }
            .SelectMany(ruimte => Analysed.Report(tekst.Value, ruimte).Bevindingen
                .Select(bevinding => "- " + bevinding.ToText(Taal.Nederlands))
                .Prepend(FormattableString.Invariant($"## {tekst.Key}, {ruimte.Partnersoorten.Count} soorten signaalpartners\n"))
                .Append(string.Empty)));
        var expected = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Triage", "Analyse", "letterlijke-teksten.table.md")).ReplaceLineEndings("\n");

        Assert.Equal(expected[expected.IndexOf("## ", StringComparison.Ordinal)..], string.Join('\n', lines));
    }

    // TRI-4, G2: exactly €575 is neither below nor above.
    [Theory]
    [InlineData("Energie")]
    [InlineData("Water")]
    [InlineData("Zorg")]
    [InlineData("Huur")]
    public void Gaps_OfMunicipality2_HoldASingleSignalOfExactly575(string soort)
    {
        var analysed = new Analysed(LetterlijkeTeksten.Gemeente2Criteria, Letterlijk);
        var kind = Signaalpartnersoort.FromName(soort);

        Assert.False(IsGap(analysed, Single(kind, 574_99)));
        Assert.True(IsGap(analysed, Single(kind, 575_00)));
        Assert.Equal(kind != Signaalpartnersoort.Huur, IsGap(analysed, Single(kind, 575_01)));
    }

    // TRI-4, G2: "not for amounts of €25" names an amount and no bound.
    [Fact]
    public void SingleAmounts_OfMunicipality2_AreThe25EuroOfTheCallCentre()
    {
        var single = Assert.Single(Analysed.Of<LosBedrag>(LetterlijkeTeksten.Gemeente2, Letterlijk));

        Assert.Equal(Bedrag.FromEuro(25), single.Bedrag);
        Assert.Equal(["automatisch"], single.Regels);
        Assert.Equal(["automatisch", "gebeld"], single.Ernaast);
    }

    // TRI-4, G2: single rent below €575 is an automatic letter, or for the social team.
    [Fact]
    public void Overlaps_OfMunicipality2_HoldSingleRentBelow575()
    {
        var overlap = Assert.Single(Analysed.Of<Regeloverlap>(LetterlijkeTeksten.Gemeente2, Letterlijk), each => (each.Regel, each.Andere) == ("automatisch", "alle-huur"));

        Assert.Equal("enkelvoudig, huur, totaalbedrag tot en met € 574,99", Assert.Single(overlap.Vakken).ToText(Taal.Nederlands));
        Assert.Equal(Analyseernst.Fout, overlap.Ernst);
    }

    // TRI-4, G4: single rent up to €300 without recurrence meets both phone and letter.
    [Fact]
    public void Overlaps_OfMunicipality4_HoldSingleRentUpTo300()
    {
        var overlap = Assert.Single(Analysed.Of<Regeloverlap>(LetterlijkeTeksten.Gemeente4, Letterlijk), each => (each.Regel, each.Andere) == ("huur", "tot-300"));

        Assert.Equal("enkelvoudig, huur, totaalbedrag tot en met € 300,00, geen recidive binnen 6 maanden", Assert.Single(overlap.Vakken).ToText(Taal.Nederlands));
        Assert.Equal("single, rent, total amount up to and including €300.00, no recurrence within 6 months", overlap.Vakken[0].ToText(Taal.Engels));
    }

    private static Triagefeiten Single(Signaalpartnersoort soort, long cents) =>
        ExampleFacts.Base with { Signalen = [new() { Partnersoort = soort, PartnerId = "partner", Bedrag = Bedrag.FromCents(cents) }] };

    private static bool IsGap(Analysed analysed, Triagefeiten feiten) =>
        analysed.Findings.Any(finding => finding.Bevinding is Leemte && finding.Boxes.Any(box => box.Contains(analysed.Find(feiten))));
}
