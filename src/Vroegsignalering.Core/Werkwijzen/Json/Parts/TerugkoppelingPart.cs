using Vroegsignalering.Foundation;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Werkwijzen.Json.Parts;

/// <summary>The feedback part in JSON.</summary>
internal static class TerugkoppelingPart
{
    public static Part<Terugkoppelafspraken> Part { get; } = new()
    {
        Name = "terugkoppeling",
        Description = "Welke codes er zijn, wie meer dan een code krijgt, en wanneer berichten gaan.",
        Shape = Make(),
        Check = (afspraken, _, faults) => TerugkoppelafsprakenChecker.Check(afspraken, faults),
    };

    private static ObjectShape<Terugkoppelafspraken> Make()
    {
        var codes = new DatedShape<ValueList<Terugkoppelcode>>(new ListShape<Terugkoppelcode>(new MemberShape<Terugkoppelcode>()));
        var verlening = new DatedShape<Partnerverlening>(Verlening());
        var dag = new NullableShape<int>(
            new IntShape(TerugkoppelafsprakenChecker.FirstDay, TerugkoppelafsprakenChecker.LastDay), new("elk bericht gaat meteen", "each message goes at once"));
        var shape = new ObjectShape<Terugkoppelafspraken>("terugkoppeling");
        var bestaan = shape.Required("codes", "De codes die er zijn, elke code één keer; de eerste vijf altijd.", codes, t => t.Codes);
        var uitgebreid = shape.Required("uitgebreid", "Welke partners oorzaak, vaste lasten en perspectief bij de code krijgen.", verlening, t => t.Uitgebreid);
        var bij = shape.Required("uitgebreidBij", "Bij welke codes het uitgebreide bericht gaat; elke code hoogstens één keer.", codes, t => t.UitgebreidBij);
        var goNoGo = shape.Required("goNoGo", "Welke partners go of no-go horen na de screening.", verlening, t => t.GoNoGo);
        var reden = shape.Required("goNoGoReden", "Welke van die partners ook de reden van een no-go horen.", verlening, t => t.GoNoGoReden);
        var status = shape.Required("status", "Welke partners de status van de zaak van hun signaal volgen.", verlening, t => t.Status);
        var maandelijks = shape.Required("maandelijksOpDag", "De dag van de maand waarop berichten samen gaan.", new DatedShape<int?>(dag), t => t.MaandelijksOpDag);
        var incasso = shape.Required("incasso", "Wat de incasso intussen doet; alleen om te lezen.", Dated.Of(new MemberShape<Incassoafspraak>()), t => t.Incasso);
        return shape.MakeWith(values => new()
        {
            Codes = values.Get(bestaan),
            Uitgebreid = values.Get(uitgebreid),
            UitgebreidBij = values.Get(bij),
            GoNoGo = values.Get(goNoGo),
            GoNoGoReden = values.Get(reden),
            Status = values.Get(status),
            MaandelijksOpDag = values.Get(maandelijks),
            Incasso = values.Get(incasso),
        });
    }

    private static ObjectShape<Partnerverlening> Verlening()
    {
        var shape = new ObjectShape<Partnerverlening>("partnerverlening");
        var alle = shape.Optional("allePartners", "Of het voor alle partners is; dan wordt er geen genoemd.", new BoolShape(), v => v.AllePartners, false);
        var partners = shape.Optional(
            "partners", "De kenmerken van de partners.", new ListShape<string>(Texts.NotBlank(new("het kenmerk van een signaalpartner", "the id of a partner"))), v => v.Partners, []);
        return shape.MakeWith(values => new() { AllePartners = values.Get(alle), Partners = values.Get(partners) });
    }
}
