using Vroegsignalering.Foundation;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Voorwaarden;
using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Werkwijzen.Json.Parts;

/// <summary>The triage part in JSON.</summary>
internal static class TriagePart
{
    private const int LongestRecidive = 24;

    private static readonly ListShape<string> Rangorde = new(new KnownShape(Triagerangordecodes.All));
    private static readonly MemberShape<Kanaal> Benadering = new(Kanaal.Geen);

    public static Part<Triageregels> Part { get; } = new()
    {
        Name = "triage",
        Description = "Welke inwoner langs welk kanaal wordt benaderd, door wie, en binnen welke capaciteit.",
        Shape = Make(),
        Check = (triage, plugins, faults) => TriageregelsChecker.Check(triage, [.. plugins.Voorwaardecodes], faults),
    };

    private static ObjectShape<Triageregels> Make()
    {
        var voorwaarde = VoorwaardeShape.Make();
        var shape = new ObjectShape<Triageregels>("triage");
        var regels = shape.Required("regels", "De regels, in volgorde; de eerste die opgaat beslist.", new ListShape<Triageregel>(RegelShape.Make(voorwaarde), fewest: 1), t => t.Regels);
        var capaciteit = shape.Optional("capaciteit", "De capaciteit van kanalen; elk kanaal, gebied en team hoogstens één keer.", new ListShape<Kanaalcapaciteit>(Capaciteit()), t => t.Capaciteit, []);
        var restvulling = shape.Optional("restvulling", "Wie de plaatsen krijgt die over zijn, in volgorde.", new ListShape<Restvulling>(Vulling(voorwaarde)), t => t.Restvulling, []);
        var rangorde = shape.Required("rangorde", "De eigen volgorde, elke code hoogstens één keer; daarna de rang van de selectie.", new DatedShape<ValueList<string>>(Rangorde), t => t.Rangorde);
        var recidive = shape.Required("recidiveMaanden", "Hoeveel maanden terug recidive wordt bekeken (maanden).", Dated.Int(1, LongestRecidive), t => t.RecidiveMaanden);
        return shape.MakeWith(values => new()
        {
            Regels = values.Get(regels),
            Capaciteit = values.Get(capaciteit),
            Restvulling = values.Get(restvulling),
            Rangorde = values.Get(rangorde),
            RecidiveMaanden = values.Get(recidive),
        });
    }

    private static ObjectShape<Kanaalcapaciteit> Capaciteit()
    {
        var quotum = new NullableShape<int>(new IntShape(0), new("geen maximum", "no maximum"));
        var shape = new ObjectShape<Kanaalcapaciteit>("kanaalcapaciteit");
        var kanaal = shape.Required("kanaal", "Het kanaal.", Benadering, c => c.Kanaal);
        var gebied = shape.Maybe("gebied", "Het gebied waarvoor zij is; zonder: elk gebied.", Texts.Gebied, c => c.Gebied);
        var team = shape.Maybe("team", "Het team waarvoor zij is; zonder: elk team.", Texts.Naam, c => c.Team);
        var perRun = shape.Required("perRun", "Het hoogste aantal matches per run (matches).", new DatedShape<int?>(quotum), c => c.PerRun);
        return shape.MakeWith(values => new() { Kanaal = values.Get(kanaal), Gebied = values.Find(gebied), Team = values.Find(team), PerRun = values.Get(perRun) });
    }

    private static ObjectShape<Restvulling> Vulling(Shape<Triagevoorwaarde> voorwaarden)
    {
        var shape = new ObjectShape<Restvulling>("restvulling");
        var code = shape.Required("code", "De vaste code, uniek onder de regels en vullingen.", Texts.Regelcode, r => r.Code);
        var kanaal = shape.Required("kanaal", "Het kanaal; een met een capaciteit.", Benadering, r => r.Kanaal);
        var voorwaarde = shape.Required("voorwaarde", "Welke matches in de tweede groep zijn.", voorwaarden, r => r.Voorwaarde);
        var rangorde = shape.Optional("rangorde", "De volgorde waarin zij een plaats krijgen.", Rangorde, r => r.Rangorde, [Triagerangordecodes.Totaalbedrag]);
        var bakje = shape.Maybe("bakje", "Het bakje van wie een plaats krijgt.", Texts.Naam, r => r.Bakje);
        var team = shape.Maybe("team", "Het team van wie een plaats krijgt.", Texts.Naam, r => r.Team);
        var bron = shape.Required("bron", "Waar zij vandaan komt.", Texts.Bron, r => r.Bron);
        return shape.MakeWith(values => new()
        {
            Code = values.Get(code),
            Kanaal = values.Get(kanaal),
            Voorwaarde = values.Get(voorwaarde),
            Rangorde = values.Get(rangorde),
            Bakje = values.Find(bakje),
            Team = values.Find(team),
            Bron = values.Get(bron),
        });
    }
}
