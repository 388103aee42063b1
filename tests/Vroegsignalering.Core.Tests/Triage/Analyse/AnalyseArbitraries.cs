using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Voorwaarden;
using static Vroegsignalering.Triage.Voorwaarde;
using Age = Vroegsignalering.Triage.Leeftijd;

namespace Vroegsignalering.Tests.Triage.Analyse;

/// <summary>Small policies of every kind of condition, and matches around their bounds.</summary>
public static class AnalyseArbitraries
{
    private static readonly Signaalpartnersoort E = Signaalpartnersoort.Energie;
    private static readonly Signaalpartnersoort W = Signaalpartnersoort.Water;
    private static readonly Signaalpartnersoort H = Signaalpartnersoort.Huur;

    private static readonly Triagevoorwaarde[] Atoms =
    [
        Enkelvoudig, Meervoudig, Opeenvolgend,
        MetEenVan(E, W), MetEenVan(H), MetAlle(E, H), Zonder(H),
        SignalenVanaf(2), SignalenTotEnMet(2), SignalenVanaf(3), PartnersVanaf(2), PartnersTotEnMet(2),
        BedragMinderDan(100), BedragTotEnMet(100), BedragVanaf(100), BedragMeerDan(100), BedragTussen(100, 100), BedragVanaf(300),
        Highest(H, 100, null), Highest(E, null, 100), Highest(H, 50, 100),
        RecidiveBinnen(1), RecidiveBinnen(3), RecidiveBinnen(3, 2),
        new Recidivevoorwaarde { BinnenMaanden = 2, ZelfdePartner = true },
        new Recidivevoorwaarde { BinnenMaanden = 3, LaatsteResultaten = [Eindresultaat.DefinitiefGeenContact] },
        new Recidivevoorwaarde { BinnenMaanden = 3, ZelfdePartner = true, LaatsteResultaten = [Eindresultaat.ZelfBetaald] },
        Leeftijd(18, 27), Leeftijd(27, 65), new Leeftijdvoorwaarde { Vanaf = new() { Waarde = 65, Inbegrepen = false } },
        Soort(Signaalsoort.Eindeleveringssignaal), Soort(Signaalsoort.Vroegsignaal, Signaalsoort.GeactualiseerdVroegsignaal),
        Markering(Signaalmarkering.Crisis), Markering(Signaalmarkering.Crisis, Signaalmarkering.WarmeOverdracht),
        Verhuurder(Verhuurdersoort.Woningcorporatie), Verhuurder(Verhuurdersoort.Onbekend, Verhuurdersoort.Particulier),
        Opmerking(), Opmerking(Controlereden.Ondernemer),
        Bekend(Contactgegeven.Telefoonnummer), Bekend(Contactgegeven.MobielNummer), Bekend(Contactgegeven.Emailadres),
        Bekend(Bekendheid.Schuldhulpverlening), Bekend(Bekendheid.Wijkteam),
        Eigen("eigen"), Altijd,
    ];

    private static readonly Kanaal[] Channels = [Kanaal.Huisbezoek, Kanaal.Telefoon, Kanaal.Brief];

    /// <summary>One to four rules of at most five different conditions, so that the cells stay few.</summary>
    public static Arbitrary<Triageregels> Policies() => (
        from few in Gen.Shuffle(Atoms)
        from rules in Gen.Choose(1, 4).SelectMany(count => Gen.CollectToArray(Enumerable.Range(0, count).Select(place => Rule(few.Take(5).ToArray(), place))))
        select TriageAssessorTests.Rules(rules)).ToArbitrary();

    public static Arbitrary<Triagefeiten> Facts() => (
        from signalen in Gen.Choose(1, 3).SelectMany(count => Gen.CollectToArray(Enumerable.Range(0, count).Select(_ => Signal)))
        from recidive in History(signalen)
        from isOpeenvolgend in Gen.Elements(true, false)
        from leeftijden in Gen.Elements<ValueList<Age>>(
            [], [Age.Onbekend], [Age.Exact(17)], [Age.Exact(18)], [Age.Exact(26)], [Age.Exact(27)], [Age.Exact(65)], [Age.Exact(66)],
            [new() { Minimum = 17, Maximum = 18 }], [new() { Minimum = 26, Maximum = 27 }], [new() { Minimum = 40, Maximum = 41 }],
            [Age.Exact(20), Age.Exact(50)], [Age.Exact(10), Age.Onbekend], [Age.Exact(20), Age.Exact(40), Age.Exact(70)])
        from screening in Gen.Choose(0, 3)
        from gegevens in Gen.Elements<ValueList<Contactgegeven>>(
            [], [Contactgegeven.Telefoonnummer], [Contactgegeven.Telefoonnummer, Contactgegeven.MobielNummer], [Contactgegeven.Emailadres], [.. Contactgegeven.All])
        from schuldhulp in Gen.Elements<bool?>(true, false, null)
        from wijkteam in Gen.Elements<bool?>(true, false, null)
        select new Triagefeiten
        {
            Nummer = new Matchnummer(new YearMonth(2024, 11), 7),
            Signalen = signalen.ToValueList(),
            Soorten = [signalen.Length == 1 ? Matchsoort.Enkelvoudig : Matchsoort.Meervoudig, .. isOpeenvolgend && recidive.Meldingen.Count > 0 ? [Matchsoort.Opeenvolgend] : Array.Empty<Matchsoort>()],
            Recidive = recidive,
            Leeftijden = leeftijden,
            IsGescreend = screening > 0,
            Controleredenen = screening == 2 ? [Controlereden.Naamgenoot] : screening == 3 ? [Controlereden.Ondernemer] : [],
            Contactgegevens = gegevens,
            BekendBijSchuldhulpverlening = schuldhulp,
            BekendBijWijkteam = wijkteam,
        }).ToArbitrary();

    private static Gen<Triagesignaal> Signal =>
        from kind in Gen.Elements(E, W, H, Signaalpartnersoort.Zorg)
        from number in Gen.Choose(1, 2)
        from cents in Gen.Elements<long?>(0, 1, 49_99, 50_00, 50_01, 99_99, 100_00, 100_01, 150_00, 300_00, 1000_00, null)
        from soort in Gen.Elements(Signaalsoort.Vroegsignaal, Signaalsoort.GeactualiseerdVroegsignaal, Signaalsoort.Eindeleveringssignaal)
        from marks in Gen.Elements<ValueList<Signaalmarkering>>(
            [], [], [Signaalmarkering.Crisis], [Signaalmarkering.WarmeOverdracht], [Signaalmarkering.BedreigendeSituatie, Signaalmarkering.Crisis])
        from landlord in Gen.Elements(Verhuurdersoort.All.ToArray())
        select new Triagesignaal
        {
            // A landlord is of one kind, so its number tells which.
            Partnersoort = kind,
            PartnerId = kind == H ? $"{landlord.Code}-{number}" : $"{kind.Code}-{number}",
            Bedrag = cents is { } each ? Bedrag.FromCents(each) : null,
            Soort = soort == Signaalsoort.Eindeleveringssignaal && kind != E ? Signaalsoort.Vroegsignaal : soort,
            Markeringen = marks,
            Verhuurdersoort = kind == H ? landlord : Verhuurdersoort.Onbekend,
        };

    private static Gen<Recidivefeit> History(Triagesignaal[] signalen) =>
        from known in Gen.Elements(0, 1, 2, 3, 4, 6)
        from count in Gen.Choose(0, known == 0 ? 0 : 3)
        from reports in Gen.CollectToArray(Enumerable.Range(0, count).Select(_ =>
            from back in Gen.Choose(1, Math.Max(1, known))
            from partner in Gen.Elements(signalen[0].PartnerId, "iemand anders", null)
            from result in Gen.Elements(Eindresultaat.DefinitiefGeenContact, Eindresultaat.ZelfBetaald, Eindresultaat.Vervolghulp, null)
            select new EerdereMelding { Maand = new YearMonth(2024, 11).PlusMonths(-back), PartnerId = partner, Eindresultaat = result }))
        select new Recidivefeit { BekendeMaanden = known, Meldingen = reports.ToValueList() };

    private static Gen<Triageregel> Rule(Triagevoorwaarde[] atoms, int place) =>
        from condition in Condition(atoms, 2)
        from channel in Gen.Elements(Channels)
        from adds in Gen.Choose(0, 5)
        select Regel.Als($"regel-{place}", condition).Dan(channel).Volgens(Bron.Host) with { Werking = adds == 0 ? Regelwerking.VoegtToe : Regelwerking.Beslist };

    private static Gen<Triagevoorwaarde> Condition(Triagevoorwaarde[] atoms, int depth) => depth == 0
        ? Gen.Elements(atoms)
        : Gen.OneOf(
            Gen.Elements(atoms),
            Condition(atoms, depth - 1).Select(Niet),
            Condition(atoms, depth - 1).SelectMany(one => Condition(atoms, depth - 1).Select(other => one.En(other))),
            Condition(atoms, depth - 1).SelectMany(one => Condition(atoms, depth - 1).Select(other => one.Of(other))));

    private static Bedragvoorwaarde Highest(Signaalpartnersoort kind, decimal? vanaf, decimal? tot) => new()
    {
        HoogsteVan = kind,
        Vanaf = vanaf is { } low ? new() { Waarde = Bedrag.FromEuro(low), Inbegrepen = true } : null,
        Tot = tot is { } high ? new() { Waarde = Bedrag.FromEuro(high), Inbegrepen = false } : null,
    };
}
