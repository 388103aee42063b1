using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Tests.Selectie;

public sealed class SelectorGuardTests
{
    private static readonly Selectiecriteria Criteria = SelectorTests.Criteria(10, 10);
    private static readonly Match One = SelectorTests.At(1, "1000AA 1");

    // SEL-6
    [Fact]
    public void Select_MatchTakenUpAtOnce_IsRefused()
    {
        var direct = new MatchBuilder { Grond = Matchgrond.DirectOpgepakt }.Build();

        Assert.StartsWith("Match 2025-03-000001 is taken up at once", Refusal(Criteria, direct), StringComparison.Ordinal);
    }

    [Fact]
    public void Select_MatchGivenTwice_IsRefused() =>
        Assert.StartsWith("Match 2025-03-000001 is given more than once.", Refusal(Criteria, One, SelectorTests.At(2, "1000AA 2"), One), StringComparison.Ordinal);

    [Fact]
    public void Select_UnknownComparison_NamesThePath() => Assert.Equal(
        "selectie.rangorde[1]: 'urgentie' is not a known comparison; allowed: aantal-signalen, totaalbedrag, oudste-vervaldatum.",
        Refusal(Criteria with { Rangorde = SelectorTests.Codes("totaalbedrag", "urgentie") }));

    [Fact]
    public void Select_QuotaBelowZero_NamesThePath()
    {
        Assert.Equal("selectie.quotumTotaal: -1 is out of range; allowed: 0 or more, or no maximum.", Refusal(SelectorTests.Criteria(-1, 1)));
        Assert.Equal("selectie.quotumPerGebied: -1 is out of range; allowed: 0 or more, or no maximum.", Refusal(SelectorTests.Criteria(1, -1)));
    }

    [Fact]
    public void Select_DistrictNamedTwice_NamesThePath()
    {
        var criteria = Criteria with
        {
            GenoemdeGebieden = [new() { Gebied = Gebied.Parse("Noord"), Quotum = 1 }, new() { Gebied = Gebied.Parse("noord"), Quotum = 2 }],
        };

        Assert.Equal("selectie.genoemdeGebieden[noord]: the district is named more than once.", Refusal(criteria));
    }

    private static string Refusal(Selectiecriteria criteria, params Match[] matches) =>
        Assert.Throws<ArgumentException>(() => SelectionScenario.Select(criteria, matches)).Message;
}
