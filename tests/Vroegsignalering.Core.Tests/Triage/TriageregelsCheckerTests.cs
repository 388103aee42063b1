using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Voorwaarden;
using static Vroegsignalering.Triage.Voorwaarde;

namespace Vroegsignalering.Tests.Triage;

/// <summary>A policy is checked as a whole: every fault at once, each with its path (TRI-4).</summary>
public class TriageregelsCheckerTests
{
    private static readonly Triageregel Goed = Regel.Anders("goed").Dan(Kanaal.Brief).Volgens(Bron.Host);
    private static readonly Restvulling Rest = new() { Code = "rest", Kanaal = Kanaal.Huisbezoek, Voorwaarde = Altijd, Bron = Bron.Host };
    private static readonly Kanaalcapaciteit Bezoek = new() { Kanaal = Kanaal.Huisbezoek, PerRun = 1 };

    public static TheoryData<string, Triageregels, string[]> Faulty()
    {
        Triageregel With(Triagevoorwaarde voorwaarde) => Goed with { Voorwaarde = voorwaarde };
        Triageregel Gives(params ReadOnlySpan<Kanaalkeuze> kanalen) => Goed with { Uitkomst = new() { Kanalen = ValueList.Create(kanalen), Prioriteit = 1 } };
        static Grens<int> Years(int jaren, bool inclusive) => new() { Waarde = jaren, Inbegrepen = inclusive };
        static Grens<Bedrag> Euro(decimal euro, bool inclusive) => new() { Waarde = Bedrag.FromEuro(euro), Inbegrepen = inclusive };
        return new()
        {
            { "no rules", Rules(), ["triage.regels"] },
            { "code", Rules(Goed with { Code = "Niet goed" }, Goed with { Code = string.Empty }, Goed with { Code = "-a" }), ["triage.regels[0].code", "triage.regels[1].code", "triage.regels[2].code"] },
            { "code twice", Rules(Goed, Goed), ["triage.regels[1]"] },
            { "no channel", Rules(Gives()), ["triage.regels[0].uitkomst.kanalen"] },
            { "channel twice", Rules(Gives(Kanaal.Brief, Kanaal.Brief)), ["triage.regels[0].uitkomst.kanalen[1]"] },
            { "none beside another", Rules(Gives(Kanaal.Brief, Kanaal.Geen)), ["triage.regels[0].uitkomst.kanalen[1].kanaal"] },
            { "none added", Rules(Goed, Regel.Anders("ook").DanOok(Kanaal.Geen).Volgens(Bron.Host)), ["triage.regels[1].uitkomst.kanalen[0].kanaal"] },
            { "priority", Rules(Goed with { Uitkomst = Goed.Uitkomst with { Prioriteit = 0 } }, Goed with { Code = "b", Uitkomst = Goed.Uitkomst with { Prioriteit = 1000 } }), ["triage.regels[0].uitkomst.prioriteit", "triage.regels[1].uitkomst.prioriteit"] },
            { "names", Rules(Goed with { Uitkomst = Goed.Uitkomst with { Bakje = " ", Team = "a\nb" } }), ["triage.regels[0].uitkomst.bakje", "triage.regels[0].uitkomst.team"] },
            { "replaced by itself", Rules(Gives(Kanaal.Telefoon.BijVol(Kanaal.Telefoon).BijOntbreken(Kanaal.Geen, Kanaal.Mail, Kanaal.Mail))), ["triage.regels[0].uitkomst.kanalen[0].bijVol[0].kanaal", "triage.regels[0].uitkomst.kanalen[0].bijOntbreken[0].kanaal", "triage.regels[0].uitkomst.kanalen[0].bijOntbreken[2]"] },
            { "needs no detail", Rules(Gives(Kanaal.Brief.BijOntbreken(Kanaal.Mail))), ["triage.regels[0].uitkomst.kanalen[0].bijOntbreken"] },
            { "replacement names", Rules(Gives(Kanaal.Brief.BijVol(Kanaal.Mail.InBakje(" ", " ")))), ["triage.regels[0].uitkomst.kanalen[0].bijVol[0].bakje", "triage.regels[0].uitkomst.kanalen[0].bijVol[0].team"] },
            { "empty amount", Rules(With(BedragTussen(500, 499.99m)), With(new Bedragvoorwaarde { Vanaf = Euro(1, false), Tot = Euro(1.01m, false) }) with { Code = "b" }, With(new Bedragvoorwaarde { Vanaf = Euro(1, true), Tot = Euro(1, false) }) with { Code = "c" }), ["triage.regels[0].voorwaarde.bedrag", "triage.regels[1].voorwaarde.bedrag", "triage.regels[2].voorwaarde.bedrag"] },
            { "unbounded", Rules(With(new Bedragvoorwaarde()), With(new Leeftijdvoorwaarde()) with { Code = "b" }, With(new Signaalaantalvoorwaarde()) with { Code = "c" }), ["triage.regels[0].voorwaarde.bedrag", "triage.regels[1].voorwaarde.leeftijd", "triage.regels[2].voorwaarde.aantalSignalen"] },
            { "age", Rules(With(new Leeftijdvoorwaarde { Vanaf = Years(18, false), Tot = Years(19, false) }), With(new Leeftijdvoorwaarde { Vanaf = Years(-1, true), Tot = Years(151, true) }) with { Code = "b" }), ["triage.regels[0].voorwaarde.leeftijd", "triage.regels[1].voorwaarde.leeftijd.vanaf", "triage.regels[1].voorwaarde.leeftijd.tot"] },
            { "numbers", Rules(With(new Signaalaantalvoorwaarde { Vanaf = 3, TotEnMet = 2 }), With(PartnersVanaf(0)) with { Code = "b" }, With(PartnersTotEnMet(0)) with { Code = "c" }), ["triage.regels[0].voorwaarde.aantalSignalen", "triage.regels[1].voorwaarde.aantalPartners.vanaf", "triage.regels[2].voorwaarde.aantalPartners.totEnMet"] },
            { "recurrence", Rules(With(RecidiveBinnen(7)), With(RecidiveBinnen(2, 3)) with { Code = "b" }, With(RecidiveBinnen(0)) with { Code = "c" }, With(RecidiveBinnen(1, 0)) with { Code = "d" }), ["triage.regels[0].voorwaarde.recidive.binnenMaanden", "triage.regels[1].voorwaarde.recidive.minimumAantal", "triage.regels[2].voorwaarde.recidive.binnenMaanden", "triage.regels[3].voorwaarde.recidive.minimumAantal"] },
            { "results twice", Rules(With(new Recidivevoorwaarde { BinnenMaanden = 1, LaatsteResultaten = [Eindresultaat.Overleden, Eindresultaat.Overleden] })), ["triage.regels[0].voorwaarde.recidive.laatsteResultaten[1]"] },
            { "empty lists", Rules(With(MetEenVan()), With(Soort()) with { Code = "b" }, With(Markering()) with { Code = "c" }, With(Verhuurder()) with { Code = "d" }), ["triage.regels[0].voorwaarde.partnersoorten.soorten", "triage.regels[1].voorwaarde.signaalsoorten.soorten", "triage.regels[2].voorwaarde.markeringen.markeringen", "triage.regels[3].voorwaarde.verhuurdersoorten.soorten"] },
            { "values twice", Rules(With(MetEenVan(Signaalpartnersoort.Huur, Signaalpartnersoort.Huur)), With(Opmerking(Vroegsignalering.Screening.Controlereden.Ondernemer, Vroegsignalering.Screening.Controlereden.Ondernemer)) with { Code = "b" }), ["triage.regels[0].voorwaarde.partnersoorten.soorten[1]", "triage.regels[1].voorwaarde.controleredenen.redenen[1]"] },
            { "parts", Rules(With(new EnVoorwaarde { Voorwaarden = [Altijd] }), With(new OfVoorwaarde { Voorwaarden = [Altijd, Niet(MetEenVan())] }) with { Code = "b" }), ["triage.regels[0].voorwaarde.en", "triage.regels[1].voorwaarde.of[1].niet.partnersoorten.soorten"] },
            { "own", Rules(With(Eigen("winter")), With(Eigen("zomer")) with { Code = "b" }), ["triage.regels[1].voorwaarde.eigen.code"] },
            { "too deep", Rules(With(Enumerable.Range(0, 32).Aggregate(Altijd, (inner, _) => Niet(inner)))), ["triage.regels[0].voorwaarde" + string.Concat(Enumerable.Repeat(".niet", 32))] },
            { "capacity", Rules(Goed) with { Capaciteit = [Bezoek, Bezoek, Bezoek with { Kanaal = Kanaal.Geen }, Bezoek with { Team = " " }, Bezoek with { Gebied = Gebied.Onbekend, PerRun = -1 }] }, ["triage.capaciteit[2].kanaal", "triage.capaciteit[3].team", "triage.capaciteit[4].perRun", "triage.capaciteit[1]"] },
            { "order", Rules(Goed) with { Rangorde = new[] { "x", "prioriteit", "prioriteit" }.ToValueList() }, ["triage.rangorde[0]", "triage.rangorde[2]"] },
            { "look-back", Rules(Goed) with { RecidiveMaanden = 25 }, ["triage.recidiveMaanden"] },
            { "filling", Rules(Goed) with { Capaciteit = [Bezoek], Restvulling = [Rest with { Code = "goed", Rangorde = ["x"], Bakje = " ", Team = " ", Voorwaarde = MetEenVan() }, Rest with { Kanaal = Kanaal.Brief }, Rest with { Kanaal = Kanaal.Geen, Code = "c" }, Rest with { Code = "c" }, Rest with { Code = "C" }] }, ["triage.restvulling[0].voorwaarde.partnersoorten.soorten", "triage.restvulling[0].bakje", "triage.restvulling[0].team", "triage.restvulling[0].rangorde[0]", "triage.restvulling[1].kanaal", "triage.restvulling[2].kanaal", "triage.restvulling[4].code", "triage.restvulling[3]", "triage.restvulling[0].code"] },
        };
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Check_AFaultyPolicy_NamesEveryFaultWithItsPath(string what, Triageregels rules, string[] paths)
    {
        Assert.NotEmpty(what);
        Assert.Equal(paths, Check(rules).Select(fault => fault.Field));
    }

    [Fact]
    public void Check_AGoodPolicy_HasNoFault()
    {
        var rules = Rules(Goed, Goed with { Code = "b", Voorwaarde = BedragTussen(500, 500).En(Leeftijd(18, 19)).En(Eigen("winter")).En(RecidiveBinnen(6, 6)) }) with { Capaciteit = [Bezoek, Bezoek with { Team = "a" }], Restvulling = [Rest] };

        Assert.Empty(Check(rules));
    }

    [Fact]
    public void Describe_APolicy_HasALineForEachPart()
    {
        var rules = Rules(Goed) with { Capaciteit = [Bezoek with { Gebied = Gebied.Onbekend, Team = "A" }], Restvulling = [Rest] };

        Assert.Equal(
            [
                ("triage.regels[goed]", "als altijd, dan brief; prioriteit 1", "", "host"),
                ("triage.capaciteit[huisbezoek onbekend A]", "1", "matches per run", "host"),
                ("triage.restvulling[rest]", "huisbezoek die over is, als altijd, op totaalbedrag", "", "host"),
                ("triage.rangorde", "rang van de selectie", "", "host"),
                ("triage.recidiveMaanden", "6", "maanden", "host"),
            ],
            rules.Describe().Select(line => (line.Optie, line.Waarde, line.Eenheid, line.Bron.Code)));
    }

    [Fact]
    public void ToText_ARule_TellsEverything()
    {
        var regel = Regel.Als("r", Meervoudig)
            .Dan(Kanaal.Telefoon.BijVol(Kanaal.Mail).BijOntbreken(Kanaal.Kaartje, Kanaal.Brief).AndersDan(Overloop.KanaalVervalt), Kanaal.Brief)
            .InBakje("b").DoorTeam("t").MetPrioriteit(3).HandmatigEerst().OnbekendOverslaan().Volgens(Bron.Host);

        Assert.Equal("als meervoudig, dan telefoon (vol: mail; gegeven ontbreekt: kaartje, brief; anders het kanaal vervalt) en brief; bakje b; team t; prioriteit 3; een mens kijkt eerst", regel.ToText(Taal.Nederlands));
        Assert.Equal("if multiple, then telephone (full: e-mail; detail missing: card, letter; else the channel falls away) and letter; bucket b; team t; priority 3; a person looks first", regel.ToText(Taal.Engels));
        Assert.Equal("if always, then also e-mail", Regel.Anders("ook").DanOok(Kanaal.Mail).Volgens(Bron.Host).ToText(Taal.Engels));
        Assert.Equal(BijOnbekend.Overslaan, regel.BijOnbekend);
        Assert.Equal("r: als meervoudig, dan brief; prioriteit 1", Regel.Als("r", Meervoudig).Dan(Kanaal.Brief).Volgens(Bron.Host).ToString());
    }

    private static Triageregels Rules(params Triageregel[] rules) => TriageAssessorTests.Rules(rules);

    private static List<Fault> Check(Triageregels rules)
    {
        var checker = new OptionChecker();
        TriageregelsChecker.Check(rules, ["winter"], checker);
        return checker.Faults;
    }
}
