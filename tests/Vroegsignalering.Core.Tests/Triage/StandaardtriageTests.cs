using Vroegsignalering.Triage;

namespace Vroegsignalering.Tests.Triage;

/// <summary>The ready-made policies are without faults, and every choice has its reason.</summary>
public class StandaardtriageTests
{
    public static TheoryData<int> Municipalities() => [1, 2, 3, 4, 5, 6];

    [Theory]
    [MemberData(nameof(Municipalities))]
    public void Check_AReadyMadePolicy_HasNoFault(int gemeente)
    {
        var checker = new OptionChecker();
        TriageregelsChecker.Check(Standaardtriage.All[gemeente - 1], [], checker);

        Assert.Empty(checker.Faults);
    }

    [Theory]
    [MemberData(nameof(Municipalities))]
    public void Describe_AReadyMadePolicy_NamesItsMunicipalityOrAReason(int gemeente)
    {
        var place = FormattableString.Invariant($"gemeente {gemeente}");

        Assert.All(
            Standaardtriage.All[gemeente - 1].Regels.Select(regel => regel.Bron).Concat(Standaardtriage.All[gemeente - 1].Restvulling.Select(each => each.Bron)),
            bron => Assert.Contains(place, bron.Plaats, StringComparison.Ordinal));
    }

    [Fact]
    public void Capaciteit_OfTheSix_IsThatOf004()
    {
        var capacity = Standaardtriage.All.SelectMany((rules, i) => rules.Capaciteit.Select(each => FormattableString.Invariant($"G{i + 1} {each.Kanaal.Code} {each.PerRun.Op(Feiten.Date)}")));

        Assert.Equal(["G4 huisbezoek 20", "G4 telefoon 50", "G5 huisbezoek 30", "G5 telefoon 50", "G6 huisbezoek 85"], capacity);
    }

    [Fact]
    public void With_ARuleOrCapacity_ReplacesOrAdds()
    {
        var hoog = Regel.Als("urgent", Voorwaarde.BedragVanaf(800)).Dan(Kanaal.Huisbezoek).Volgens(Bron.Host);
        var changed = Standaardtriage.Gemeente1.With(hoog);

        Assert.Equal(Standaardtriage.Gemeente1.Regels.Count, changed.Regels.Count);
        Assert.Same(hoog, changed.Regels[3]);
        var added = hoog with { Code = "nieuw" };
        Assert.Same(added, Standaardtriage.Gemeente1.With(added).Regels[^1]);

        var visits = Standaardtriage.Gemeente4.With(new Kanaalcapaciteit { Kanaal = Kanaal.Huisbezoek, PerRun = 25 });
        Assert.Equal([25, 50], visits.Capaciteit.Select(each => each.PerRun.Op(Feiten.Date)!.Value));
        Assert.Equal(3, visits.With(new Kanaalcapaciteit { Kanaal = Kanaal.Huisbezoek, Team = "A", PerRun = 1 }).Capaciteit.Count);
    }
}
