using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Nazorg;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Tests.Zaken;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Nazorg;

public sealed class NazorgPlannerTests
{
    private const string Visited = "2025-03-26 geopend a:2025-03-25; 2025-03-28 bezoek; 2025-03-28 nazorg ja";
    private const string Ended = "2025-03-26 geopend a:2025-03-25; 2025-04-01 bezoek; 2025-04-19 weigert; 2025-04-20 eindbericht a nog-niet-bereikt-of-wil-geen-hulp";

    // NAZ-1, 000: visited on 28 March with consent, called about 28 May; the line for people, every day of its life.
    [Theory]
    [InlineData("", "2025-03-28", "Nazorgcontact: uiterlijk 2025-05-28, gepland", "Aftercare contact: due 2025-05-28, planned")]
    [InlineData("", "2025-05-28", "Nazorgcontact: uiterlijk 2025-05-28, vandaag", "Aftercare contact: due 2025-05-28, today")]
    [InlineData("", "2025-05-29", "Nazorgcontact: uiterlijk 2025-05-28, te laat", "Aftercare contact: due 2025-05-28, overdue")]
    [InlineData("; 2025-05-27 gedaan nazorgcontact", "2025-06-10", "Nazorgcontact: uiterlijk 2025-05-28, gedaan op 2025-05-27", "Aftercare contact: due 2025-05-28, done on 2025-05-27")]
    [InlineData("; 2025-05-01 terugval", "2025-06-10", "Nazorgcontact: uiterlijk 2025-05-28, vervallen op 2025-05-01", "Aftercare contact: due 2025-05-28, lapsed on 2025-05-01")]
    public void Plan_Arnhem_CallsAboutTwoMonthsAfterTheVisit(string then, string vandaag, string nederlands, string engels)
    {
        var actie = Assert.Single(Plan("arnhem", Visited + then, vandaag));

        Assert.Equal((nederlands, engels, nederlands), (actie.ToText(Taal.Nederlands), actie.ToText(Taal.Engels), actie.ToString()));
        Assert.Equal((CaseScript.Date("2025-03-28"), "Z-1"), (actie.Vanaf, actie.ZaakId));
        Assert.Equal((then.Length == 0, vandaag == "2025-05-29"), (actie.IsOpen, actie.IsVerlopen));
    }

    // NAZ-2, 003: feedback on 20 April, the partner is asked on 20 October.
    [Fact]
    public void Plan_Twente_AsksThePartnerSixMonthsAfterTheFeedback()
    {
        var actie = Assert.Single(Plan("twente", Ended, "2025-09-01"));

        Assert.Equal("Heropaf (a/S-1): uiterlijk 2025-10-20, gepland", actie.ToString());
        Assert.Equal((CaseScript.Signal("a"), null, CaseScript.Date("2025-04-20")), (actie.Signaal, actie.Groep, actie.Vanaf));
    }

    // NAZ-2, 002: half a year after closing.
    [Fact]
    public void Plan_Pilot50_FollowsHalfAYear() =>
        Assert.Equal("Following (no help needed): due 2025-10-19, overdue", Assert.Single(Plan("pilot50", Ended, "2025-10-20")).ToText(Taal.Engels));

    // NAZ-1, 001: the moment is to be decided; when the host decides it, it is a term like any other.
    [Fact]
    public void Plan_DuoPlus_HasNoMomentUntilTheHostGivesOne()
    {
        Assert.Equal("Nazorgcontact: geen moment afgesproken, gepland", Assert.Single(Plan("duoplus", Ended, "2026-04-19")).ToString());
        Assert.Equal("Aftercare contact: no moment agreed, planned", Assert.Single(Plan("duoplus", Ended, "2026-04-19")).ToText(Taal.Engels));
        Assert.Equal("Nazorgcontact: geen moment afgesproken, gedaan op 2025-05-01", Assert.Single(Plan("duoplus", Ended + "; 2025-05-01 gedaan nazorgcontact", "2026-04-19")).ToString());

        var preset = PresetParts.Of("duoplus");
        var termijnen = preset.Termijnen.With(new Termijnafspraak { Soort = Termijnsoort.Nazorgcontact, Start = Startgebeurtenis.Afsluiting, Termijn = Termijn.Parse("1 maand (beleid)") });
        Assert.Equal("Nazorgcontact: uiterlijk 2025-05-19, gepland", Assert.Single(new NazorgPlanner().Plan(CaseScript.Run(Ended), preset.Nazorg, termijnen, CaseScript.Date("2025-04-20"))).ToString());
        Assert.Empty(new NazorgPlanner().Plan(CaseScript.Run(Visited, preset.Zaakregels), preset.Nazorg, termijnen, CaseScript.Date("2025-04-20")));
    }

    // What the planner says of an earlier day leaves out what happened later.
    [Theory]
    [InlineData("arnhem", Visited + "; 2025-05-27 gedaan nazorgcontact", "2025-05-26", "Nazorgcontact: uiterlijk 2025-05-28, gepland")]
    [InlineData("arnhem", Visited + "; 2025-05-27 gedaan nazorgcontact", "2025-05-27", "Nazorgcontact: uiterlijk 2025-05-28, gedaan op 2025-05-27")]
    [InlineData("duoplus", Ended + "; 2025-05-27 gedaan nazorgcontact", "2025-05-26", "Nazorgcontact: geen moment afgesproken, gepland")]
    [InlineData("duoplus", Ended + "; 2025-05-27 gedaan nazorgcontact", "2025-04-18", null)]
    public void Plan_EarlierDay_LeavesOutWhatHappenedLater(string code, string script, string vandaag, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Plan(code, script, vandaag).Select(actie => actie.ToString()));

    // An agreement is read on the day from which the follow-up is reckoned, not today.
    [Theory]
    [InlineData("2025-03-28", 0)]
    [InlineData("2025-03-29", 1)]
    public void Plan_AgreementEnds_HoldsForWhatBeganBefore(string until, int expected)
    {
        var preset = PresetParts.Of("arnhem");
        var ended = preset.Nazorg with { Nazorgcontact = preset.Nazorg.Nazorgcontact.Vanaf(CaseScript.Date(until), Nazorgdoelgroep.Geen, Bron.Host) };

        Assert.Equal(expected, new NazorgPlanner().Plan(CaseScript.Run(Visited), ended, preset.Termijnen, CaseScript.Date("2025-05-01")).Count);
    }

    // 000: consent is given for a round of help; who is helped anew is asked anew, also where the term starts at something else.
    [Theory]
    [InlineData("; 2025-04-20 nazorg-af advies-of-quick-fix", 1)]
    [InlineData("; 2025-04-20 nazorg-af advies-of-quick-fix; 2025-05-01 heropend lopend; 2025-05-10 afgerond advies-of-quick-fix", 0)]
    [InlineData("; 2025-04-20 nazorg-af advies-of-quick-fix; 2025-05-01 heropend lopend; 2025-05-10 nazorg ja; 2025-05-11 nazorg-af advies-of-quick-fix", 1)]
    [InlineData("; 2025-04-10 terugval; 2025-04-20 nazorg nee; 2025-04-21 nazorg-af advies-of-quick-fix", 0)]
    public void Plan_WithConsent_IsOfThisRound(string then, int expected)
    {
        var termijnen = Termijnafspraken.Geen.With(new Termijnafspraak { Soort = Termijnsoort.Nazorgcontact, Start = Startgebeurtenis.Afsluiting, Termijn = Termijn.Parse("2 maanden (beleid)") });
        var acties = new NazorgPlanner().Plan(CaseScript.Run(Visited + then), PresetParts.Of("arnhem").Nazorg, termijnen, CaseScript.Date("2025-05-20"));

        Assert.Equal(expected, acties.Count(actie => actie.IsOpen));
    }

    // A werkwijze that the checker refuses still plans: without a date.
    [Theory]
    [InlineData("arnhem", Visited, "Nazorgcontact: geen moment afgesproken, gepland")]
    [InlineData("twente", Ended, "Heropaf (a/S-1): geen moment afgesproken, gepland")]
    [InlineData("pilot50", Ended, "Volgen (geen hulp nodig): geen moment afgesproken, gepland")]
    public void Plan_NoTerm_HasNoDate(string code, string script, string expected) => Assert.Equal(
        expected,
        Assert.Single(new NazorgPlanner().Plan(CaseScript.Run(script), PresetParts.Of(code).Nazorg, Termijnafspraken.Geen, CaseScript.Date("2026-05-01"))).ToString());

    // Everything at once: in order of due date, without a date last, then of the kind, then of the signal.
    [Fact]
    public void Plan_SeveralFollowUps_AreInOrder()
    {
        var all = PresetParts.Of("pilot50").Nazorg with { Nazorgcontact = Nazorgdoelgroep.AlleMeldingen, Heropaf = true };
        var termijnen = PresetParts.Of("pilot50").Termijnen.With(PresetParts.Of("twente").Termijnen.Find(Termijnsoort.Heropaf)!);
        const string Script = "2025-03-26 geopend b:2025-03-25 a:2025-03-25 c:2025-03-25; 2025-04-01 bezoek; 2025-04-19 weigert; 2025-04-19 eindbericht b wil-hulp; 2025-04-19 eindbericht a wil-hulp; 2025-04-18T09:00 correctie lopend; 2025-04-19T11:00 weigert; 2025-04-19T12:00 eindbericht b wil-hulp; 2025-04-19T13:00 eindbericht a wil-hulp; 2025-04-20 eindbericht c wil-hulp";

        Assert.Equal(
            [
                "Heropaf (a/S-1): uiterlijk 2025-10-19, gepland", "Heropaf (b/S-1): uiterlijk 2025-10-19, gepland", "Volgen (geen hulp nodig): uiterlijk 2025-10-19, gepland",
                "Heropaf (c/S-1): uiterlijk 2025-10-20, gepland", "Nazorgcontact: geen moment afgesproken, gepland",
            ],
            new NazorgPlanner().Plan(CaseScript.Run(Script), all, termijnen, CaseScript.Date("2025-05-01")).Select(actie => actie.ToString()));
    }

    // A resumed case knows what happened after its snapshot only; documented.
    [Fact]
    public void Plan_ResumedCase_PlansWhatBeganAfterTheSnapshot()
    {
        var preset = PresetParts.Of("arnhem");
        var visited = CaseScript.Run("2025-03-26 geopend a:2025-03-25; 2025-03-28 bezoek");
        var resumed = Vroegsignaalzaak.Resume(visited.Stand, CaseScript.Read("2025-03-30 nazorg ja"));
        var later = Vroegsignaalzaak.Resume(resumed.Stand, CaseScript.Read("2025-04-20 nazorg-af advies-of-quick-fix"));

        Assert.Equal("Nazorgcontact: uiterlijk 2025-05-30, gepland", Assert.Single(Plan(preset, resumed, "2025-04-01")).ToString());
        Assert.Empty(Plan(preset, later, "2025-05-01"));
        var closing = Termijnafspraken.Geen.With(new Termijnafspraak { Soort = Termijnsoort.Nazorgcontact, Start = Startgebeurtenis.Afsluiting, Termijn = Termijn.Parse("2 maanden (beleid)") });
        Assert.Single(Plan(preset with { Termijnen = closing }, later, "2025-05-01"));
    }

    // NAZ-2: each outcome in each kind of status. 003: "opnieuw op huisbezoek" is a new round from the start; who was spoken to goes on at once.
    [Theory]
    [InlineData(Visited, "nazorgcontact", "gaat-goed", "geen", "Nazorgcontact: het gaat goed")]
    [InlineData(Visited, "nazorgcontact", "niet-bereikt", "geen", "Nazorgcontact: niet bereikt")]
    [InlineData(Visited, "nazorgcontact", "nog-hulpvraag", "lopend", "Nazorgcontact: er is nog een hulpvraag")]
    [InlineData(Visited, "nazorgcontact", "vaste-lasten-niet-betaald", "lopend", "Nazorgcontact: de vaste lasten worden niet betaald")]
    [InlineData(Visited, "heropaf", "vaste-lasten-niet-betaald", "lopend", "Heropaf: de vaste lasten worden niet betaald")]
    [InlineData(Ended, "heropaf", "gaat-goed", "geen", "Heropaf: het gaat goed")]
    [InlineData(Ended, "heropaf", "niet-bereikt", "geen", "Heropaf: niet bereikt")]
    [InlineData(Ended, "heropaf", "vaste-lasten-niet-betaald", "nog-niet-gestart", "Heropaf: de vaste lasten worden niet betaald")]
    [InlineData(Ended, "heropaf", "nog-hulpvraag", "nog-niet-gestart", "Heropaf: er is nog een hulpvraag")]
    [InlineData(Ended, "volgen", "vaste-lasten-niet-betaald", "nog-niet-gestart", "Volgen: de vaste lasten worden niet betaald")]
    [InlineData(Ended, "volgen", "nog-hulpvraag", "lopend", "Volgen: er is nog een hulpvraag")]
    [InlineData(Ended, "nazorgcontact", "nog-hulpvraag", "lopend", "Nazorgcontact: er is nog een hulpvraag")]
    [InlineData(Ended, "nazorgcontact", "vaste-lasten-niet-betaald", "lopend", "Nazorgcontact: de vaste lasten worden niet betaald")]
    [InlineData("2025-03-26 geopend a:2025-03-25", "heropaf", "vaste-lasten-niet-betaald", "geen", "Heropaf: de vaste lasten worden niet betaald; de zaak loopt al")]
    [InlineData("2025-03-26 geopend a:2025-03-25; 2025-03-28 bezoek", "nazorgcontact", "nog-hulpvraag", "geen", "Nazorgcontact: er is nog een hulpvraag; de zaak loopt al")]
    [InlineData("2025-03-26 geopend a:2025-03-25; 2025-03-28 uitstroom overleden", "heropaf", "vaste-lasten-niet-betaald", "geen", "Heropaf: de vaste lasten worden niet betaald; er is niemand meer te bezoeken")]
    public void Advise_Outcome_SuggestsWhatFits(string script, string soort, string uitkomst, string status, string why)
    {
        var zaak = CaseScript.Run($"{script}; 2025-10-20 gedaan {soort} {uitkomst}");

        var advies = NazorgPlanner.Advise(zaak, Volgactiesoort.FromCode(soort), Volguitkomst.FromCode(uitkomst), CaseScript.At("2025-10-21"), "medewerker-7");

        Assert.Equal((why, why), (advies.Toelichting.Nederlands, advies.ToString()));
        if (status == "geen")
        {
            Assert.Null(advies.Gebeurtenis);
            return;
        }

        Assert.Equal(zaak.Status.IsEindstatus, advies.Match(_ => false, _ => false, heropening => heropening.Gebeurtenis.Reden == why));
        Assert.Equal("medewerker-7", advies.Gebeurtenis!.Door);
        Assert.Equal(status, CaseScript.Processor.Apply(zaak, advies.Gebeurtenis, CaseScript.Lenient).GetZaakOrThrow().Status.Code);
    }

    [Theory]
    [InlineData(Visited, "nog-hulpvraag", "Aftercare contact: there is still a request for help")]
    [InlineData("2025-03-26 geopend a:2025-03-25", "nog-hulpvraag", "Aftercare contact: there is still a request for help; the case is open already")]
    [InlineData("2025-03-26 geopend a:2025-03-25; 2025-03-28 uitstroom geen-inwoner", "nog-hulpvraag", "Aftercare contact: there is still a request for help; there is nobody left to visit")]
    public void Advise_Outcome_IsExplainedInEnglishToo(string script, string uitkomst, string why) => Assert.Equal(
        why,
        NazorgPlanner.Advise(CaseScript.Run(script), Volgactiesoort.Nazorgcontact, Volguitkomst.FromCode(uitkomst), CaseScript.At("2025-10-21"), "x").Toelichting.Engels);

    // Advice is for now: an event that could not be applied is not advised.
    [Fact]
    public void Advise_NotLaterThanTheLastEventOrByNobody_IsRefused()
    {
        var zaak = CaseScript.Run(Ended);

        Assert.Throws<ArgumentOutOfRangeException>(() => Advise(zaak, zaak.Stand.LaatsteTijdstip, "x"));
        Assert.Throws<ArgumentException>(() => Advise(zaak, CaseScript.At("2025-10-21"), " "));
        Assert.NotNull(Advise(zaak, zaak.Stand.LaatsteTijdstip + Duration.Epsilon, "x"));

        static Volgadvies Advise(Vroegsignaalzaak zaak, Instant now, string door) => NazorgPlanner.Advise(zaak, Volgactiesoort.Heropaf, Volguitkomst.VasteLastenNietBetaald, now, door);
    }

    // NAZ-2: or a new case, linked to the old one; its terms run from the day it is opened.
    [Fact]
    public void OpenLinked_ClosedCase_OpensANewOneThatFollowsIt()
    {
        var zaak = CaseScript.Run("2025-03-26 geopend a:2025-03-25 b:2025-03-24!; 2025-04-19 uitstroom andere-reden");
        var geopend = NazorgPlanner.OpenLinked(zaak, "Z-2", CaseScript.At("2025-10-20T23:30"), "medewerker-7");
        var nieuw = ZaakProcessor.Open(geopend).GetZaakOrThrow();

        Assert.Equal(("Z-2", "Z-1", "test", 1, "medewerker-7"), (nieuw.Id, nieuw.Stand.EerdereZaak, nieuw.Stand.Werkwijze, nieuw.Stand.Werkwijzeversie, geopend.Door));
        Assert.Equal(zaak.Stand.Contactplan, nieuw.Stand.Contactplan);
        Assert.Equal(
            zaak.Stand.Signalen.Select(each => each.Signaal with { Melding = CaseScript.Date("2025-10-20") }),
            nieuw.Stand.Signalen.Select(each => each.Signaal));
        Assert.Throws<ArgumentException>(() => NazorgPlanner.OpenLinked(zaak, "Z-1", CaseScript.At("2025-10-20"), "x"));
        Assert.Throws<ArgumentException>(() => NazorgPlanner.OpenLinked(zaak, "Z-2", CaseScript.At("2025-10-20"), ""));
    }

    [Fact]
    public void OpenLinked_CaseOfAMatch_KeepsItsNumber()
    {
        var opened = (ZaakGeopend)CaseScript.Read("2025-03-26 geopend a:2025-03-25").Single();
        var zaak = ZaakProcessor.Open(opened with { Matchnummer = new Matchnummer(new YearMonth(2025, 3), 17) }).GetZaakOrThrow();

        Assert.Equal(zaak.Stand.Matchnummer, NazorgPlanner.OpenLinked(zaak, "Z-2", CaseScript.At("2025-10-20"), "x").Matchnummer);
    }

    // Many municipalities in one process: one planner, different werkwijzen, at the same time.
    [Fact]
    public void Plan_ManyAtOnce_GivesEachItsOwn()
    {
        var planner = new NazorgPlanner();
        var zaak = CaseScript.Run(Ended);
        string Line(string code) => string.Join(';', planner.Plan(zaak, PresetParts.Of(code).Nazorg, PresetParts.Of(code).Termijnen, CaseScript.Date("2025-09-01")));
        string[] codes = ["arnhem", "duoplus", "pilot50", "twente", "landelijk"];
        var alone = codes.ToDictionary(code => code, Line);

        Parallel.For(0, 200, i => Assert.Equal(alone[codes[i % codes.Length]], Line(codes[i % codes.Length])));
    }

    private static ValueList<Volgactie> Plan(string code, string script, string vandaag)
    {
        var preset = PresetParts.Of(code);
        return Plan(preset, CaseScript.Run(script, preset.Zaakregels), vandaag);
    }

    private static ValueList<Volgactie> Plan(PresetParts preset, Vroegsignaalzaak zaak, string vandaag) =>
        new NazorgPlanner().Plan(zaak, preset.Nazorg, preset.Termijnen, CaseScript.Date(vandaag));
}
