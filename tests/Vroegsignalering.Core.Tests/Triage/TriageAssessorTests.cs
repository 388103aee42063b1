using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Voorwaarden;
using static Vroegsignalering.Triage.Voorwaarde;

namespace Vroegsignalering.Tests.Triage;

/// <summary>The first rule that holds decides; rules may add; no rule is an outcome; unknown is for a person (TRI-2, TRI-3).</summary>
public class TriageAssessorTests
{
    private static readonly Triageregel Hoog = Regel.Als("hoog", BedragMeerDan(500)).Dan(Kanaal.Huisbezoek).InBakje("B").DoorTeam("T").MetPrioriteit(2).Volgens(Bron.Host);
    private static readonly Triageregel Iedereen = Regel.Anders("iedereen").Dan(Kanaal.Brief).MetPrioriteit(5).Volgens(Bron.Host);
    private static readonly Triageregel Ook = Regel.Als("ook-mail", MetEenVan(Signaalpartnersoort.Energie)).DanOok(Kanaal.Mail, Kanaal.Huisbezoek).Volgens(Bron.Host);

    [Fact]
    public void Assess_TheFirstRuleThatHolds_Decides()
    {
        var voorstel = Assess(Feiten.Of(1, "600.00"), Hoog, Iedereen);

        Assert.Same(Hoog, voorstel.Regel);
        Assert.Equal([Kanaal.Huisbezoek], Channels(voorstel));
        Assert.Equal(("B", "T", 2, false), (voorstel.Bakje, voorstel.Team, voorstel.Prioriteit, voorstel.HandmatigEerst));
        Assert.Same(Iedereen, Assess(Feiten.Of(1, "500.00"), Hoog, Iedereen).Regel);
        Assert.Same(Iedereen, Assess(Feiten.Of(1, "600.00"), Iedereen, Hoog).Regel);
    }

    [Fact]
    public void Assess_ARuleThatAdds_ComesAfterAndEachChannelOnce()
    {
        Assert.Equal([Kanaal.Huisbezoek, Kanaal.Mail], Channels(Assess(Feiten.Of(1, "600.00"), Ook, Hoog)));
        Assert.Equal([Kanaal.Brief, Kanaal.Mail, Kanaal.Huisbezoek], Channels(Assess(Feiten.Of(1, "1.00"), Hoog, Iedereen, Ook)));
    }

    [Fact]
    public void Assess_OnlyARuleThatAdds_Decides()
    {
        var voorstel = Assess(Feiten.Of(1, "1.00"), Hoog, Ook);

        Assert.Same(Ook, voorstel.Regel);
        Assert.Empty(voorstel.Toevoegingen);
        Assert.Equal([Kanaal.Mail, Kanaal.Huisbezoek], Channels(voorstel));
    }

    [Fact]
    public void Assess_NobodyApproached_YieldsToAnAddition()
    {
        var geen = Regel.Anders("geen").Dan(Kanaal.Geen).Volgens(Bron.Host);

        Assert.Equal([Kanaal.Geen], Channels(Assess(Feiten.Of(1, "1.00"), geen)));
        Assert.Equal([Kanaal.Mail, Kanaal.Huisbezoek], Channels(Assess(Feiten.Of(1, "1.00"), geen, Ook)));
    }

    [Fact]
    public void Assess_NoRuleHolds_IsAnOutcomeForAPerson()
    {
        var voorstel = Assess(Feiten.Of(1, "1.00"), Hoog);

        Assert.Null(voorstel.Regel);
        Assert.Empty(voorstel.Kanalen);
        Assert.True(voorstel.HandmatigEerst);
        Assert.Equal(Triagevoorstel.LaagstePrioriteit, voorstel.Prioriteit);
    }

    [Fact]
    public void Assess_AnUnknownThatWouldHaveDecided_SendsItToAPerson()
    {
        var unknown = Feiten.Of(1, [null]);

        var voorstel = Assess(unknown, Hoog, Iedereen);
        Assert.Same(Iedereen, voorstel.Regel);
        Assert.Equal([Hoog], voorstel.Onbekend);
        Assert.True(voorstel.HandmatigEerst);

        // The rule says that it is passed over, or it gives the same, or a rule before it decided.
        Assert.False(Assess(unknown, Hoog with { BijOnbekend = BijOnbekend.Overslaan }, Iedereen).HandmatigEerst);
        Assert.False(Assess(unknown, Hoog with { Uitkomst = Iedereen.Uitkomst }, Iedereen).HandmatigEerst);
        Assert.False(Assess(unknown, Iedereen, Hoog).HandmatigEerst);
    }

    [Fact]
    public void Assess_AnUnknownAddition_SendsItToAPersonWhenItWouldAdd()
    {
        var adds = Regel.Als("ook", BedragMeerDan(500)).DanOok(Kanaal.Brief).Volgens(Bron.Host);
        var mail = adds with { Uitkomst = new() { Kanalen = [Kanaal.Mail], Prioriteit = 1 } };

        Assert.False(Assess(Feiten.Of(1, [null]), Iedereen, adds).HandmatigEerst);
        Assert.True(Assess(Feiten.Of(1, [null]), Iedereen, mail).HandmatigEerst);
    }

    [Fact]
    public void Assess_ARuleThatSaysSo_IsForAPerson() =>
        Assert.True(Assess(Feiten.Of(1, "1.00"), Regel.Anders("kijk").Dan(Kanaal.Brief).HandmatigEerst().Volgens(Bron.Host)).HandmatigEerst);

    [Fact]
    public void Assess_TheHostsOwnCondition_IsAskedByItsCode()
    {
        var regel = Regel.Als("winter", Eigen("winter").En(BedragVanaf(1))).Dan(Kanaal.Telefoon).Volgens(Bron.Host);
        var assessor = new TriageAssessor(Rules(regel), [new Winter()]);

        Assert.Same(regel, assessor.Assess(Feiten.Of(1, "1.00")).Regel);
        Assert.Null(assessor.Assess(Feiten.Of(2, "1.00")).Regel);
        Assert.Throws<ArgumentException>(() => new TriageAssessor(Rules(regel)));
        Assert.Throws<ArgumentException>(() => new TriageAssessor(Rules(regel), [new Winter(), new Winter()]));
        Assert.Throws<ArgumentException>(() => new TriageAssessor(Rules(Iedereen) with { Restvulling = [new() { Code = "rest", Kanaal = Kanaal.Brief, Voorwaarde = Eigen("zomer"), Bron = Bron.Host }] }));
    }

    internal static Triageregels Rules(params Triageregel[] rules) => new()
    {
        Regels = Vroegsignalering.Foundation.ValueList.Create<Triageregel>(rules),
        Rangorde = Vroegsignalering.Foundation.ValueList<string>.Empty,
        RecidiveMaanden = 6,
    };

    private static Triagevoorstel Assess(Triagefeiten feiten, params Triageregel[] rules) => new TriageAssessor(Rules(rules)).Assess(feiten);

    private static IEnumerable<Kanaal> Channels(Triagevoorstel voorstel) => voorstel.Kanalen.Select(choice => choice.Kanaal);

    private sealed class Winter : ITriagevoorwaarde
    {
        public string Code => "winter";

        public Voorwaardeoordeel Assess(Triagefeiten feiten) => feiten.Nummer.Volgnummer == 1 ? Voorwaardeoordeel.Ja : Voorwaardeoordeel.Nee;
    }
}
