using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Werkwijzen.Json.Parts;

/// <summary>The contact part in JSON.</summary>
internal static class ContactPart
{
    private const int HighestAttempts = 99;

    public static Part<Contactafspraken> Part { get; } = new()
    {
        Name = "contact",
        Description = "Hoe vaak en langs welke kanalen contact wordt gezocht.",
        Shape = Make(),
        Check = (contact, _, faults) => ContactafsprakenChecker.Check(contact, faults),
    };

    private static ObjectShape<Contactafspraken> Make()
    {
        var shape = new ObjectShape<Contactafspraken>("contact");
        var routes = shape.Optional(
            "routes", "De stappen per kanaal dat de triage geeft.",
            new KeyedShape<Contactroute, Kanaal, Contactroute>(
                new MemberShape<Kanaal>(Kanaal.Geen), Route(), route => route.Kanaal, route => route, (kanaal, route) => route with { Kanaal = kanaal }),
            contact => contact.Routes, []);
        return shape.MakeWith(values => new() { Routes = values.Get(routes) });
    }

    private static ObjectShape<Contactroute> Route()
    {
        var shape = new ObjectShape<Contactroute>("contactroute");
        var stappen = shape.Required(
            "stappen", "De stappen in volgorde; elk kanaal hoogstens één keer.",
            new DatedShape<ValueList<Contactstap>>(new ListShape<Contactstap>(Stap(), fewest: 1)), route => route.Stappen);
        // The channel is the name of the property that holds the route.
        return shape.MakeWith(values => new() { Kanaal = Kanaal.Geen, Stappen = values.Get(stappen) });
    }

    private static ObjectShape<Contactstap> Stap()
    {
        var shape = new ObjectShape<Contactstap>("contactstap");
        var kanaal = shape.Required("kanaal", "Het kanaal.", new MemberShape<Kanaal>(Kanaal.Geen), s => s.Kanaal);
        var pogingen = shape.Required("pogingen", "Pogingen die moeten worden gedaan.", new IntShape(1, HighestAttempts), s => s.Pogingen);
        var extra = shape.Optional("extraPogingen", "Pogingen die daarna mogen.", new IntShape(0, HighestAttempts), s => s.ExtraPogingen, 0);
        var tussen = shape.Optional(
            "tussentijden", "De kortste tijd tussen twee pogingen: de eerste termijn na de eerste poging, en zo verder; de laatste geldt voor alle volgende.",
            new ListShape<Termijn>(Texts.Termijn), s => s.Tussentijden, []);
        var na = shape.Maybe("naVorigeStap", "De kortste tijd na de vorige stap; niet bij de eerste stap.", Texts.Termijn, s => s.NaVorigeStap);
        var bericht = shape.Optional("bericht", "Bij welke poging een bericht, flyer of kaartje wordt achtergelaten.", new MemberShape<Berichtmoment>(), s => s.Bericht, Berichtmoment.Nooit);
        var wisselend = shape.Optional("wisselend", "Of pogingen op wisselende dagen en dagdelen zijn.", new BoolShape(), s => s.Wisselend, false);
        var avond = shape.Optional("ookAvond", "Of ook de avond wordt gebruikt.", new BoolShape(), s => s.OokAvond, false);
        var zaterdag = shape.Optional("ookZaterdag", "Of ook de zaterdag wordt gebruikt.", new BoolShape(), s => s.OokZaterdag, false);
        return shape.MakeWith(values => new()
        {
            Kanaal = values.Get(kanaal),
            Pogingen = values.Get(pogingen),
            ExtraPogingen = values.Get(extra),
            Tussentijden = values.Get(tussen),
            NaVorigeStap = values.Find(na),
            Bericht = values.Get(bericht),
            Wisselend = values.Get(wisselend),
            OokAvond = values.Get(avond),
            OokZaterdag = values.Get(zaterdag),
        });
    }
}
