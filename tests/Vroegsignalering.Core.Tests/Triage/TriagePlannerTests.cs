using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Triage;
using static Vroegsignalering.Triage.Voorwaarde;

namespace Vroegsignalering.Tests.Triage;

/// <summary>Places in rank order, overflow, replacement, filling, and the trail of each (TRI-6, TRI-7, AAN-9).</summary>
public class TriagePlannerTests
{
    private static readonly Triageregel Bezoek = Regel.Anders("bezoek")
        .Dan(Kanaal.Huisbezoek.BijVol(Kanaal.Telefoon.InBakje("bellen", "bellers"), Kanaal.Mail)).InBakje("bezoek").DoorTeam("bezoekers").Volgens(Bron.Host);

    [Fact]
    public void Plan_AFullChannel_OverflowsInRankOrderWithItsTrail()
    {
        var plan = Plan([Bezoek], [Capacity(Kanaal.Huisbezoek, 1), Capacity(Kanaal.Telefoon, 1)], Feiten.Of(3, "1.00"), Feiten.Of(1, "1.00"), Feiten.Of(2, "1.00"));

        Assert.Equal(
            [
                "huisbezoek: toegewezen, 1 van 1",
                "huisbezoek: vol, 1 van 1 → telefoon: toegewezen, 1 van 1",
                "huisbezoek: vol, 1 van 1 → telefoon: vol, 1 van 1 → mail: toegewezen",
            ],
            plan.Besluiten.Select(Trail));
        Assert.Equal([1, 2, 3], plan.Besluiten.Select(besluit => besluit.Nummer.Volgnummer));
        Assert.Equal([1, 2, 3], plan.Besluiten.Select(besluit => besluit.Rang));
        Assert.Equal([("bezoek", "bezoekers"), ("bellen", "bellers"), ("bezoek", "bezoekers")], plan.Besluiten.Select(besluit => (besluit.Bakje, besluit.Team)));
        Assert.Equal(["huisbezoek 3/1/1/2", "telefoon 0/1/1/1", "mail 0/-/1/0"], plan.Bezetting.Select(Use));
    }

    [Theory]
    [InlineData("volgende-run", "volgende-run", "naar de volgende run")]
    [InlineData("terug-naar-partner", "terug-naar-partner", "terug naar de signaalpartner")]
    [InlineData("kanaal-vervalt", "geen-kanaal", "het kanaal vervalt")]
    public void Plan_NothingLeft_EndsAsTheRuleSays(string overloop, string status, string text)
    {
        var regel = Regel.Anders("bezoek").Dan(Kanaal.Huisbezoek.AndersDan(Overloop.FromCode(overloop))).Volgens(Bron.Host);

        var besluit = Assert.Single(Plan([regel], [Capacity(Kanaal.Huisbezoek, 0)], Feiten.Of(1, "1.00")).Besluiten);

        Assert.Equal(status, besluit.Status.Code);
        Assert.Empty(besluit.Kanalen);
        Assert.Equal($"huisbezoek: vol, 0 van 0 → huisbezoek: {text}", Trail(besluit));
    }

    [Fact]
    public void Plan_OneOfTwoChannelsFull_KeepsTheOther()
    {
        var regel = Regel.Anders("beide").Dan(Kanaal.Huisbezoek.AndersDan(Overloop.VolgendeRun), Kanaal.Brief).Volgens(Bron.Host);

        var besluit = Assert.Single(Plan([regel], [Capacity(Kanaal.Huisbezoek, 0)], Feiten.Of(1, "1.00")).Besluiten);

        Assert.Equal(Triagestatus.Toegewezen, besluit.Status);
        Assert.Equal([Kanaal.Brief], besluit.Kanalen);
        Assert.Equal([Kanaal.Huisbezoek, Kanaal.Brief], besluit.Gewenst);
    }

    [Fact]
    public void Plan_ADetailMissing_TakesTheReplacementOfTheRule()
    {
        // TRI-6: municipality 4 mail, municipality 3 a personal card.
        var regel = Regel.Anders("bel").Dan(Kanaal.Telefoon.BijOntbreken(Kanaal.Mail, Kanaal.Kaartje)).Volgens(Bron.Host);
        var nothing = Feiten.Of(2, "1.00") with { Contactgegevens = [] };
        var mailOnly = Feiten.Of(1, "1.00") with { Contactgegevens = [Contactgegeven.Emailadres] };

        Assert.Equal(
            [
                "telefoon: telefoonnummer ontbreekt → mail: toegewezen",
                "telefoon: telefoonnummer ontbreekt → mail: e-mailadres ontbreekt → kaartje: toegewezen",
                "telefoon: toegewezen",
            ],
            Plan([regel], [], mailOnly, nothing, Feiten.Of(3, "1.00")).Besluiten.Select(Trail));
        Assert.Equal(
            ["sms/whatsapp: mobiel nummer ontbreekt → sms/whatsapp: naar de volgende run"],
            Plan([Regel.Anders("sms").Dan(Kanaal.SmsWhatsapp).Volgens(Bron.Host)], [], nothing with { Contactgegevens = [Contactgegeven.Telefoonnummer] }).Besluiten.Select(Trail));
    }

    [Fact]
    public void Plan_TheReplacementIsGivenAlready_IsNotGivenTwice()
    {
        var regel = Regel.Anders("beide").Dan(Kanaal.Huisbezoek.BijVol(Kanaal.Brief), Kanaal.Brief).Volgens(Bron.Host);

        var besluit = Assert.Single(Plan([regel], [Capacity(Kanaal.Huisbezoek, 0), Capacity(Kanaal.Brief, 5)], Feiten.Of(1, "1.00")).Besluiten);

        Assert.Equal([Kanaal.Brief], besluit.Kanalen);
        Assert.Equal("huisbezoek: vol, 0 van 0 → brief: toegewezen, 1 van 5 → brief: al toegewezen", Trail(besluit));
    }

    [Fact]
    public void Plan_DistrictsAndTeams_NeedAPlaceInEach()
    {
        var noord = Gebied.Parse("Noord");
        var regel = Regel.Anders("bezoek").Dan(Kanaal.Huisbezoek.BijVol(Kanaal.Brief)).DoorTeam("A").Volgens(Bron.Host);
        Kanaalcapaciteit[] capacity =
        [
            Capacity(Kanaal.Huisbezoek, 3),
            Capacity(Kanaal.Huisbezoek, 1) with { Gebied = noord },
            Capacity(Kanaal.Huisbezoek, 2) with { Team = "A" },
            Capacity(Kanaal.Huisbezoek, null) with { Team = "A", Gebied = noord },
        ];

        var plan = Plan([regel], capacity, Feiten.Of(1, "1.00") with { Gebied = noord }, Feiten.Of(2, "1.00") with { Gebied = noord }, Feiten.Of(3, "1.00"), Feiten.Of(4, "1.00"));

        Assert.Equal(
            [
                "huisbezoek: toegewezen, 1 van 1 (gebied Noord)",
                "huisbezoek: vol, 1 van 1 (gebied Noord) → brief: toegewezen",
                "huisbezoek: toegewezen, 2 van 2 (team A)",
                "huisbezoek: vol, 2 van 2 (team A) → brief: toegewezen",
            ],
            plan.Besluiten.Select(Trail));
        Assert.Equal(["huisbezoek 4/3/2/0", "huisbezoek 2/1/1/1", "huisbezoek 4/2/2/1", "huisbezoek 2/-/1/0", "brief 0/-/2/0"], plan.Bezetting.Select(Use));
    }

    [Fact]
    public void Plan_OnlyADistrictHasCapacity_CountsTheWholeToo()
    {
        var plan = Plan([Bezoek], [Capacity(Kanaal.Huisbezoek, 0) with { Gebied = Gebied.Parse("Zuid") }], Feiten.Of(1, "1.00"), Feiten.Of(2, "1.00") with { Gebied = Gebied.Parse("zuid") });

        Assert.Equal(["huisbezoek 2/-/1/0", "huisbezoek 1/0/0/1", "telefoon 0/-/1/0"], plan.Bezetting.Select(Use));
    }

    [Fact]
    public void Plan_TakenUpAtOnce_ComesFirstAndBeyondAFullChannel()
    {
        // AAN-9.
        var direct = Feiten.Of(8, "1.00") with { Rang = null, IsDirectOpgepakt = true };
        var second = direct with { Nummer = new(Feiten.Month, 9) };

        var plan = Plan([Bezoek], [Capacity(Kanaal.Huisbezoek, 1)], Feiten.Of(1, "1.00"), second, direct);

        Assert.Equal(
            [
                "huisbezoek: toegewezen, 1 van 1",
                "huisbezoek: toegewezen boven de capaciteit, want direct opgepakt, 2 van 1",
                "huisbezoek: vol, 2 van 1 → telefoon: toegewezen",
            ],
            plan.Besluiten.Select(Trail));
        Assert.Equal([8, 9, 1], plan.Besluiten.Select(besluit => besluit.Nummer.Volgnummer));
    }

    [Fact]
    public void Plan_TheOwnOrder_GoesBeforeTheRank()
    {
        Triagefeiten[] matches = [Feiten.Of(1, "10.00"), Feiten.Of(2, "30.00", "30.00"), Feiten.Of(3, "60.00"), Feiten.Of(4, [null]), Feiten.Of(5, "70.00") with { Rang = 1 }];
        int[] Order(params string[] codes) =>
            [.. new TriageregelPolicy(TriageAssessorTests.Rules(Regel.Als("hoog", BedragMeerDan(50)).Dan(Kanaal.Brief).MetPrioriteit(1).Volgens(Bron.Host), Regel.Anders("rest").Dan(Kanaal.Brief).MetPrioriteit(2).Volgens(Bron.Host)) with { Rangorde = codes.ToValueList() })
                .Plan(new() { Peildatum = Feiten.Date, Matches = matches.ToValueList() }).Besluiten.Select(besluit => besluit.Nummer.Volgnummer)];

        Assert.Equal([1, 5, 2, 3, 4], Order());
        Assert.Equal([5, 2, 3, 1, 4], Order(Triagerangordecodes.Totaalbedrag));
        Assert.Equal([2, 1, 5, 3, 4], Order(Triagerangordecodes.AantalSignalen));
        Assert.Equal([5, 2, 3, 1, 4], Order(Triagerangordecodes.Prioriteit));
        Assert.Equal([2, 5, 3, 1, 4], Order(Triagerangordecodes.AantalSignalen, Triagerangordecodes.Totaalbedrag));
        Assert.Equal([5, 2, 3, 1, 4], Order(Triagerangordecodes.Totaalbedrag, Triagerangordecodes.AantalSignalen));
        Assert.Throws<ArgumentException>(() => Order("toeval"));
    }

    [Fact]
    public void Plan_ManyThatTieByTheOwnOrder_KeepTheOrderOfTheirRank()
    {
        var matches = Enumerable.Range(1, 200).Select(nummer => Feiten.Of(nummer, nummer % 2 == 0 ? "10.00" : "20.00") with { Rang = 201 - nummer }).ToValueList();
        var rules = TriageAssessorTests.Rules(Regel.Anders("brief").Dan(Kanaal.Brief).Volgens(Bron.Host)) with { Rangorde = new[] { Triagerangordecodes.Totaalbedrag }.ToValueList() };

        var numbers = new TriageregelPolicy(rules).Plan(new() { Peildatum = Feiten.Date, Matches = matches }).Besluiten.Select(besluit => besluit.Nummer.Volgnummer);

        Assert.Equal(Enumerable.Range(1, 200).Reverse().OrderBy(nummer => nummer % 2 == 0), numbers);
    }

    [Fact]
    public void Plan_TheOldestDueDate_OrdersUnknownLast()
    {
        static Triagefeiten Due(int nummer, LocalDate? due) => Feiten.Of(nummer, "1.00") with { Signalen = [Feiten.Signal(Vroegsignalering.Signalen.Signaalpartnersoort.Huur, "1.00") with { OudsteVervaldatum = due }] };

        var plan = new TriageregelPolicy(TriageAssessorTests.Rules(Bezoek) with { Rangorde = new[] { Triagerangordecodes.OudsteVervaldatum }.ToValueList() })
            .Plan(new() { Peildatum = Feiten.Date, Matches = [Due(1, null), Due(2, new LocalDate(2025, 2, 1)), Due(3, new LocalDate(2025, 1, 1))] });

        Assert.Equal([3, 2, 1], plan.Besluiten.Select(besluit => besluit.Nummer.Volgnummer));
    }

    [Fact]
    public void Plan_WhatIsLeft_GoesToTheSecondGroupByAmount()
    {
        // TRI-7: municipality 6.
        var rules = TriageAssessorTests.Rules(
            Regel.Als("bezoek", Meervoudig).Dan(Kanaal.Huisbezoek.BijVol(Kanaal.Brief)).Volgens(Bron.Host),
            Regel.Als("niet", BedragTotEnMet(5)).Dan(Kanaal.Geen).Volgens(Bron.Host),
            Regel.Anders("brief").Dan(Kanaal.Brief).InBakje("brief").Volgens(Bron.Host)) with
        {
            Restvulling = [new() { Code = "rest", Kanaal = Kanaal.Huisbezoek, Voorwaarde = Enkelvoudig, Bakje = "bezoek", Team = "wijkteam", Bron = Bron.Host }],
        };

        var plan = new TriageregelPolicy(rules).Plan(new()
        {
            Peildatum = Feiten.Date,
            Capaciteit = [Capacity(Kanaal.Huisbezoek, 3)],
            Matches = [Feiten.Of(1, "10.00", "20.00"), Feiten.Of(2, "10.00"), Feiten.Of(3, "30.00"), Feiten.Of(4, "20.00"), Feiten.Of(5, "5.00"), Feiten.Of(6, [null])],
        });

        Assert.Equal(
            [
                "huisbezoek: toegewezen, 1 van 3",
                "brief: toegewezen → huisbezoek: vol, 3 van 3, uit wat over was",
                "brief: toegewezen → huisbezoek: toegewezen, 2 van 3, uit wat over was",
                "brief: toegewezen → huisbezoek: toegewezen, 3 van 3, uit wat over was",
                "geen: toegewezen",
                "brief: toegewezen → huisbezoek: vol, 3 van 3, uit wat over was",
            ],
            plan.Besluiten.Select(Trail));
        Assert.Equal([Kanaal.Huisbezoek, Kanaal.Brief], plan.Besluiten[2].Kanalen);
        Assert.Equal(("bezoek", "wijkteam"), (plan.Besluiten[2].Bakje, plan.Besluiten[2].Team));
        Assert.Equal(("brief", null), (plan.Besluiten[1].Bakje, plan.Besluiten[1].Team));
        Assert.Equal([(1, 3), (1, 1), (1, 2), (1, 4)], plan.Besluiten.SelectMany(besluit => besluit.Spoor).Where(stap => stap.Restvulling is not null).Select(stap => (stap.Ronde, stap.Plaats!.Value)));
    }

    [Fact]
    public void Plan_AFillingWithoutCapacityOrForWhoFoundItFull_GivesNothing()
    {
        var filling = new Restvulling { Code = "rest", Kanaal = Kanaal.Huisbezoek, Voorwaarde = Altijd, Bron = Bron.Host };
        var rules = TriageAssessorTests.Rules(Regel.Als("bezoek", Meervoudig).Dan(Kanaal.Huisbezoek.BijVol(Kanaal.Brief)).Volgens(Bron.Host), Regel.Anders("brief").Dan(Kanaal.Brief).Volgens(Bron.Host)) with { Restvulling = [filling] };
        Triageplan With(params ReadOnlySpan<Kanaalcapaciteit> capacity) =>
            new TriageregelPolicy(rules).Plan(new() { Peildatum = Feiten.Date, Capaciteit = ValueList.Create(capacity), Matches = [Feiten.Of(1, "1.00", "1.00"), Feiten.Of(2, "1.00")] });

        Assert.All(With().Besluiten, besluit => Assert.Single(besluit.Spoor));
        Assert.All(With(Capacity(Kanaal.Huisbezoek, null)).Besluiten, besluit => Assert.Single(besluit.Spoor));
        Assert.Equal(["huisbezoek: vol, 0 van 0 → brief: toegewezen", "brief: toegewezen → huisbezoek: vol, 0 van 0, uit wat over was"], With(Capacity(Kanaal.Huisbezoek, 0)).Besluiten.Select(Trail));
    }

    [Fact]
    public void Plan_NoRuleHolds_IsInThePlanWithTheMatch()
    {
        var besluit = Assert.Single(Plan([Regel.Als("hoog", BedragMeerDan(500)).Dan(Kanaal.Huisbezoek).Volgens(Bron.Host)], [], Feiten.Of(1, "1.00")).Besluiten);

        Assert.Equal(Triagestatus.GeenRegel, besluit.Status);
        Assert.True(besluit.HandmatigEerst);
        Assert.Empty(besluit.Kanalen);
        Assert.Equal("rang 1: geen regel geldt; een mens kijkt eerst", besluit.Explain().ToText(Taal.Nederlands));
    }

    [Fact]
    public void Plan_AMatchOrCapacityGivenTwice_Throws()
    {
        Assert.Throws<ArgumentException>(() => Plan([Bezoek], [], Feiten.Of(1, "1.00"), Feiten.Of(1, "2.00")));
        Assert.Throws<ArgumentException>(() => Plan([Bezoek], [Capacity(Kanaal.Huisbezoek, 1), Capacity(Kanaal.Huisbezoek, 2)], Feiten.Of(1, "1.00")));
    }

    [Fact]
    public void Plan_ADatedCapacity_IsReadOnTheReferenceDate()
    {
        var dated = new Kanaalcapaciteit { Kanaal = Kanaal.Huisbezoek, PerRun = GedateerdeWaarde.Vast<int?>(0, Bron.Host).Vanaf(Feiten.Date, 1, Bron.Host) };

        Assert.Equal([Kanaal.Huisbezoek], Plan([Bezoek], [dated], Feiten.Of(1, "1.00")).Besluiten[0].Kanalen);
    }

    [Fact]
    public void Explain_ADecision_NamesRuleFactsRankAndTrail()
    {
        // TRI-8.
        var regel = Regel.Als("recidive", Enkelvoudig.En(RecidiveBinnen(6)).En(BedragMeerDan(500).Of(Meervoudig)).En(Niet(PartnersVanaf(2)))).Dan(Kanaal.Huisbezoek).Genaamd("recidive boven € 500").Volgens(Bron.Signaalreis);
        var ook = Regel.Als("ook", Leeftijd(18, 27)).DanOok(Kanaal.Brief).Volgens(Bron.Host);
        var feiten = Feiten.Of(1, "640.00") with { Recidive = new() { BekendeMaanden = 6, Meldingen = [Feiten.Earlier(2), Feiten.Earlier(1)] }, Leeftijden = [Vroegsignalering.Triage.Leeftijd.Exact(20)] };

        var besluit = Assert.Single(Plan([regel, ook], [], feiten).Besluiten);

        Assert.Equal(
            "rang 1: regel recidive boven € 500, want enkelvoudig (1 signaal) en recidive binnen 6 maanden (2025-02, 2025-01) en totaalbedrag meer dan € 500,00 (€ 640,00) en niet: 2 of meer verschillende signaalpartners (1); ook ook; huisbezoek: toegewezen → brief: toegewezen",
            besluit.Explain().ToText(Taal.Nederlands));
        Assert.Equal(
            "rank 1: rule recidive boven € 500, because single (1 signal) and recurrence within 6 months (2025-02, 2025-01) and total amount more than €500.00 (€640.00) and not: 2 or more different partners (1); also ook; home visit: assigned → letter: assigned",
            besluit.Explain().ToText(Taal.Engels));
        Assert.Equal(Bron.Signaalreis, besluit.Explain().Bron);
    }

    [Fact]
    public void Explain_AnUnknownFact_IsNamed()
    {
        var jong = Regel.Als("jong", Voorwaarde.Leeftijd(18, 27)).Dan(Kanaal.Telefoon).Volgens(Bron.Host);

        var besluit = Assert.Single(Plan([jong, Bezoek], [], Feiten.Of(1, "1.00") with { Leeftijden = [] }).Besluiten);

        Assert.Equal("rang 1: regel bezoek; onbekend: leeftijd vanaf 18 en minder dan 27; huisbezoek: toegewezen; een mens kijkt eerst", besluit.Explain().ToText(Taal.Nederlands));
    }

    [Fact]
    public void Explain_APolicyWithoutRules_SpeaksTheWordsOfTheHost()
    {
        var besluit = new TriagePlanner().Plan(
            [new() { Feiten = Feiten.Of(1, "1.00"), Kanalen = [Kanaal.Brief], Prioriteit = 3, Toelichting = new("omdat het kan", "because it can") }],
            new() { Peildatum = Feiten.Date }).Besluiten[0];

        Assert.Equal("rank 1: because it can; letter: assigned", besluit.Explain().ToText(Taal.Engels));
    }

    private static Triageplan Plan(ReadOnlySpan<Triageregel> rules, ReadOnlySpan<Kanaalcapaciteit> capacity, params ReadOnlySpan<Triagefeiten> matches) =>
        new TriageregelPolicy(TriageAssessorTests.Rules(rules.ToArray())).Plan(new() { Peildatum = Feiten.Date, Capaciteit = ValueList.Create(capacity), Matches = ValueList.Create(matches) });

    private static Kanaalcapaciteit Capacity(Kanaal kanaal, int? places) => new() { Kanaal = kanaal, PerRun = places };

    private static string Trail(Triagebesluit besluit) => string.Join(" → ", besluit.Spoor.Select(stap => stap.ToText(Taal.Nederlands)));

    private static string Use(Kanaalbezetting each) => FormattableString.Invariant($"{each.Kanaal.Code} {each.Gewenst}/{each.Beschikbaar?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}/{each.Gebruikt}/{each.Vol}");
}
