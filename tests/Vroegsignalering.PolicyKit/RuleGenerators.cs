using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.PolicyKit;

/// <summary>Generators of policies by rules.</summary>
/// <remarks>Thread safe: stateless.</remarks>
public static class RuleGenerators
{
    private static readonly Kanaal[] Channels = [Kanaal.Huisbezoek, Kanaal.Telefoon, Kanaal.Mail, Kanaal.Brief, Kanaal.SmsWhatsapp, Kanaal.Kaartje];

    /// <summary>The teams that generated rules name.</summary>
    public static ValueList<string> Teams { get; } = ["A", "B"];

    /// <summary>A policy of any rules; it need not obey the law on amounts.</summary>
    public static Gen<Triageregels> Policies() => Policies(isMonotone: false);

    /// <summary>
    /// A policy that obeys the law on amounts: amounts are asked with lower bounds only and never denied, and a later rule has no higher priority.
    /// </summary>
    public static Gen<Triageregels> MonotonePolicies() => Policies(isMonotone: true);

    /// <summary>A condition of any kind but the host's own.</summary>
    /// <param name="isMonotone">Whether a higher amount may make it hold, but never makes it stop holding.</param>
    public static Gen<Triagevoorwaarde> Conditions(bool isMonotone) => Gen.Sized(size => Conditions(Math.Min(size, 3), isMonotone));

    private static Gen<Triageregels> Policies(bool isMonotone) =>
        from count in Gen.Choose(1, 6)
        from rules in Rules(isMonotone).ListOf(count)
        from capacity in TriageGenerators.Capacities(Teams)
        from fillings in Fillings(isMonotone).ListOf(2)
        from fillingCount in Gen.Choose(0, 2)
        from order in Gen.SubListOf(Triagerangordecodes.All.ToArray())
        select new Triageregels
        {
            Regels = Number(rules, isMonotone).ToValueList(),
            Capaciteit = capacity,
            Restvulling = fillings.Take(fillingCount).Select((each, i) => each with { Code = FormattableString.Invariant($"rest-{i}") }).ToValueList(),
            Rangorde = order.ToValueList(),
            RecidiveMaanden = 6,
        };

    private static IEnumerable<Triageregel> Number(IEnumerable<Triageregel> rules, bool isMonotone) => rules.Select((rule, i) => rule with
    {
        Code = FormattableString.Invariant($"regel-{i}"),
        Uitkomst = isMonotone ? rule.Uitkomst with { Prioriteit = i + 1 } : rule.Uitkomst,
    });

    private static Gen<Triageregel> Rules(bool isMonotone) =>
        from condition in Conditions(isMonotone)
        from choices in Choices().ListOf(2)
        from count in Gen.Choose(1, 2)
        from team in Gen.Elements("A", "B", null!)
        from priority in Gen.Choose(1, 9)
        from adds in isMonotone ? Gen.Constant(0) : Gen.Choose(0, 4)
        from unknown in Gen.Elements(BijOnbekend.All.ToArray())
        from byHand in Gen.Elements(false, false, true)
        select new Triageregel
        {
            Code = "regel",
            Voorwaarde = condition,
            Uitkomst = new()
            {
                Kanalen = choices.Take(count).DistinctBy(choice => choice.Kanaal).ToValueList(),
                Team = team,
                Bakje = team is null ? null : "bakje " + team,
                Prioriteit = priority,
                HandmatigEerst = byHand,
            },
            Werking = adds == 1 ? Regelwerking.VoegtToe : Regelwerking.Beslist,
            BijOnbekend = unknown,
            Bron = Bron.Host,
        };

    private static Gen<Kanaalkeuze> Choices() =>
        from kanaal in Gen.Elements(Channels)
        from full in Gen.SubListOf(Channels)
        from missing in Gen.SubListOf(Channels)
        from team in Gen.Elements("A", null!)
        from overflow in Gen.Elements(Overloop.All.ToArray())
        select new Kanaalkeuze
        {
            Kanaal = kanaal,
            BijVol = full.Where(each => each != kanaal).Select(each => new Kanaalvervanging { Kanaal = each, Team = team }).ToValueList(),
            BijOntbreken = Kanaalgegevens.Of(kanaal) is null ? [] : missing.Where(each => each != kanaal).Select(Kanaalvervanging.FromKanaal).ToValueList(),
            Overloop = overflow,
        };

    private static Gen<Restvulling> Fillings(bool isMonotone) =>
        from condition in Conditions(isMonotone)
        from kanaal in Gen.Elements(Channels)
        from order in Gen.SubListOf(Triagerangordecodes.All.ToArray())
        from team in Gen.Elements("B", null!)
        select new Restvulling { Code = "rest", Kanaal = kanaal, Voorwaarde = condition, Rangorde = order.ToValueList(), Team = team, Bron = Bron.Host };

    private static Gen<Triagevoorwaarde> Conditions(int depth, bool isMonotone)
    {
        if (depth <= 1)
        {
            return Gen.Frequency((2, Amounts(isMonotone)), (5, Leaves()));
        }

        var part = Conditions(depth - 1, isMonotone);
        return Gen.Frequency(
            (3, Amounts(isMonotone)),
            (5, Leaves()),
            (3, part.Two().Select(pair => pair.Item1.En(pair.Item2))),
            (2, part.Two().Select(pair => pair.Item1.Of(pair.Item2))),
            (1, (isMonotone ? Leaves() : part).Select(Voorwaarde.Niet)));
    }

    private static Gen<Triagevoorwaarde> Amounts(bool isMonotone) =>
        from amount in Gen.Elements(TriageGenerators.Amounts.ToArray())
        from inclusive in Gen.Elements(true, false)
        from upper in isMonotone ? Gen.Constant(false) : Gen.Elements(true, false)
        from kind in Gen.Elements<Signaalpartnersoort?>(null, null, Signaalpartnersoort.Huur)
        let bound = new Grens<Bedrag> { Waarde = Bedrag.Parse(amount), Inbegrepen = inclusive }
        select (Triagevoorwaarde)new Bedragvoorwaarde { Vanaf = upper ? null : bound, Tot = upper ? bound : null, HoogsteVan = kind };

    private static Gen<Triagevoorwaarde> Leaves() => Gen.OneOf(
        Gen.Elements(Voorwaarde.Altijd, Voorwaarde.Enkelvoudig, Voorwaarde.Meervoudig, Voorwaarde.Opeenvolgend, Voorwaarde.Opmerking()),
        Gen.Elements(Signaalpartnersoort.All.ToArray()).Two().SelectMany(pair =>
            Gen.Elements(Partnersoortkeuze.All.ToArray()).Select(keuze => (Triagevoorwaarde)new Partnersoortvoorwaarde { Keuze = keuze, Soorten = new[] { pair.Item1, pair.Item2 }.Distinct().ToValueList() })),
        Gen.Choose(1, 3).Select(Voorwaarde.SignalenVanaf),
        Gen.Choose(1, 3).Select(Voorwaarde.PartnersVanaf),
        Gen.Choose(1, 6).SelectMany(maanden => Gen.Choose(1, maanden).Select(aantal => Voorwaarde.RecidiveBinnen(maanden, aantal))),
        Gen.Choose(1, 6).Select(maanden => (Triagevoorwaarde)new Recidivevoorwaarde { BinnenMaanden = maanden, ZelfdePartner = true, LaatsteResultaten = [Eindresultaat.DefinitiefGeenContact] }),
        Gen.Choose(17, 30).Select(jaren => Voorwaarde.Leeftijd(18, jaren + 2)),
        Gen.Elements(Signaalsoort.All.ToArray()).Select(soort => Voorwaarde.Soort(soort)),
        Gen.Elements(Signaalmarkering.All.ToArray()).Select(markering => Voorwaarde.Markering(markering)),
        Gen.Elements(Verhuurdersoort.All.ToArray()).Select(soort => Voorwaarde.Verhuurder(soort)),
        Gen.Elements(Contactgegeven.All.ToArray()).Select(Voorwaarde.Bekend),
        Gen.Elements(Bekendheid.All.ToArray()).Select(Voorwaarde.Bekend));
}
