using Vroegsignalering.Screening;
using static Vroegsignalering.Matching.Tests.Screening.Household;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>Parents and children share address and surname: two signals do not both claim one person while a better division exists (SCR-5).</summary>
public class HouseholdAssignmentTests
{
    private static readonly Registerpersoon Father = Person("father", "Jan", "Bakker", "1960-05-17");
    private static readonly Registerpersoon Son = Person("son", "Joost", "Bakker", "1990-03-04");

    [Fact]
    public void Assess_TwoPartnersAboutOnePerson_BothConfirm()
    {
        var both = JudgeAll([Signal("J.", "Bakker", "1960-05-17", nummer: "S1"), Signal("J.", "Bakker", "2000-01-01", "Jan", nummer: "S2")], Father, Son);

        Assert.Equal(["bevestigd op-adres father", "bevestigd op-adres father"], both.Select(Short));
    }

    [Fact]
    public void Assess_TwoDifferentPeople_BothConfirm()
    {
        var both = JudgeAll([Signal("J.", "Bakker", "1960-05-17", nummer: "S1"), Signal("J.", "Bakker", "1990-03-04", nummer: "S2")], Father, Son);

        Assert.Equal(["bevestigd op-adres father", "bevestigd op-adres son"], both.Select(Short));
    }

    // The two signals contradict each other, and only the father is registered: one of them is about somebody else, and each alone would confirm.
    [Fact]
    public void Assess_TwoDifferentPeopleAndOneRegistered_AreBothByHand()
    {
        var known = Father with { Geboortedatum = Geboortedatum.Parse("1960") };
        var one = Signal("J.", "Bakker", "1960-05-17", nummer: "S1");
        var other = Signal("J.", "Bakker", "1960-08-22", nummer: "S2");

        Assert.Equal("bevestigd op-adres father", Short(Judge(one, known)));
        Assert.Equal("bevestigd op-adres father", Short(Judge(other, known)));
        Assert.All(JudgeAll([one, other], known), oordeel => Assert.Equal(BrpUitkomst.Handmatig, oordeel.Uitkomst));
    }

    // Each alone takes the first; together the division that fits best gives each his own, but what the names cannot carry stays by hand.
    [Fact]
    public void Assess_ABetterDivision_IsFound()
    {
        var first = Person("first", "Jan Piet", "Bakker", "1960");
        var second = Person("second", "Jan", "Bakker", "1960");
        var exact = Signal("J.P.", "Bakker", "1960-05-17", nummer: "S1");
        var vague = Signal("J.P.", "Bakker", "1960-08-22", nummer: "S2");

        Assert.Equal("first", Judge(vague, first, second).Kandidaat!.Persoon.Id);
        var both = JudgeAll([exact, vague], first, second);
        Assert.Equal(2, both.Select(oordeel => oordeel.Kandidaat!.Persoon.Id).Distinct().Count());
        Assert.All(both, oordeel => Assert.NotEqual(BrpUitkomst.Bevestigd, oordeel.Uitkomst));
    }

    [Fact]
    public void Assess_MoreContradictingClaimsThanCanBeSearched_AreByHand()
    {
        var known = Father with { Geboortedatum = Geboortedatum.Parse("1960") };
        var signals = Enumerable.Range(1, 9).Select(month => Signal("J.", "Bakker", $"1960-0{month}-{10 + month}", nummer: $"S{month}")).ToArray();

        Assert.All(JudgeAll(signals, known), oordeel => Assert.Equal(BrpUitkomst.Handmatig, oordeel.Uitkomst));
    }
}
