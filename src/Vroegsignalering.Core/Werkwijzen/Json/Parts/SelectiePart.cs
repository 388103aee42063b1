using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Werkwijzen.Json.Parts;

/// <summary>The selection part in JSON.</summary>
internal static class SelectiePart
{
    public static Part<Selectiecriteria> Part { get; } = new()
    {
        Name = "selectie",
        Description = "Rangorde en quota.",
        Shape = Make(),
        Check = (criteria, plugins, faults) => SelectiecriteriaChecker.Check(criteria, [.. plugins.Rangordecodes], faults),
    };

    private static ObjectShape<Selectiecriteria> Make()
    {
        var code = Texts.Code(Rangordecodes.All, Dated.CodeAllowed(Rangordecodes.All));
        var quotum = new DatedShape<int?>(new NullableShape<int>(new IntShape(0), new("geen maximum", "no maximum")));
        var shape = new ObjectShape<Selectiecriteria>("selectie");
        var rangorde = shape.Required(
            "rangorde", "Codes van de vergelijkingen, in volgorde; elke code hoogstens één keer. De sleutel komt altijd als laatste.",
            new DatedShape<ValueList<string>>(new ListShape<string>(code)), c => c.Rangorde);
        var totaal = shape.Required("quotumTotaal", "Het hoogste aantal matches per run (matches).", quotum, c => c.QuotumTotaal);
        var perGebied = shape.Required("quotumPerGebied", "Het hoogste aantal matches per run in een gebied dat niet is genoemd (matches).", quotum, c => c.QuotumPerGebied);
        var genoemd = shape.Optional(
            "genoemdeGebieden", "Gebieden met een eigen quotum: het hoogste aantal matches per run (matches).",
            new KeyedShape<Gebiedsquotum, Gebied, GedateerdeWaarde<int?>>(Texts.Gebied, quotum, g => g.Gebied, g => g.Quotum, (naam, aantal) => new() { Gebied = naam, Quotum = aantal }),
            c => c.GenoemdeGebieden, []);
        var aanvullen = shape.Required("aanvullen", "Of vrije plaatsen naar de beste overige matches van volle gebieden gaan; alleen met een totaal quotum.", Dated.Bool, c => c.Aanvullen);
        return shape.MakeWith(values => new()
        {
            Rangorde = values.Get(rangorde),
            QuotumTotaal = values.Get(totaal),
            QuotumPerGebied = values.Get(perGebied),
            GenoemdeGebieden = values.Get(genoemd),
            Aanvullen = values.Get(aanvullen),
        });
    }
}
