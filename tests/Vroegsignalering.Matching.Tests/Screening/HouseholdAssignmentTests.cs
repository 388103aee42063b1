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
        var withoutMargin = BrpCriteria.Standaard with { Marge = 0 };
        var both = JudgeAll([one, other], known);
        Assert.All(both, oordeel => Assert.Equal(BrpUitkomst.Handmatig, oordeel.Uitkomst));
        Assert.All(both, oordeel => Assert.Null(oordeel.Verschil));
        Assert.Equal(
            ["bevestigd op-adres father", "handmatig onzeker register-twijfel naamgenoot father"],
            new Matching.Screening.BrpControle().Assess([one, other], [known], withoutMargin, SignalBuilder.RunDate).Select(Short));
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

    // Nothing tells the two persons apart, nor the two signals: then the reference of the signal says who is shown with whom.
    [Fact]
    public void Assess_EqualDivisions_DoNotDependOnTheOrderOfTheSignals()
    {
        var persons = new[] { Person("a", "Jan", "Bakker", "1960"), Person("b", "Jan", "Bakker", "1960") };
        var one = Signal("J.", "Bakker", "1960-05-17", nummer: "S1");
        var other = Signal("J.", "Bakker", "1960-08-22", nummer: "S2");
        var again = Signal("J.", "Bakker", "1960-05-17", nummer: "S3");

        var expected = JudgeAll([one, other, again], persons);

        Assert.Equal(["a", "b", "a"], expected.Select(oordeel => oordeel.Kandidaat!.Persoon.Id));
        Assert.Equal(expected.Reverse(), JudgeAll([again, other, one], persons));
        Assert.Equal([expected[1], expected[2], expected[0]], JudgeAll([other, again, one], persons));
    }

    // Of twelve signals, six are about each of two people; only one is registered. Twelve claims would be too many to search.
    [Fact]
    public void Assess_ManyPartnersAboutTwoPeople_MakeTwoClaims()
    {
        var known = Person("father", "Jan Piet Karel", "Bakker", "1960");
        var strong = Enumerable.Range(1, 6).Select(i => Signal("J.P.K.", "Bakker", "1960-05-17", "Jan", nummer: $"S1{i}"));
        var weak = Enumerable.Range(1, 6).Select(i => Signal("J.", "Bakker", "1960-08-22", nummer: $"S2{i}"));

        var verdicts = JudgeAll([.. strong, .. weak], known);

        Assert.Equal(Enumerable.Repeat("bevestigd op-adres father", 6), verdicts.Take(6).Select(Short));
        Assert.All(verdicts.Skip(6), oordeel => Assert.Equal(BrpUitkomst.Handmatig, oordeel.Uitkomst));
    }

    // One partner swapped the name parts: with one birth date that is one person, though the initials differ.
    [Fact]
    public void Assess_OnePersonWithNamePartsSwappedOnce_IsNoContradiction()
    {
        var person = Person("1", "Khaled", "Darwish", "1975-08-22");

        var both = JudgeAll([Signal("K.", "Darwish", "1975-08-22", nummer: "S1"), Signal("D.", "Khaled", "1975-08-22", "Darwish", nummer: "S2")], person);

        Assert.Equal(["bevestigd op-adres 1", "bevestigd op-adres 1"], both.Select(Short));
    }

    // Without a birth date another initial is another person: only one of them can be the father.
    [Fact]
    public void Assess_OtherInitialsWithoutABirthDate_Contradict() => Assert.Equal(
        ["bevestigd op-adres father", "handmatig onzeker register-twijfel naamgenoot father"],
        JudgeAll([Signal("J.", "Bakker", "", nummer: "S1"), Signal("K.", "Bakker", "", nummer: "S2")], Father).Select(Short));

    // Six contradicting claims are searched: the one that stands far before the others is confirmed. Seven are too many.
    [Theory]
    [InlineData(5, "bevestigd")]
    [InlineData(6, "handmatig")]
    public void Assess_MoreContradictingClaimsThanCanBeSearched_AreByHand(int others, string expected)
    {
        var known = Person("father", "Jan Piet Karel", "Bakker", "1960");
        var weak = Enumerable.Range(1, others).Select(month => Signal("J.", "Bakker", $"1960-0{month}-{10 + month}", nummer: $"S{month}"));

        var verdicts = JudgeAll([Signal("J.P.K.", "Bakker", "1960-11-30", "Jan", nummer: "S0"), .. weak], known);

        Assert.Equal(expected, verdicts[0].Uitkomst.Code);
        Assert.All(verdicts.Skip(1), oordeel => Assert.Equal(BrpUitkomst.Handmatig, oordeel.Uitkomst));
    }

    // Many people on one address, as in a shelter: who is not in question for the same person is not drawn in.
    [Fact]
    public void Assess_ManyClaimsOfWhichTwoContend_LeavesTheOthersAlone()
    {
        string[] surnames = ["Visser", "Smit", "Mulder", "Bos", "Vos", "Peters", "Hendriks", "Dekker"];
        var residents = surnames.Select((surname, i) => Person(surname, $"{(char)('A' + i)}nne", surname, $"19{70 + i}-0{1 + i}-1{i}")).ToArray();
        var own = surnames.Select((surname, i) => Signal($"{(char)('A' + i)}.", surname, $"19{70 + i}-0{1 + i}-1{i}", nummer: $"R{i}")).ToArray();
        var known = Father with { Geboortedatum = Geboortedatum.Parse("1960") };

        var verdicts = JudgeAll([.. own, Signal("J.", "Bakker", "1960-05-17", nummer: "S1"), Signal("J.", "Bakker", "1960-08-22", nummer: "S2")], [.. residents, known]);

        Assert.All(verdicts.Take(own.Length), oordeel => Assert.Equal(BrpUitkomst.Bevestigd, oordeel.Uitkomst));
        Assert.All(verdicts.Skip(own.Length), oordeel => Assert.Equal(BrpUitkomst.Handmatig, oordeel.Uitkomst));
    }
}
