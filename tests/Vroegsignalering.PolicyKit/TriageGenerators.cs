using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;

namespace Vroegsignalering.PolicyKit;

/// <summary>Generators of matches, months and capacities, in which bounds, full channels and unknown facts meet often.</summary>
/// <remarks>Thread safe: stateless.</remarks>
public static class TriageGenerators
{
    /// <summary>Amounts at and around the bounds of the policies of 004.</summary>
    public static ValueList<string> Amounts { get; } =
    [
        "0.01", "25.00", "25.01", "99.99", "100.00", "100.01", "249.99", "250.00", "250.01", "299.99", "300.00", "300.01", "499.99", "500.00", "500.01",
        "574.99", "575.00", "575.01", "1200.00",
    ];

    private static readonly YearMonth Month = new(2025, 3);

    private static readonly Gebied[] Districts = [Gebied.Onbekend, Gebied.Parse("Noord"), Gebied.Parse("Zuid")];

    // Kinds that policies tell apart come more often.
    private static readonly Signaalpartnersoort[] Kinds =
    [
        Signaalpartnersoort.Huur, Signaalpartnersoort.Huur, Signaalpartnersoort.Energie, Signaalpartnersoort.Water, Signaalpartnersoort.Zorg, Signaalpartnersoort.Zorg,
        .. Signaalpartnersoort.All,
    ];

    private static readonly ValueList<Contactgegeven>[] Details =
    [
        Contactgegeven.All.ToValueList(), Contactgegeven.All.ToValueList(), [Contactgegeven.Emailadres], [Contactgegeven.Telefoonnummer], [],
        [Contactgegeven.Telefoonnummer, Contactgegeven.MobielNummer],
    ];

    private static readonly Leeftijd[] Ages =
        [Leeftijd.Exact(17), Leeftijd.Exact(18), Leeftijd.Exact(26), Leeftijd.Exact(27), Leeftijd.Exact(44), Leeftijd.Onbekend, new() { Minimum = 26, Maximum = 27 }];

    /// <summary>One signal.</summary>
    public static Gen<Triagesignaal> Signals() =>
        from kind in Gen.Elements(Kinds)
        from partner in Gen.Choose(1, 2)
        from amount in Gen.Frequency((9, Gen.Elements(Amounts.ToArray())), (1, Gen.Constant<string>(null!)))
        from landlord in Gen.Elements(Verhuurdersoort.All.ToArray())
        from special in Gen.Choose(0, 11)
        from due in Gen.Elements<LocalDate?>(null, new LocalDate(2025, 1, 10), new LocalDate(2025, 2, 1))
        select new Triagesignaal
        {
            Partnersoort = kind,
            PartnerId = FormattableString.Invariant($"{kind.Code}-{partner}"),
            Bedrag = amount is null ? null : Bedrag.Parse(amount),
            Verhuurdersoort = kind == Signaalpartnersoort.Huur ? landlord : Verhuurdersoort.Onbekend,
            Soort = special == 0 ? Signaalsoort.Eindeleveringssignaal : special == 1 ? Signaalsoort.CakMelding : Signaalsoort.Vroegsignaal,
            Markeringen = special == 2 ? [Signaalmarkering.Crisis] : special == 3 ? [Signaalmarkering.WarmeOverdracht] : [],
            OudsteVervaldatum = due,
        };

    /// <summary>The facts of a match with number and rank 1.</summary>
    public static Gen<Triagefeiten> Facts() =>
        from count in Gen.Frequency((4, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Choose(3, 4)))
        from signals in Signals().ListOf(count)
        from direct in Gen.Choose(0, 9)
        from district in Gen.Elements(Districts)
        from details in Gen.Elements(Details)
        from recidive in Recurrence()
        from ages in Gen.Elements(Ages).ListOf(2)
        from remark in Gen.Elements<Controlereden?>(null, null, null, Controlereden.Ondernemer, Controlereden.RegisterTwijfel)
        from screened in Gen.Elements(true, true, false)
        from known in Gen.Elements<bool?>(false, false, false, true, null)
        from team in Gen.Elements<bool?>(false, false, true, null)
        select WithSignals(
            new()
            {
                Nummer = new(Month, 1),
                Signalen = [signals[0]],
                Soorten = [Matchsoort.Enkelvoudig],
                Rang = direct == 0 ? null : 1,
                IsDirectOpgepakt = direct == 0,
                Gebied = district,
                Contactgegevens = details,
                Recidive = recidive,
                Leeftijden = ages.Distinct().ToValueList(),
                Controleredenen = remark is null ? [] : [remark],
                IsGescreend = screened,
                BekendBijSchuldhulpverlening = known,
                BekendBijWijkteam = team,
            },
            signals.ToValueList());

    /// <summary>A month: up to the highest number of matches, each with its own number and rank.</summary>
    /// <param name="options">Highest number of matches, capacity, teams and reference date.</param>
    public static Gen<GeneratedMonth> Months(PolicyKitOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Gen.Sized(size =>
            from count in Gen.Choose(0, Math.Max(1, Math.Min(options.HighestMatches, size)))
            from facts in Facts().ListOf(count)
            from order in Gen.Shuffle(Enumerable.Range(1, count).ToArray())
            from capacity in options.Capaciteit is { } given ? Gen.Constant(given) : Capacities(options.Teams)
            from choice in Gen.Choose(0, int.MaxValue - 1000)
            select new GeneratedMonth
            {
                Choice = choice,
                Invoer = new()
                {
                    Peildatum = options.Peildatum,
                    Capaciteit = capacity,
                    Matches = facts.Select((match, i) => match with { Nummer = new(Month, i + 1), Rang = match.IsDirectOpgepakt ? null : order[i] }).ToValueList(),
                },
            });
    }

    /// <summary>Small capacities of the channels that policies use most, in all, per district and per team.</summary>
    /// <param name="teams">The teams; none: no capacity per team.</param>
    public static Gen<ValueList<Kanaalcapaciteit>> Capacities(ValueList<string> teams)
    {
        ArgumentNullException.ThrowIfNull(teams);
        var each =
            from kanaal in Gen.Elements(Kanaal.Huisbezoek, Kanaal.Huisbezoek, Kanaal.Telefoon, Kanaal.Telefoon, Kanaal.Mail, Kanaal.Brief, Kanaal.Kaartje)
            from places in Gen.Frequency((8, Gen.Choose(0, 4).Select(number => (int?)number)), (1, Gen.Constant<int?>(null)))
            from district in Gen.Frequency((2, Gen.Constant<Gebied>(null!)), (1, Gen.Elements(Districts)))
            from team in teams.Count == 0 ? Gen.Constant<string>(null!) : Gen.Frequency((2, Gen.Constant<string>(null!)), (1, Gen.Elements(teams.ToArray())))
            select new Kanaalcapaciteit { Kanaal = kanaal, Gebied = district, Team = team, PerRun = places };
        return from count in Gen.Choose(0, 5)
               from list in each.ListOf(count)
               select list.DistinctBy(capacity => (capacity.Kanaal, capacity.Gebied, capacity.Team)).ToValueList();
    }

    internal static Triagefeiten WithSignals(Triagefeiten match, ValueList<Triagesignaal> signals) => match with
    {
        Signalen = signals,
        Soorten = match.Recidive.Meldingen.Count > 0
            ? [signals.Count == 1 ? Matchsoort.Enkelvoudig : Matchsoort.Meervoudig, Matchsoort.Opeenvolgend]
            : [signals.Count == 1 ? Matchsoort.Enkelvoudig : Matchsoort.Meervoudig],
    };

    private static Gen<Recidivefeit> Recurrence()
    {
        var report =
            from back in Gen.Choose(1, 8)
            from kind in Gen.Elements(Kinds)
            from partner in Gen.Elements("-1", "-2", null!)
            from result in Gen.Elements<Eindresultaat?>(null, Eindresultaat.DefinitiefGeenContact, Eindresultaat.ZelfBetaald)
            select new EerdereMelding { Maand = Month.PlusMonths(-back), PartnerId = partner is null ? null : kind.Code + partner, Eindresultaat = result };
        return Gen.Frequency(
            (4, Gen.Constant(Recidivefeit.Geen(6))),
            (1, Gen.Constant(Recidivefeit.Onbekend)),
            (4, from count in Gen.Choose(1, 4)
                from known in Gen.Choose(1, 12)
                from reports in report.ListOf(count)
                select new Recidivefeit { BekendeMaanden = known, Meldingen = reports.ToValueList() }));
    }
}
