using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;

namespace Vroegsignalering.Tests.Triage;

/// <summary>The places that TRI-4 names are there in the texts to the letter, and closed in the ready-made policies.</summary>
public class LetterlijkeTekstenTests
{
    [Fact]
    public void Text2_RentOfPrecisely575_IsOnlyInTheConclusion()
    {
        var literal = new TriageAssessor(LetterlijkeTeksten.Gemeente2).Assess(Single(Signaalpartnersoort.Huur, "575.00"));

        Assert.Equal("alle-huur", literal.Regel!.Code);
        Assert.Equal("huur-vanaf-575", new TriageAssessor(Standaardtriage.Gemeente2).Assess(Single(Signaalpartnersoort.Huur, "575.00")).Regel!.Code);
    }

    [Fact]
    public void Text2_RentBelow575_MeetsTwoOutcomes()
    {
        var feiten = Single(Signaalpartnersoort.Huur, "300.00");

        Assert.Equal(["automatisch", "alle-huur"], Holding(LetterlijkeTeksten.Gemeente2, feiten));
        Assert.Equal("huur-onder-575", new TriageAssessor(Standaardtriage.Gemeente2).Assess(feiten).Regel!.Code); // Own: a message by itself, with the wijkteam.
    }

    [Fact]
    public void Text4_SingleRentUpTo300WithoutRecurrence_MeetsTelephoneAndLetter()
    {
        var feiten = Single(Signaalpartnersoort.Huur, "300.00");

        Assert.Equal(["huur", "tot-300"], Holding(LetterlijkeTeksten.Gemeente4, feiten));
        Assert.Equal("huur", new TriageAssessor(Standaardtriage.Gemeente4).Assess(feiten).Regel!.Code); // Own: telephone first.
    }

    [Fact]
    public void Text2_AnotherKind_IsNotCoveredAndIsInTheReadyMade()
    {
        var feiten = Single(Signaalpartnersoort.Duo, "300.00");

        Assert.Null(new TriageAssessor(LetterlijkeTeksten.Gemeente2).Assess(feiten).Regel);
        Assert.Equal("onder-575", new TriageAssessor(Standaardtriage.Gemeente2).Assess(feiten).Regel!.Code);
    }

    [Fact]
    public void Text6_ACorporationAlone_MeetsLetterAndVisit()
    {
        var feiten = Single(Signaalpartnersoort.Huur, "300.00") with
        {
            Signalen = [Feiten.Signal(Signaalpartnersoort.Huur, "300.00") with { Verhuurdersoort = Verhuurdersoort.Woningcorporatie }],
        };

        Assert.Equal(["enkelvoudig", "woningbouw"], Holding(LetterlijkeTeksten.Gemeente6, feiten));
        Assert.Equal("woningbouw", new TriageAssessor(Standaardtriage.Gemeente6).Assess(feiten).Regel!.Code);
    }

    private static Triagefeiten Single(Signaalpartnersoort soort, string amount) => Feiten.Of(1, "1.00") with { Signalen = [Feiten.Signal(soort, amount)] };

    private static IEnumerable<string> Holding(Triageregels rules, Triagefeiten feiten) =>
        rules.Regels.Where(regel => regel.Voorwaarde.Assess(feiten) == Vroegsignalering.Triage.Voorwaarden.Voorwaardeoordeel.Ja).Select(regel => regel.Code);
}
