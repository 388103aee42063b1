using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Analyse;
using Vroegsignalering.Triage.Voorwaarden;
using static Vroegsignalering.Triage.Voorwaarde;

namespace Vroegsignalering.Tests.Triage.Analyse;

public class TriageAnalyzerTests
{
    private static readonly Signaalpartnersoort E = Signaalpartnersoort.Energie;
    private static readonly Signaalpartnersoort H = Signaalpartnersoort.Huur;

    // TRI-4: "up to and including" and "from" meet on one amount; "below" and "from" do not.
    [Theory]
    [InlineData(true, true, "gelijke-grens")]
    [InlineData(true, false, null)]
    [InlineData(false, true, null)]
    public void Overlap_OfRulesThatMeetOnABound_IsASharedBound(bool upTo, bool from, string? expected)
    {
        var overlaps = Analysed.Of<Regeloverlap>(Two(upTo ? BedragTotEnMet(500) : BedragMinderDan(500), from ? BedragVanaf(500) : BedragMeerDan(500)));

        Assert.Equal(expected, overlaps.SingleOrDefault()?.Overlapsoort.Code);
        Assert.All(overlaps, overlap => Assert.Equal("totaalbedrag precies € 500,00", Assert.Single(overlap.Vakken).ToText(Taal.Nederlands)));
        Assert.All(overlaps, overlap => Assert.Equal(Analyseernst.Fout, overlap.Ernst));
    }

    public static TheoryData<string, Triagevoorwaarde, Triagevoorwaarde, bool> Bounds() => new()
    {
        { "signals", SignalenTotEnMet(2), SignalenVanaf(2), true },
        { "partners", PartnersTotEnMet(2), PartnersVanaf(2), true },
        { "partners and signals", PartnersTotEnMet(2).En(Niet(Altijd).Of(Meervoudig)), PartnersVanaf(2), true },
        { "opposite of above", Niet(BedragMeerDan(500)), BedragVanaf(500), true },
        { "ages", new Leeftijdvoorwaarde { Tot = new() { Waarde = 27, Inbegrepen = true } }, new Leeftijdvoorwaarde { Vanaf = new() { Waarde = 27, Inbegrepen = true } }, true },
        { "ages or rent", new Leeftijdvoorwaarde { Tot = new() { Waarde = 27, Inbegrepen = true } }.Of(MetEenVan(H)), new Leeftijdvoorwaarde { Vanaf = new() { Waarde = 27, Inbegrepen = true } }, false },
        { "more than the bound", SignalenTotEnMet(3), SignalenVanaf(2), false },
        { "another measure", SignalenTotEnMet(2), PartnersVanaf(2), false },
        { "highest and total", new Bedragvoorwaarde { HoogsteVan = H, Tot = new() { Waarde = Bedrag.FromEuro(50), Inbegrepen = true } }, BedragVanaf(50), false },
        { "the same side", BedragTussen(500, 500), BedragTotEnMet(500).En(BedragVanaf(100)), true },
    };

    // A match of two persons, 20 and 50 years old, holds both rules on age, and does not count.
    [Theory]
    [MemberData(nameof(Bounds))]
    public void Overlap_OfEachMeasure_IsASharedBoundOnlyOnIt(string name, Triagevoorwaarde one, Triagevoorwaarde other, bool expected)
    {
        var overlap = Assert.Single(Analysed.Of<Regeloverlap>(Two(one, other)));

        Assert.True(expected == (overlap.Overlapsoort == Overlapsoort.GelijkeGrens), name);
        Assert.True(expected || overlap.Ernst == Analyseernst.Informatie, name);
    }

    // TRI-2: an order decides, so overlap is information; a text without order leaves it open.
    [Theory]
    [InlineData(true, "eerste-beslist", "informatie")]
    [InlineData(false, "geen-volgorde", "fout")]
    public void Overlap_WithAndWithoutOrder_IsInformationOrAFault(bool metVolgorde, string soort, string ernst)
    {
        var overlap = Assert.Single(Analysed.Of<Regeloverlap>(Two(Meervoudig, BedragVanaf(500)), new Analyseruimte { MetVolgorde = metVolgorde }));

        Assert.Equal((soort, ernst), (overlap.Overlapsoort.Code, overlap.Ernst.Code));
    }

    [Fact]
    public void Overlap_OfRulesWithOneOutcome_IsNone() =>
        Assert.Empty(Analysed.Of<Regeloverlap>(TriageAssessorTests.Rules(Rule("een", Meervoudig, Kanaal.Brief), Rule("twee", BedragVanaf(500), Kanaal.Brief))));

    // TRI-4: after a wider rule a narrower one never fires.
    [Fact]
    public void DeadRule_BehindAWiderOne_NamesIt()
    {
        var dead = Assert.Single(Analysed.Of<DodeRegel>(Two(BedragVanaf(100), BedragVanaf(500).En(MetEenVan(E)))));

        Assert.Equal("Dode regel: twee: altijd beslist eerder een; voorbeeld: energie € 500,00", dead.ToText(Taal.Nederlands));
    }

    [Fact]
    public void DeadRule_BehindTwoThatTogetherAreWider_NamesBoth() =>
        Assert.Equal(["een", "twee"], Assert.Single(Analysed.Of<DodeRegel>(TriageAssessorTests.Rules(
            Rule("een", Enkelvoudig, Kanaal.Brief), Rule("twee", Meervoudig, Kanaal.Telefoon), Rule("drie", BedragVanaf(500), Kanaal.Huisbezoek)))).Eerdere);

    // A single match has one kind of partner, and its total is its highest amount.
    [Fact]
    public void DeadRule_WithAConditionThatCannotHold_HasNoExample()
    {
        var regels = TriageAssessorTests.Rules(
            Rule("soorten", Enkelvoudig.En(MetAlle(E, H)), Kanaal.Brief),
            Rule("bedragen", Enkelvoudig.En(BedragMinderDan(100)).En(new Bedragvoorwaarde { HoogsteVan = H, Vanaf = new() { Waarde = Bedrag.FromEuro(100), Inbegrepen = true } }), Kanaal.Brief),
            Rule("partners", PartnersVanaf(2).En(SignalenTotEnMet(1)), Kanaal.Brief),
            Rule("contact", Bekend(Contactgegeven.MobielNummer).En(Niet(Bekend(Contactgegeven.Telefoonnummer))), Kanaal.Brief),
            Rule("leveringseinde", Zonder(E).En(Soort(Signaalsoort.Eindeleveringssignaal)), Kanaal.Brief),
            Rule("kan-wel", Enkelvoudig.En(MetEenVan(E, H)), Kanaal.Brief));

        var dead = Analysed.Of<DodeRegel>(regels);

        Assert.Equal(["soorten", "bedragen", "partners", "contact", "leveringseinde"], dead.Select(each => each.Regel));
        Assert.All(dead, each => Assert.True(each.Voorbeeld is null && each.Eerdere.Count == 0));
    }

    // A kind that a rule names counts for that rule, though it is outside the kinds that are asked about.
    [Fact]
    public void DeadRule_ForAKindOutsideTheUniverse_IsNotDead()
    {
        var regels = TriageAssessorTests.Rules(Rule("cak", MetEenVan(Signaalpartnersoort.CakEigenBijdrage).Of(Soort(Signaalsoort.CakMelding)), Kanaal.Brief), Rule("anders", Altijd, Kanaal.Telefoon));

        Assert.Empty(Analysed.Report(regels).Bevindingen);
    }

    // TRI-7: a filling that nobody can be in.
    // Who sends a kind of signal is looked at when a rule names it, whatever the universe.
    [Fact]
    public void DeadRule_ForAKindOfSignalOfOtherPartners_IsNotDead()
    {
        Assert.Empty(Analysed.Of<DodeRegel>(Two(Soort(Signaalsoort.CakMelding), Altijd)));
        Assert.Empty(Analysed.Of<DodeRegel>(Two(Soort(Signaalsoort.Eindeleveringssignaal), Altijd), new Analyseruimte { Partnersoorten = [H] }));
    }

    // With a birth year alone a person may be on either side of one bound and surely on one side of the other.
    [Fact]
    public void Unknown_OfAnAgeOverOneBound_HasACellOfItsOwn()
    {
        var analysed = new Analysed(Two(Leeftijd(18, 27), Leeftijd(27, 65)), new());
        int CellOf(Leeftijd leeftijd) => analysed.Find(Feiten.Of(1, "1.00") with { Leeftijden = [leeftijd] });

        Assert.Distinct([-1, CellOf(new() { Minimum = 17, Maximum = 18 }), CellOf(Vroegsignalering.Triage.Leeftijd.Onbekend), CellOf(Vroegsignalering.Triage.Leeftijd.Exact(20))]);
    }

    [Fact]
    public void DeadRule_OfAFilling_IsReported()
    {
        var regels = Two(BedragVanaf(100), Altijd) with
        {
            Restvulling = [new() { Code = "rest", Kanaal = Kanaal.Huisbezoek, Voorwaarde = Enkelvoudig.En(Meervoudig), Bron = Bron.Host }],
        };

        Assert.Equal("rest", Assert.Single(Analysed.Of<DodeRegel>(regels)).Regel);
    }

    // TRI-4: a condition of the host may hold or not; it covers nothing, and is no reason to call a rule dead.
    [Fact]
    public void Plugin_CoversNothing_AndMayHold()
    {
        var verslag = Analysed.Report(TriageAssessorTests.Rules(
            Rule("een", Eigen("vip"), Kanaal.Huisbezoek), Rule("twee", Eigen("vip").En(Meervoudig), Kanaal.Telefoon), Rule("drie", Niet(Eigen("vip")).En(Meervoudig), Kanaal.Brief)));

        Assert.Equal(
            "Leemte: geen regel voor: elke match; misschien een, twee, drie; voorbeeld: energie, eigen voorwaarde vip: onbekend\nDode regel: twee: altijd beslist eerder een; voorbeeld: 2 × energie, eigen voorwaarde vip: ja\nOverlap: een en twee, de eerste regel beslist: meervoudig, eigen voorwaarde vip; voorbeeld: 2 × energie, eigen voorwaarde vip: ja",
            verslag.ToText(Taal.Nederlands));
        Assert.Equal(["vip"], verslag.Bevindingen[1].Voorbeeld!.Voldaan);
    }

    // TRI-3: an unknown fact covers nothing, unless it is left out.
    [Fact]
    public void Unknown_LeavesAGap_UnlessItIsLeftOut()
    {
        var regels = Two(RecidiveBinnen(6).Of(Leeftijd(18, 27)), Niet(RecidiveBinnen(6)).En(Niet(Leeftijd(18, 27))));

        Assert.Equal(
            "Leemte: geen regel voor: recidive binnen 6 maanden: nee of onbekend, leeftijd vanaf 18 en minder dan 27: onbekend; misschien een, twee; voorbeeld: energie, verleden bekend over 6 maanden, geen melding, leeftijd onbekend",
            Analysed.Of<Leemte>(regels)[0].ToText(Taal.Nederlands));
        Assert.Empty(Analysed.Report(regels, new Analyseruimte { MetOnbekend = false }).Bevindingen);
    }

    [Fact]
    public void Unknown_OfAmountsAndLandlords_CanBeLeftOut()
    {
        var regels = TriageAssessorTests.Rules(
            Rule("een", BedragMinderDan(100), Kanaal.Brief), Rule("twee", BedragVanaf(100).En(Verhuurder(Verhuurdersoort.Woningcorporatie)), Kanaal.Telefoon),
            Rule("drie", BedragVanaf(100).En(Niet(Verhuurder(Verhuurdersoort.Woningcorporatie))), Kanaal.Huisbezoek));

        Assert.Equal(
            ["totaalbedrag deels onbekend en zeker tot en met € 99,99", "totaalbedrag vanaf € 100,00 of onbekend, verhuurder: woningcorporatie: onbekend"],
            Analysed.Of<Leemte>(regels).Select(gap => gap.Vak.ToText(Taal.Nederlands)));
        Assert.Empty(Analysed.Of<Leemte>(regels, new Analyseruimte { MetOnbekend = false }));
    }

    // G5: everyone a letter; a rule that adds covers, and it is told that nothing decides.
    [Fact]
    public void Gap_WithARuleThatAdds_IsInformation()
    {
        var gap = Assert.Single(Analysed.Of<Leemte>(TriageAssessorTests.Rules(Regel.Als("brief", Altijd).DanOok(Kanaal.Brief).Volgens(Bron.Host), Rule("match", Meervoudig, Kanaal.Huisbezoek))));

        Assert.Equal("Gap: no rule decides on: single; only added by brief; example: energy", gap.ToText(Taal.Engels));
        Assert.Equal(Analyseernst.Informatie, gap.Ernst);
        Assert.Empty(Analysed.Report(LetterlijkeTeksten.Gemeente5).Fouten);
    }

    [Fact]
    public void Analyze_OfNoRules_FindsEveryMatchInAGap() =>
        Assert.Equal("Leemte: geen regel voor: elke match; voorbeeld: energie", Analysed.Report(TriageAssessorTests.Rules()).ToText(Taal.Nederlands));

    // Each kind with an own highest amount: the cases multiply.
    [Fact]
    public void Analyze_OfTooManyCells_IsRefusedWithTheFactors()
    {
        var regels = TriageAssessorTests.Rules([.. Signaalpartnersoort.All.Select(kind => Rule(
            kind.Code,
            new Bedragvoorwaarde { HoogsteVan = kind, Vanaf = new() { Waarde = Bedrag.FromEuro(100), Inbegrepen = true } }.En(Leeftijd(18, 27)),
            Kanaal.Brief))]);

        var refused = TriageAnalyzer.Analyze(regels, new Analyseruimte { MaximumCellen = 20_000 }).AsT1;

        Assert.True(refused.Cellen > refused.Maximum);
        Assert.Equal("at least 20001 cells, allowed 20000: 20001 signals", refused.ToText(Taal.Engels));
    }

    [Fact]
    public void Analyze_AtTheMaximum_IsDoneAndOneBelowIsRefused()
    {
        var regels = Two(Leeftijd(18, 27), Enkelvoudig);

        Assert.Equal(6, Analysed.Report(regels, new Analyseruimte { MaximumCellen = 6 }).Cellen);
        var refused = TriageAnalyzer.Analyze(regels, new Analyseruimte { MaximumCellen = 5 }).AsT1;
        Assert.Equal("minstens 6 cellen, toegestaan 5: 2 signalen × 3 leeftijd", refused.ToText(Taal.Nederlands));
    }

    // Months of history multiply too: seven spans of up to 24 months.
    [Fact]
    public void Analyze_OfTooManyHistories_IsRefused()
    {
        var regels = TriageAssessorTests.Rules([.. Enumerable.Range(1, 7).Select(i => Rule($"regel-{i}", new Recidivevoorwaarde { BinnenMaanden = 3 * i, MinimumAantal = i, ZelfdePartner = true }, Kanaal.Brief))]);

        var refused = TriageAnalyzer.Analyze(regels, new Analyseruimte { MaximumCellen = 1000 }).AsT1;

        Assert.Equal("at least 4001 cells, allowed 1000: 1 signals × 4001 history", refused.ToText(Taal.Engels));
    }

    private static Triageregels Two(Triagevoorwaarde one, Triagevoorwaarde other) => TriageAssessorTests.Rules(Rule("een", one, Kanaal.Huisbezoek), Rule("twee", other, Kanaal.Brief));

    private static Triageregel Rule(string code, Triagevoorwaarde voorwaarde, Kanaal kanaal) => Regel.Als(code, voorwaarde).Dan(kanaal).Volgens(Bron.Host);
}
