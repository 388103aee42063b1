using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Werkwijzen.Json.Parts;

/// <summary>The deadlines part in JSON: an object with the deadlines as names.</summary>
internal static class TermijnenPart
{
    public static Part<Termijnafspraken> Part { get; } = new()
    {
        Name = "termijnen",
        Description = "De termijnen die worden bewaakt: wanneer elke begint, hoe lang hij duurt en op welke grond.",
        Shape = Make(),
        Check = (termijnen, _, faults) => TermijnafsprakenChecker.Check(termijnen, faults),
    };

    private static MappedShape<Termijnafspraken, Foundation.ValueList<Termijnafspraak>> Make() => new(
        // The reporting moment is part of intake, and no term.
        new KeyedShape<Termijnafspraak, Termijnsoort, Termijnafspraak>(
            new MemberShape<Termijnsoort>(Termijnsoort.Aanlevermoment), Afspraak(), afspraak => afspraak.Soort, afspraak => afspraak, (soort, afspraak) => afspraak with { Soort = soort }),
        termijnen => termijnen.Afspraken,
        afspraken => new() { Afspraken = afspraken });

    private static ObjectShape<Termijnafspraak> Afspraak()
    {
        var gebeurtenis = Dated.Of(new MemberShape<Startgebeurtenis>());
        var shape = new ObjectShape<Termijnafspraak>("termijnafspraak");
        var termijn = shape.Required("termijn", "De termijn met eenheid en grondslag; alleen terug vanaf het einde van het contract.", Dated.Of(Texts.TermijnOokTerug), a => a.Termijn);
        var start = shape.Required("start", "De gebeurtenis waarmee hij begint.", gebeurtenis, a => a.Start);
        var meteen = shape.Maybe("meteenBij", "De gebeurtenis waarbij het meteen die dag moet.", gebeurtenis, a => a.MeteenBij);
        // The deadline is the name of the property that holds the agreement.
        return shape.MakeWith(values => new()
        {
            Soort = Termijnsoort.Aanlevermoment,
            Termijn = values.Get(termijn),
            Start = values.Get(start),
            MeteenBij = values.Find(meteen),
        });
    }
}
