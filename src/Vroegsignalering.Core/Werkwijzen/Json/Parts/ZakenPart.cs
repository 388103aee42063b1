using Vroegsignalering.Werkwijzen.Json.Shapes;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Werkwijzen.Json.Parts;

/// <summary>The part about cases in JSON.</summary>
internal static class ZakenPart
{
    public static Part<Zaakafspraken> Part { get; } = new()
    {
        Name = "zaken",
        Description = "Wat als hulp telt, of nazorg toestemming vraagt, en of een zaak vanzelf sluit.",
        Shape = Make(),
        Check = null,
    };

    private static ObjectShape<Zaakafspraken> Make()
    {
        var shape = new ObjectShape<Zaakafspraken>("zaken");
        var tips = shape.Required("alleenTipsTeltAlsHulp", "Of alleen algemene tips als aanvaarde hulp tellen.", Dated.Bool, z => z.AlleenTipsTeltAlsHulp);
        var toestemming = shape.Required("nazorgMetToestemming", "Of nazorg de toestemming van de inwoner vraagt.", Dated.Bool, z => z.NazorgMetToestemming);
        var sluiten = shape.Required("automatischSluiten", "Of een zaak zonder contact bij de terugkoppeltermijn vanzelf sluit; anders komt er een voorstel.", Dated.Bool, z => z.AutomatischSluiten);
        return shape.MakeWith(values => new()
        {
            AlleenTipsTeltAlsHulp = values.Get(tips),
            NazorgMetToestemming = values.Get(toestemming),
            AutomatischSluiten = values.Get(sluiten),
        });
    }
}
