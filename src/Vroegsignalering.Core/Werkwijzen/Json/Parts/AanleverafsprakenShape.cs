using Vroegsignalering.Aanlevering;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Werkwijzen.Json.Parts;

/// <summary>What is agreed about the figures of a signal, in JSON; what is not agreed at a level is left out.</summary>
internal static class AanleverafsprakenShape
{
    private const int LongestAge = 36_500;
    private const int HighestCount = 9999;

    public static ObjectShape<Aanleverafspraken> Make()
    {
        var shape = new ObjectShape<Aanleverafspraken>("aanleverafspraken");
        var ouderdom = shape.Maybe("ouderdom", "Het ouderdomsvenster (dagen van vervaldatum tot peildatum).", new DatedShape<Ouderdomsvenster>(Venster()), a => a.Ouderdom);
        var vervaldatum = shape.Maybe("vervaldatum", "Naar welke vervaldatum het venster kijkt.", Dated.Of(new MemberShape<Vervaldatumkeuze>()), a => a.Vervaldatum);
        var drempel = shape.Maybe("drempel", "Het laagste bedrag dat wordt aangenomen (euro).", new DatedShape<Drempelbedrag>(Drempel()), a => a.Drempel);
        var termijnen = shape.Maybe("minimumTermijnen", "Laagste aantal onbetaalde termijnen, inbegrepen; 0 is niet gevraagd.", Dated.Int(0, HighestCount), a => a.MinimumTermijnen);
        var aanmaningen = shape.Maybe("minimumAanmaningen", "Laagste aantal aanmaningen, inbegrepen; 0 is niet gevraagd.", Dated.Int(0, HighestCount), a => a.MinimumAanmaningen);
        var inspanning = shape.Maybe(
            "vereisteInspanning", "Wat de partner gedaan moet hebben vóór een melding.",
            new DatedShape<ValueList<Inspanningsoort>>(new ListShape<Inspanningsoort>(new MemberShape<Inspanningsoort>())), a => a.VereisteInspanning);
        return shape.MakeWith(values => new()
        {
            Ouderdom = values.Find(ouderdom),
            Vervaldatum = values.Find(vervaldatum),
            Drempel = values.Find(drempel),
            MinimumTermijnen = values.Find(termijnen),
            MinimumAanmaningen = values.Find(aanmaningen),
            VereisteInspanning = values.Find(inspanning),
        });
    }

    private static ObjectShape<Ouderdomsvenster> Venster()
    {
        var days = new NullableShape<int>(new IntShape(0, LongestAge), new("geen grens", "no bound"));
        var shape = new ObjectShape<Ouderdomsvenster>("ouderdomsvenster");
        var vanaf = shape.Optional("vanafDagen", "Het eerste aantal dagen dat wordt aangenomen, inbegrepen; zonder: geen ondergrens (dagen).", days, v => v.VanafDagen, null);
        var tot = shape.Optional("totEnMetDagen", "Het laatste aantal dagen dat wordt aangenomen, inbegrepen; zonder: geen bovengrens (dagen).", days, v => v.TotEnMetDagen, null);
        return shape.MakeWith(values => new() { VanafDagen = values.Get(vanaf), TotEnMetDagen = values.Get(tot) });
    }

    private static ObjectShape<Drempelbedrag> Drempel()
    {
        var shape = new ObjectShape<Drempelbedrag>("drempelbedrag");
        var bedrag = shape.Required("bedrag", "Het bedrag; 0 is geen drempel (euro).", new BedragShape(), d => d.Bedrag);
        var gelijk = shape.Optional("gelijkWordtToegelaten", "Of een bedrag gelijk aan de drempel wordt aangenomen.", new BoolShape(), d => d.GelijkWordtToegelaten, true);
        return shape.MakeWith(values => new() { Bedrag = values.Get(bedrag), GelijkWordtToegelaten = values.Get(gelijk) });
    }
}
