using Vroegsignalering.Foundation;
using Vroegsignalering.Nazorg;
using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Werkwijzen.Json.Parts;

/// <summary>The aftercare part in JSON.</summary>
internal static class NazorgPart
{
    private const int HighestUren = 99;

    public static Part<Nazorgafspraken> Part { get; } = new()
    {
        Name = "nazorg",
        Description = "Wat na de hulp wordt gedaan, en voor wie; wanneer staat bij de termijnen.",
        Shape = Make(),
        // It is checked with the deadlines, so only where both can be read.
        Check = null,
    };

    private static ObjectShape<Nazorgafspraken> Make()
    {
        var uren = new NullableShape<int>(new IntShape(0, HighestUren), new("niet afgesproken", "not agreed"));
        var shape = new ObjectShape<Nazorgafspraken>("nazorg");
        var contact = shape.Required("nazorgcontact", "Wie na de hulp wordt gebeld om te vragen hoe het gaat.", Dated.Of(new MemberShape<Nazorgdoelgroep>()), n => n.Nazorgcontact);
        var perMelding = shape.Required("nazorgurenPerMelding", "Uren nazorg waarop per melding wordt gerekend (uren).", new DatedShape<int?>(uren), n => n.NazorgurenPerMelding);
        var heropaf = shape.Required("heropaf", "Of elke partner na de terugkoppeling wordt gevraagd of de vaste lasten worden betaald.", Dated.Bool, n => n.Heropaf);
        var groepen = shape.Required(
            "volggroepen", "Welke groepen na de afsluiting worden gevolgd; elke groep hoogstens één keer.",
            new DatedShape<ValueList<Volggroep>>(new ListShape<Volggroep>(new MemberShape<Volggroep>())), n => n.Volggroepen);
        return shape.MakeWith(values => new()
        {
            Nazorgcontact = values.Get(contact),
            NazorgurenPerMelding = values.Get(perMelding),
            Heropaf = values.Get(heropaf),
            Volggroepen = values.Get(groepen),
        });
    }
}
