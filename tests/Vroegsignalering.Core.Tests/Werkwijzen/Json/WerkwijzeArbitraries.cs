using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Nazorg;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Tests.Contact;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Voorwaarden;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Werkwijzen.Json;

/// <summary>Werkwijzen over all options that the checker admits, often with a value at a bound.</summary>
public static class WerkwijzeArbitraries
{
    /// <summary>The plug-ins that the werkwijzen name.</summary>
    public static PluginCatalog Plugins { get; } = new(
        [new Nothing("eigen-a"), new Nothing("eigen b")], voorwaarden: [new Unknown("eigen-v"), new Unknown("eigen v")], controles: [new Nobody("eigen-c"), new Nobody("eigen c")]);

    private static readonly Gen<bool> Bools = Gen.Elements(true, false);

    private static readonly Gen<Bron> Sources = Gen.Elements(
        Bron.Host, Bron.Host.Bij("besluit (2025), art. 3"), Bron.Arnhem, Bron.DuoPlus.Bij("1.3 Criteria voor matches"), Bron.Pilot50.Bij("2e \"Fase\""), Bron.Twente,
        Bron.Signaalreis.Bij(" é \u2028)"), Bron.Ddas, Bron.Convenant, Bron.AlgemeneTermijnenwet, Bron.Schuldhulpverleningswet.Bij("Wgs art. 4 lid 1"), Bron.Avg,
        Bron.Staatscourant.Bij("2024,\n10148"), Bron.Eigen("de bronnen zwijgen"), Bron.Eigen("\U0001F600"));

    public static Arbitrary<Werkwijze> Werkwijzen() => (
        from code in Gen.Elements("a", "0", "mijngemeente2")
        from naam in Gen.Elements("x", " Onze \"werkwijze\" ", "Súdwest-Fryslân\n<&'>\u00A0", "\U0001F600")
        from versie in Ints(1, int.MaxValue)
        from aanlevering in Intake
        from matching in Matching
        from selectie in Selection
        from screening in Lookups
        from triage in Maybe(Triage().Generator)
        from contact in Contacts
        from zaken in Cases
        from terugkoppeling in Feedback
        from termijnen in Deadlines
        from nazorg in AftercareWith(termijnen)
        select new Werkwijze
        {
            Code = code,
            Naam = naam,
            Versie = versie,
            Aanlevering = aanlevering,
            Matching = matching,
            Selectie = selectie,
            Screening = screening,
            Triage = triage,
            Contact = contact,
            Zaken = zaken,
            Terugkoppeling = terugkoppeling,
            Nazorg = nazorg,
            Termijnen = termijnen,
        }).ToArbitrary();

    /// <summary>A number: a bound, near it, or small.</summary>
    public static Gen<int> Ints(int lowest, int highest) => Gen.Elements(lowest, lowest + 1, Math.Min(highest, lowest + 30), highest - 1, highest);

    /// <summary>A dated value: of the host, with one source, or with a course.</summary>
    public static Gen<GedateerdeWaarde<T>> Dated<T>(Gen<T> values) =>
        from value in values
        from source in Gen.Frequency((1, Gen.Constant(Bron.Host)), (1, Sources))
        from later in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
        from days in Gen.Elements(0, 1, 40_000, 100_000).ListOf(later)
        from others in values.ListOf(later)
        from sources in Sources.ListOf(later)
        select days.Zip(others, sources).Aggregate(
            (Value: GedateerdeWaarde.Vast(value, source), Day: new LocalDate(1900, 1, 1)),
            (course, row) => course.Day.PlusDays(row.First) is var day && day.Year > 2199
                ? course
                : (course.Value.Vanaf(day, row.Second, row.Third), day.PlusDays(1))).Value;

    private static Gen<T> Members<T>(params T[] without)
        where T : CodedEnum<T> => Gen.Elements(CodedEnum<T>.All.Except(without).ToArray());

    private static Gen<ValueList<T>> Lists<T>(Gen<T> items, int highest = 3) => from count in Gen.Choose(0, highest) from list in items.ListOf(count) select list.ToValueList();

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (1, values.Select(value => (T?)value)));

    private static Gen<ValueList<T>> Distinct<T>(Gen<T> items, int highest = 4) => Lists(items, highest).Select(list => list.Distinct().ToValueList());

    private static readonly Gen<Partnerverlening> Grants = Gen.OneOf(
        Gen.Elements(Partnerverlening.Geen, Partnerverlening.Alle),
        Lists(Gen.Elements("energie a", "p.q[1]", "\"", "É")).Select(partners => new Partnerverlening { Partners = partners }));

    private static readonly Gen<int?> Quota = Gen.Elements<int?>(null, 0, 1, 24, int.MaxValue);

    private static readonly Gen<Ouderdomsvenster> Windows =
        from vanaf in Gen.Elements<int?>(null, 0, 30, 36_500)
        from tot in Gen.Elements<int?>(null, 0, 100, 36_500)
        select vanaf > tot ? new Ouderdomsvenster { VanafDagen = tot, TotEnMetDagen = vanaf } : new Ouderdomsvenster { VanafDagen = vanaf, TotEnMetDagen = tot };

    private static readonly Gen<Drempelbedrag> Thresholds =
        from cents in Gen.Elements(0L, 1, 10_000, 12_345, 999_999_999_999)
        from gelijk in Bools
        select new Drempelbedrag { Bedrag = Bedrag.FromCents(cents), GelijkWordtToegelaten = gelijk };

    private static readonly Gen<BrpCriteria> Scores =
        from lower in Dated(Gen.Elements(int.MinValue, -7_000, 0))
        from upper in Dated(Gen.Elements(0, 8_000, int.MaxValue))
        from marge in Dated(Ints(0, int.MaxValue))
        from synoniemen in Dated(Bools)
        select new BrpCriteria { Afwijsdrempel = lower, Bevestigdrempel = upper, Marge = marge, PlaatselijkeSynoniemen = synoniemen };

    private static readonly Gen<Aanleverafspraken> Agreements =
        from ouderdom in Maybe(Dated(Windows))
        from vervaldatum in Maybe(Dated(Members<Vervaldatumkeuze>()))
        from drempel in Maybe(Dated(Thresholds))
        from termijnen in Maybe(Dated(Ints(0, 9999)))
        from aanmaningen in Maybe(Dated(Ints(0, 9999)))
        from inspanning in Maybe(Dated(Lists(Members<Inspanningsoort>())))
        select new Aanleverafspraken
        {
            Ouderdom = ouderdom,
            Vervaldatum = vervaldatum,
            Drempel = drempel,
            MinimumTermijnen = termijnen,
            MinimumAanmaningen = aanmaningen,
            VereisteInspanning = inspanning,
        };

    private static readonly Gen<Aanlevermomentafspraak> Moments =
        from dag in Dated(Ints(1, 28))
        from tijd in Dated(Gen.Elements(LocalTime.Midnight, new LocalTime(11, 0), new LocalTime(23, 59, 59), new LocalTime(9, 30).PlusNanoseconds(1)))
        from verschuiving in Dated(Members<Aanlevermomentverschuiving>())
        from respijt in Dated(Ints(0, 31))
        select new Aanlevermomentafspraak { Dag = dag, Tijd = tijd, Verschuiving = verschuiving, RespijtDagen = respijt };

    private static readonly Gen<Aanlevercriteria> Intake =
        from moment in Moments
        from standaard in Agreements
        from soorten in Distinct(Members<Signaalpartnersoort>())
        from perSoort in Agreements.ListOf(soorten.Count)
        from partners in Distinct(Gen.Elements("energie a", "p.q[1]", "\"", "É"))
        from perPartner in Agreements.ListOf(partners.Count)
        from bools in Dated(Bools).ListOf(3)
        from onbekend in Dated(Members<OmgangMetOnbekend>()).ListOf(3)
        from herhaling in Dated(from maanden in Ints(0, 6) from hoger in Bools from einde in Bools select new Herhalingsafspraak { Maanden = maanden, OokHogerBedrag = hoger, OokEindelevering = einde })
        from direct in Dated(from s in Lists(Members<Signaalsoort>()) from m in Lists(Members<Signaalmarkering>()) select new DirectOpgepaktafspraak { Soorten = s, Markeringen = m })
        from eigen in Distinct(Gen.Elements(Plugins.Criteriumcodes.ToArray()))
        select new Aanlevercriteria
        {
            Aanlevermoment = moment,
            Standaard = standaard,
            PerSoort = soorten.Zip(perSoort, (soort, afspraken) => new Soortafspraken { Soort = soort, Afspraken = afspraken }).ToValueList(),
            PerPartner = partners.Zip(perPartner, (id, afspraken) => new Partnerafspraken { PartnerId = id, Afspraken = afspraken }).ToValueList(),
            AlleenNatuurlijkePersonen = bools[0],
            UitzonderingCrediteur = bools[1],
            Energieregeling = bools[2],
            Onbekend = onbekend[0],
            OnbekendBedrag = onbekend[1],
            OnbekendeNaam = onbekend[2],
            Herhaling = herhaling,
            DirectOpgepakt = direct,
            EigenCriteria = eigen,
        };

    // Without a look-back nothing may need the month before.
    private static readonly Gen<Matchcriteria> Matching =
        from sleutel in Dated(Gen.Elements(Matchsleutelcodes.All.ToArray()))
        from terugblik in Gen.OneOf(Gen.Constant(GedateerdeWaarde.Vast(0, Bron.Host)), Dated(Ints(1, 6)))
        let hasTerugblik = terugblik.Verloop[0].Waarde > 0
        from minimum in Dated(Ints(1, int.MaxValue))
        from telwijze in Dated(Members<Telwijze>())
        from periode in Dated(hasTerugblik ? Members<Matchperiode>() : Gen.Constant(Matchperiode.Maand))
        from opvolgend in Dated(hasTerugblik ? Bools : Gen.Constant(false))
        from bools in Dated(Bools).ListOf(2)
        from achternamen in Dated(Ints(1, int.MaxValue))
        select new Matchcriteria
        {
            Sleutel = sleutel,
            PlaatselijkeSynoniemen = bools[0],
            Minimum = minimum,
            Telwijze = telwijze,
            Periode = periode,
            TerugblikMaanden = terugblik,
            OpvolgendeAchterstanden = opvolgend,
            OpeenvolgendZelfdePartner = bools[1],
            HoogsteAantalAchternamen = achternamen,
        };

    private static readonly Gen<Selectiecriteria> Selection =
        from rangorde in Dated(Distinct(Gen.Elements(Rangordecodes.All.ToArray())))
        from totaal in Dated(Quota)
        from perGebied in Dated(Quota)
        from gebieden in Distinct(Gen.Elements("Uithoorn", "Ouder-Amstel", "x", new string('a', 100), "\U0001F600 é").Select(naam => Gebied.Parse(naam)))
        from quota in Dated(Quota).ListOf(gebieden.Count)
        from aanvullen in Dated(totaal.Verloop.Any(row => row.Waarde is null) ? Gen.Constant(false) : Bools)
        select new Selectiecriteria
        {
            Rangorde = rangorde,
            QuotumTotaal = totaal,
            QuotumPerGebied = perGebied,
            GenoemdeGebieden = gebieden.Zip(quota, (gebied, quotum) => new Gebiedsquotum { Gebied = gebied, Quotum = quotum }).ToValueList(),
            Aanvullen = aanvullen,
        };

    // A register check where the registration may be looked up, and nowhere else.
    private static readonly Gen<Screeningafspraken> Lookups =
        from hasRegister in Bools
        from kenmerken in Dated(Distinct(Members(Screeningskenmerk.Inschrijving, Screeningskenmerk.Wijkteam)).Select(others => (ValueList<Screeningskenmerk>)
            [.. hasRegister ? [Screeningskenmerk.Inschrijving] : Array.Empty<Screeningskenmerk>(), Screeningskenmerk.Wijkteam, .. others]))
        from niveau in Dated(Members<Screeningsniveau>())
        from uitval in Dated(hasRegister ? Members(BrpUitval.GeenBrpControle) : Gen.Constant(BrpUitval.GeenBrpControle))
        from brp in Gen.OneOf(Gen.Constant(BrpCriteria.Standaard), Scores)
        from jaren in Dated(Gen.Elements<int?>(null, 0, 1, 99))
        from bools in Dated(Bools).ListOf(2)
        from na in Dated(Members<NaUitval>())
        from eigen in Distinct(Gen.Elements(Plugins.Controlecodes.ToArray()))
        select new Screeningafspraken
        {
            Kenmerken = kenmerken,
            Niveau = niveau,
            BrpUitval = uitval,
            Brp = brp,
            JarenNaTraject = jaren,
            BekendGaatDoor = bools[0],
            NaUitval = na,
            NietGecontroleerdGaatDoor = bools[1],
            EigenControles = eigen,
        };

    private static readonly Gen<ValueList<Contactstap>> Steps =
        from plan in ContactArbitraries.Plans().Generator
        from pogingen in Ints(1, 99)
        from extra in Ints(0, 99)
        select plan.Stappen.Count > 0 ? plan.Stappen : ValueList.Create<Contactstap>([new() { Kanaal = Kanaal.Brief, Pogingen = pogingen, ExtraPogingen = extra }]);

    private static readonly Gen<Contactafspraken> Contacts =
        from kanalen in Distinct(Members(Kanaal.Geen))
        from stappen in Dated(Steps).ListOf(kanalen.Count)
        select new Contactafspraken { Routes = kanalen.Zip(stappen, (kanaal, steps) => new Contactroute { Kanaal = kanaal, Stappen = steps }).ToValueList() };

    private static readonly Gen<Zaakafspraken> Cases =
        from bools in Dated(Bools).ListOf(3)
        select new Zaakafspraken { AlleenTipsTeltAlsHulp = bools[0], NazorgMetToestemming = bools[1], AutomatischSluiten = bools[2] };

    // Who hears the reason hears the message.
    private static readonly Gen<Terugkoppelafspraken> Feedback =
        from codes in Dated(Distinct(Members<Terugkoppelcode>()).Select(more => Terugkoppelcodetabel.Altijd.Concat(more).Distinct().ToValueList()))
        from bij in Dated(Distinct(Members<Terugkoppelcode>()))
        from uitgebreid in Dated(Grants)
        from status in Dated(Grants)
        from reden in Dated(Grants)
        from dag in Dated(Gen.Elements<int?>(null, 1, 28))
        from incasso in Dated(Members<Incassoafspraak>())
        select new Terugkoppelafspraken
        {
            Codes = codes,
            Uitgebreid = uitgebreid,
            UitgebreidBij = bij,
            GoNoGo = reden,
            GoNoGoReden = reden,
            Status = status,
            MaandelijksOpDag = dag,
            Incasso = incasso,
        };

    private static readonly Gen<Termijnafspraken> Deadlines =
        from soorten in Distinct(Members(Termijnsoort.Aanlevermoment), 8)
        from afspraken in Gen.CollectToArray(soorten.Select(Deadline))
        select new Termijnafspraken { Afspraken = afspraken.ToValueList() };

    // Only from the end of a contract is counted back; a term of the law has its ground.
    private static Gen<Termijnafspraak> Deadline(Termijnsoort soort) =>
        from terug in Bools
        let statutory = soort == Termijnsoort.EersteGesprek || soort == Termijnsoort.EersteGesprekBedreigendeSituatie
        from start in Dated(terug ? Gen.Constant(Startgebeurtenis.EindeContract) : Members(Startgebeurtenis.EindeContract))
        from termijn in Dated(
            from aantal in Ints(1, 9999)
            from eenheid in Members<Termijneenheid>()
            from grondslag in statutory ? Gen.Constant(Grondslag.WetOfAmvb) : Members<Grondslag>()
            select new Termijn { Aantal = aantal, Eenheid = eenheid, Grondslag = grondslag, Richting = terug ? Termijnrichting.Terug : Termijnrichting.Vooruit })
        from meteen in Maybe(Dated(Members<Startgebeurtenis>()))
        select new Termijnafspraak { Soort = soort, Start = start, Termijn = termijn, MeteenBij = meteen };

    // What is done has its term; the aftercare of all reports does not start at a visit.
    private static Gen<Nazorgafspraken> AftercareWith(Termijnafspraken termijnen)
    {
        var term = termijnen.Find(Termijnsoort.Nazorgcontact);
        var fromVisit = term?.Start.Verloop.Any(row => row.Waarde == Startgebeurtenis.BezoekMetBereik) == true;
        return
            from contact in Dated(term is null ? Members(Nazorgdoelgroep.MetToestemming) : fromVisit ? Members(Nazorgdoelgroep.AlleMeldingen) : Members<Nazorgdoelgroep>())
            from uren in Dated(Gen.Elements<int?>(null, 0, 1, 99))
            from heropaf in Dated(termijnen.Find(Termijnsoort.Heropaf) is null ? Gen.Constant(false) : Bools)
            from groepen in Dated(termijnen.Find(Termijnsoort.Volgen) is null ? Gen.Constant(ValueList<Volggroep>.Empty) : Distinct(Members<Volggroep>()))
            select new Nazorgafspraken { Nazorgcontact = contact, NazorgurenPerMelding = uren, Heropaf = heropaf, Volggroepen = groepen };
    }

    /// <summary>Triage over all options and all kinds of conditions, as its checker admits it.</summary>
    public static Arbitrary<Triageregels> Triage() => (
        from recidive in Dated(Ints(1, 24))
        let lookBack = recidive.Verloop.Min(row => row.Waarde)
        from count in Gen.Choose(1, 4)
        from rules in Gen.CollectToArray(Enumerable.Range(0, count).Select(place => Rule(place, lookBack)))
        from channels in Distinct(Members(Kanaal.Geen), 2)
        from capacities in Gen.CollectToArray(channels.Select(Capacity))
        from fillings in Gen.CollectToArray(channels.Take(1).Select(kanaal => Filling(kanaal, lookBack)))
        from rangorde in Dated(Distinct(Gen.Elements(Triagerangordecodes.All.ToArray())))
        select new Triageregels
        {
            Regels = rules.ToValueList(),
            Capaciteit = capacities.ToValueList(),
            Restvulling = fillings.ToValueList(),
            Rangorde = rangorde,
            RecidiveMaanden = recidive,
        }).ToArbitrary();

    private static readonly Gen<string?> Names = Gen.Elements<string?>(null, "x", " Wijkteam \"Noord\" ", "\U0001F600");

    private static Gen<Kanaalcapaciteit> Capacity(Kanaal kanaal) =>
        from gebied in Gen.Elements<Gebied?>(null, Gebied.Parse("Noord"))
        from team in Names
        from perRun in Dated(Quota)
        select new Kanaalcapaciteit { Kanaal = kanaal, Gebied = gebied, Team = team, PerRun = perRun };

    private static Gen<Restvulling> Filling(Kanaal kanaal, int lookBack) =>
        from voorwaarde in Conditions(2, lookBack)
        from rangorde in Distinct(Gen.Elements(Triagerangordecodes.All.ToArray()))
        from bakje in Names
        from team in Names
        from bron in Sources
        select new Restvulling { Code = "rest", Kanaal = kanaal, Voorwaarde = voorwaarde, Rangorde = rangorde, Bakje = bakje, Team = team, Bron = bron };

    private static Gen<Triageregel> Rule(int place, int lookBack) =>
        from naam in Names
        from voorwaarde in Conditions(3, lookBack)
        from uitkomst in Outcomes
        from werking in Members<Regelwerking>()
        from onbekend in Members<BijOnbekend>()
        from bron in Sources
        select new Triageregel
        {
            Code = FormattableString.Invariant($"regel-{place}"),
            Naam = naam,
            Voorwaarde = voorwaarde,
            Uitkomst = uitkomst,
            Werking = uitkomst.Kanalen[0].Kanaal == Kanaal.Geen ? Regelwerking.Beslist : werking,
            BijOnbekend = onbekend,
            Bron = bron,
        };

    private static readonly Gen<Triageuitkomst> Outcomes =
        from kanalen in Gen.OneOf(Gen.Constant(ValueList.Create([Kanaal.Geen])), Distinct(Members(Kanaal.Geen)))
        from keuzes in Gen.CollectToArray((kanalen.Count == 0 ? [Kanaal.Huisbezoek] : kanalen).Select(Choice))
        from bakje in Names
        from team in Names
        from prioriteit in Ints(1, 999)
        from handmatig in Bools
        select new Triageuitkomst { Kanalen = keuzes.ToValueList(), Bakje = bakje, Team = team, Prioriteit = prioriteit, HandmatigEerst = handmatig };

    private static Gen<Kanaalkeuze> Choice(Kanaal kanaal) =>
        from vol in Replacements(kanaal)
        from ontbreken in Replacements(kanaal)
        from overloop in Members<Overloop>()
        select new Kanaalkeuze { Kanaal = kanaal, BijVol = vol, BijOntbreken = Kanaalgegevens.Of(kanaal) is null ? [] : ontbreken, Overloop = overloop };

    private static Gen<ValueList<Kanaalvervanging>> Replacements(Kanaal kanaal) =>
        from kanalen in Distinct(Members(Kanaal.Geen, kanaal), 2)
        from bakje in Names
        from team in Names
        select kanalen.Select(each => new Kanaalvervanging { Kanaal = each, Bakje = bakje, Team = team }).ToValueList();

    private static Gen<Triagevoorwaarde> Conditions(int depth, int lookBack)
    {
        var leaves = Leaves(lookBack);
        if (depth == 0)
        {
            return leaves;
        }

        var parts = Conditions(depth - 1, lookBack);
        var lists = from count in Gen.Choose(2, 3) from list in parts.ListOf(count) select list.ToValueList();
        return Gen.OneOf(
            leaves,
            lists.Select(list => (Triagevoorwaarde)new EnVoorwaarde { Voorwaarden = list }),
            lists.Select(list => (Triagevoorwaarde)new OfVoorwaarde { Voorwaarden = list }),
            parts.Select(each => (Triagevoorwaarde)new NietVoorwaarde { Voorwaarde = each }));
    }

    private static Gen<Triagevoorwaarde> Leaves(int lookBack) => Gen.OneOf(
        Gen.Constant((Triagevoorwaarde)new AltijdVoorwaarde()),
        from keuze in Members<Partnersoortkeuze>() from soorten in OneOrMore(Members<Signaalpartnersoort>()) select (Triagevoorwaarde)new Partnersoortvoorwaarde { Keuze = keuze, Soorten = soorten },
        Members<Matchsoort>().Select(soort => (Triagevoorwaarde)new Matchsoortvoorwaarde { Matchsoort = soort }),
        Counts.Select(count => (Triagevoorwaarde)new Signaalaantalvoorwaarde { Vanaf = count.From, TotEnMet = count.UpTo }),
        Counts.Select(count => (Triagevoorwaarde)new Partneraantalvoorwaarde { Vanaf = count.From, TotEnMet = count.UpTo }),
        from bounds in Bounds(Bedrag.FromCents(0), Bedrag.FromCents(50_050), Bedrag.FromCents(999_999_999_999))
        from kind in Maybe(Members<Signaalpartnersoort>())
        select (Triagevoorwaarde)new Bedragvoorwaarde { Vanaf = bounds.From, Tot = bounds.UpTo, HoogsteVan = kind },
        from bounds in Bounds(0, 18, 150) select (Triagevoorwaarde)new Leeftijdvoorwaarde { Vanaf = bounds.From, Tot = bounds.UpTo },
        from binnen in Gen.Choose(1, lookBack)
        from minimum in Gen.Choose(1, binnen)
        from zelfde in Bools
        from resultaten in Distinct(Members<Eindresultaat>())
        select (Triagevoorwaarde)new Recidivevoorwaarde { BinnenMaanden = binnen, MinimumAantal = minimum, ZelfdePartner = zelfde, LaatsteResultaten = resultaten },
        OneOrMore(Members<Signaalsoort>()).Select(list => (Triagevoorwaarde)new Signaalsoortvoorwaarde { Soorten = list }),
        OneOrMore(Members<Signaalmarkering>()).Select(list => (Triagevoorwaarde)new Markeringvoorwaarde { Markeringen = list }),
        OneOrMore(Members<Verhuurdersoort>()).Select(list => (Triagevoorwaarde)new Verhuurdersoortvoorwaarde { Soorten = list }),
        Distinct(Members<Controlereden>()).Select(list => (Triagevoorwaarde)new Controleredenvoorwaarde { Redenen = list }),
        Members<Contactgegeven>().Select(gegeven => (Triagevoorwaarde)new Contactgegevenvoorwaarde { Gegeven = gegeven }),
        Members<Bekendheid>().Select(waar => (Triagevoorwaarde)new Bekendheidvoorwaarde { Bekendheid = waar }),
        Gen.Elements(Plugins.Voorwaardecodes.ToArray()).Select(code => (Triagevoorwaarde)new EigenVoorwaarde { Code = code }));

    private static Gen<ValueList<T>> OneOrMore<T>(Gen<T> items) => from first in items from more in Lists(items) select more.Add(first).Distinct().ToValueList();

    private static readonly Gen<(int? From, int? UpTo)> Counts = Gen.Elements<(int?, int?)>((1, null), (null, 1), (1, 1), (2, int.MaxValue));

    // One bound or both, the lower one not above the upper one.
    private static Gen<(Grens<T>? From, Grens<T>? UpTo)> Bounds<T>(T lowest, T middle, T highest)
        where T : struct, IComparable<T> =>
        from which in Gen.Choose(0, 2)
        from low in Gen.Elements(lowest, middle)
        from high in Gen.Elements(middle, highest)
        from lowIn in Bools
        from highIn in Bools
        let both = which == 2
        select (
            which == 1 ? null : new Grens<T> { Waarde = low, Inbegrepen = lowIn || both },
            which == 0 ? null : new Grens<T> { Waarde = high, Inbegrepen = highIn || both });

    private sealed class Nothing(string code) : IAanlevercriterium
    {
        public string Code => code;

        public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context) => Criteriumoordeel.Voldaan;
    }

    private sealed class Nobody(string code) : IScreeningscontrole
    {
        public string Code => code;

        public ValueList<Screeningskenmerk> Kenmerken { get; } = [Screeningskenmerk.Wijkteam];

        public Task<IReadOnlyList<ValueList<Screeningsbevinding>>> CheckAsync(Screeningsvraag vraag, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<ValueList<Screeningsbevinding>>>([.. vraag.Signalen.Select(_ => ValueList<Screeningsbevinding>.Empty)]);
    }

    private sealed class Unknown(string code) : ITriagevoorwaarde
    {
        public string Code => code;

        public Voorwaardeoordeel Assess(Triagefeiten feiten) => Voorwaardeoordeel.Onbekend;
    }
}
