using Vroegsignalering.Aanlevering;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Tests.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Aanlevering;

/// <summary>The host's own criteria (AAN-1).</summary>
public sealed class EigenCriteriumTests
{
    private static readonly Aanlevercriteria Criteria = Standaardwerkwijzen.DuoPlus.Aanlevering;

    [Fact]
    public void Assess_OwnCriteria_AskedLastAndInOrder()
    {
        var oordeel = Intake.Assess(Criteria, SampleSignals.Clean(), eigenCriteria: [new Refusal("b"), new Refusal("a")]);

        Assert.Equal([.. Aanlevercriteriumcodes.All, "b", "a"], oordeel.AsT1.Bevindingen.Select(bevinding => bevinding.Criterium));
        Assert.Equal("b", Assert.IsType<AnderCriterium>(oordeel.Reden).Code);
        Assert.Equal("Ander criterium: geweigerd door b; Ander criterium: geweigerd door a", oordeel.ToText(Taal.Nederlands));
    }

    [Fact]
    public void Assess_OwnRefusal_ComesAfterBuiltInReasons() => Assert.Equal(
        "te-oud ander-criterium",
        Intake.Codes(Intake.Assess(Criteria, SampleSignals.Clean().Due(new LocalDate(2026, 1, 1)), eigenCriteria: [new Refusal("a")])));

    // AAN-9: a direct signal is still asked.
    [Fact]
    public void Assess_DirectSignal_IsAskedToo() => Assert.Equal(
        "ander-criterium",
        Intake.Codes(Intake.Assess(Standaardwerkwijzen.Landelijk.Aanlevering, SampleSignals.Clean().Marked(Signaalmarkering.Crisis), eigenCriteria: [new Refusal("a")])));

    [Fact]
    public void Assess_NoVerdict_NamesTheCriterion() => Assert.Equal(
        "The criterion 'leeg' gave no verdict.",
        Assert.Throws<InvalidOperationException>(() => Intake.Assess(Criteria, SampleSignals.Clean(), eigenCriteria: [new Silent()])).Message);

    [Fact]
    public void New_CodeOfBuiltIn_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Intake.Assess(Criteria, SampleSignals.Clean(), eigenCriteria: [new Refusal("ouderdom")]));

    // A werkwijze that names a criterion is never judged without it.
    [Theory]
    [InlineData("", "a")]
    [InlineData("a", "")]
    [InlineData("a b", "b a")]
    public void New_CriteriaOtherThanTheWerkwijzeNames_AreRefused(string named, string given)
    {
        var criteria = Criteria with { EigenCriteria = named.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToValueList() };
        var moment = Aanlevermoment.Of(new YearMonth(2026, 11), criteria.Aanlevermoment, Vroegsignalering.Termijnen.NederlandseWerkdagenkalender.Instance);
        var context = new Aanlevercontext(moment.Datum, moment, Signaalhistorie.Leeg);

        var exception = Assert.Throws<ArgumentException>(
            () => new AanleveringAssessor(criteria, context, given.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => new Refusal(code))));

        Assert.StartsWith(
            $"The werkwijze names the criteria [{named.Replace(" ", ", ", StringComparison.Ordinal)}], given are [{given.Replace(" ", ", ", StringComparison.Ordinal)}].", exception.Message, StringComparison.Ordinal);
    }

    private sealed class Refusal(string code) : IAanlevercriterium
    {
        public string Code => code;

        public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context) =>
            Criteriumoordeel.NietVoldaan(new AnderCriterium { Code = code, Tekst = new LocalizedText("geweigerd door " + code, "refused by " + code) });
    }

    private sealed class Silent : IAanlevercriterium
    {
        public string Code => "leeg";

        public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context) => null!;
    }
}
