using Vroegsignalering.Matches;
using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Werkwijzen.Json.Parts;

/// <summary>The matching part in JSON.</summary>
internal static class MatchingPart
{
    public static Part<Matchcriteria> Part { get; } = new()
    {
        Name = "matching",
        Description = "Welke signalen bij elkaar horen.",
        Shape = Make(),
        Check = (criteria, plugins, faults) => MatchcriteriaChecker.Check(criteria, [.. plugins.Sleutelcodes], faults),
    };

    private static ObjectShape<Matchcriteria> Make()
    {
        var sleutels = Texts.Code(Matchsleutelcodes.All, Dated.CodeAllowed(Matchsleutelcodes.All));
        var shape = new ObjectShape<Matchcriteria>("matching");
        var sleutel = shape.Required("sleutel", "De code van de sleutel waarop signalen bij elkaar komen.", Dated.Of(sleutels), c => c.Sleutel);
        var synoniemen = shape.Required("plaatselijkeSynoniemen", "Of plaatselijke synoniemen in een adres één adres zijn (hs = H, 3hg = III).", Dated.Bool, c => c.PlaatselijkeSynoniemen);
        var minimum = shape.Required("minimum", "Het laagste aantal dat een match is, inbegrepen.", Dated.Int(1), c => c.Minimum);
        var telwijze = shape.Required("telwijze", "Wat meetelt voor het minimum.", Dated.Of(new MemberShape<Telwijze>()), c => c.Telwijze);
        var periode = shape.Required("periode", "Over welke maanden signalen samen tellen.", Dated.Of(new MemberShape<Matchperiode>()), c => c.Periode);
        var terugblik = shape.Required("terugblikMaanden", "Hoeveel maanden vóór de maand van de run worden bekeken (maanden).", Dated.Int(0, 6), c => c.TerugblikMaanden);
        var opvolgend = shape.Required("opvolgendeAchterstanden", "Of dezelfde partner in twee opeenvolgende maanden ook een match is.", Dated.Bool, c => c.OpvolgendeAchterstanden);
        var zelfde = shape.Required("opeenvolgendZelfdePartner", "Of een opeenvolgende match om dezelfde partner vraagt.", Dated.Bool, c => c.OpeenvolgendZelfdePartner);
        var achternamen = shape.Required("hoogsteAantalAchternamen", "Het hoogste aantal verschillende achternamen op één sleutel dat niet wordt gemarkeerd.", Dated.Int(1), c => c.HoogsteAantalAchternamen);
        return shape.MakeWith(values => new()
        {
            Sleutel = values.Get(sleutel),
            PlaatselijkeSynoniemen = values.Get(synoniemen),
            Minimum = values.Get(minimum),
            Telwijze = values.Get(telwijze),
            Periode = values.Get(periode),
            TerugblikMaanden = values.Get(terugblik),
            OpvolgendeAchterstanden = values.Get(opvolgend),
            OpeenvolgendZelfdePartner = values.Get(zelfde),
            HoogsteAantalAchternamen = values.Get(achternamen),
        });
    }
}
