using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Voorwaarden;
using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Werkwijzen.Json.Parts;

/// <summary>A rule of triage in JSON.</summary>
internal static class RegelShape
{
    public static ObjectShape<Triageregel> Make(Shape<Triagevoorwaarde> voorwaarden)
    {
        var shape = new ObjectShape<Triageregel>("triageregel");
        var code = shape.Required("code", "De vaste code, uniek onder de regels en vullingen.", Texts.Regelcode, r => r.Code);
        var naam = shape.Maybe("naam", "Een naam voor mensen; zonder: de code.", Texts.NotBlank(new("een tekst", "a text")), r => r.Naam);
        var voorwaarde = shape.Required("voorwaarde", "Wanneer de regel opgaat.", voorwaarden, r => r.Voorwaarde);
        var uitkomst = shape.Required("uitkomst", "Wat de regel geeft.", Uitkomst(), r => r.Uitkomst);
        var werking = shape.Optional("werking", "Of de regel beslist of kanalen toevoegt.", new MemberShape<Regelwerking>(), r => r.Werking, Regelwerking.Beslist);
        var onbekend = shape.Optional("bijOnbekend", "Wat er gebeurt als een feit onbekend is dat de regel had laten opgaan.", new MemberShape<BijOnbekend>(), r => r.BijOnbekend, BijOnbekend.Handmatig);
        var bron = shape.Required("bron", "Waar de regel vandaan komt.", Texts.Bron, r => r.Bron);
        return shape.MakeWith(values => new()
        {
            Code = values.Get(code),
            Naam = values.Find(naam),
            Voorwaarde = values.Get(voorwaarde),
            Uitkomst = values.Get(uitkomst),
            Werking = values.Get(werking),
            BijOnbekend = values.Get(onbekend),
            Bron = values.Get(bron),
        });
    }

    private static ObjectShape<Triageuitkomst> Uitkomst()
    {
        var shape = new ObjectShape<Triageuitkomst>("triageuitkomst");
        var kanalen = shape.Required("kanalen", "De kanalen in volgorde, elk hoogstens één keer; geen alleen als enige.", new ListShape<Kanaalkeuze>(Keuze(), fewest: 1), u => u.Kanalen);
        var bakje = shape.Maybe("bakje", "Het bakje.", Texts.Naam, u => u.Bakje);
        var team = shape.Maybe("team", "Het team.", Texts.Naam, u => u.Team);
        var prioriteit = shape.Required("prioriteit", "De prioriteit; 1 is de hoogste.", new IntShape(1, Triagevoorstel.LaagstePrioriteit), u => u.Prioriteit);
        var handmatig = shape.Optional("handmatigEerst", "Of een mens eerst kijkt.", new BoolShape(), u => u.HandmatigEerst, false);
        return shape.MakeWith(values => new()
        {
            Kanalen = values.Get(kanalen),
            Bakje = values.Find(bakje),
            Team = values.Find(team),
            Prioriteit = values.Get(prioriteit),
            HandmatigEerst = values.Get(handmatig),
        });
    }

    private static ObjectShape<Kanaalkeuze> Keuze()
    {
        var vervangingen = new ListShape<Kanaalvervanging>(Vervanging());
        var shape = new ObjectShape<Kanaalkeuze>("kanaalkeuze");
        var kanaal = shape.Required("kanaal", "Het kanaal.", new MemberShape<Kanaal>(), k => k.Kanaal);
        var vol = shape.Optional("bijVol", "De kanalen die in volgorde worden geprobeerd als dit vol is.", vervangingen, k => k.BijVol, []);
        var ontbreken = shape.Optional("bijOntbreken", "De kanalen die in volgorde worden geprobeerd als het contactgegeven onbekend is.", vervangingen, k => k.BijOntbreken, []);
        var overloop = shape.Optional("overloop", "Wat er gebeurt als ook die er niet zijn.", new MemberShape<Overloop>(), k => k.Overloop, Overloop.VolgendeRun);
        return shape.MakeWith(values => new()
        {
            Kanaal = values.Get(kanaal),
            BijVol = values.Get(vol),
            BijOntbreken = values.Get(ontbreken),
            Overloop = values.Get(overloop),
        });
    }

    private static ObjectShape<Kanaalvervanging> Vervanging()
    {
        var shape = new ObjectShape<Kanaalvervanging>("kanaalvervanging");
        var kanaal = shape.Required("kanaal", "Het kanaal.", new MemberShape<Kanaal>(Kanaal.Geen), v => v.Kanaal);
        var bakje = shape.Maybe("bakje", "Het bakje; zonder: dat van de regel.", Texts.Naam, v => v.Bakje);
        var team = shape.Maybe("team", "Het team; zonder: dat van de regel.", Texts.Naam, v => v.Team);
        return shape.MakeWith(values => new() { Kanaal = values.Get(kanaal), Bakje = values.Find(bakje), Team = values.Find(team) });
    }
}
