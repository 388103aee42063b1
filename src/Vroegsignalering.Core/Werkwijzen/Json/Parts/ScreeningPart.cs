using Vroegsignalering.Foundation;
using Vroegsignalering.Screening;
using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Werkwijzen.Json.Parts;

/// <summary>The screening part in JSON.</summary>
internal static class ScreeningPart
{
    public static Part<Screeningafspraken> Part { get; } = new()
    {
        Name = "screening",
        Description = "Wat bij de screening mag worden opgezocht, en wat er volgt uit wat wordt gevonden.",
        Shape = Make(),
        Check = (afspraken, plugins, faults) => ScreeningafsprakenChecker.Check(afspraken, [.. plugins.Controles], faults),
    };

    private static ObjectShape<Screeningafspraken> Make()
    {
        var jaren = new NullableShape<int>(new IntShape(0, ScreeningafsprakenChecker.HighestJaren), new("een afgerond traject telt altijd", "a finished programme always counts"));
        var shape = new ObjectShape<Screeningafspraken>("screening");
        var kenmerken = shape.Required(
            "kenmerken", "Wat mag worden opgezocht; elk kenmerk hoogstens één keer.",
            new DatedShape<ValueList<Screeningskenmerk>>(new ListShape<Screeningskenmerk>(new MemberShape<Screeningskenmerk>())), s => s.Kenmerken);
        var niveau = shape.Required("niveau", "Of elk signaal wordt beoordeeld, of de hele match.", Dated.Of(new MemberShape<Screeningsniveau>()), s => s.Niveau);
        var uitval = shape.Required(
            "brpUitval", "Wat gebeurt met een signaal dat de BRP-controle afwijst; geen-brp-controle precies als inschrijving niet bij de kenmerken staat.",
            Dated.Of(new MemberShape<BrpUitval>()), s => s.BrpUitval);
        var brp = shape.Required("brp", "De drempels van de BRP-controle, ook als er geen is.", Brp(), s => s.Brp);
        var na = shape.Required("jarenNaTraject", "Hoeveel jaren een afgerond traject over schulden nog telt (jaren).", new DatedShape<int?>(jaren), s => s.JarenNaTraject);
        var bekend = shape.Required("bekendGaatDoor", "Of wie schuldhulpverlening kent doorgaat naar de triage.", Dated.Bool, s => s.BekendGaatDoor);
        var over = shape.Required("naUitval", "Wat gebeurt met een match waarvan minder signalen over zijn dan het minimum.", Dated.Of(new MemberShape<NaUitval>()), s => s.NaUitval);
        var open = shape.Required("nietGecontroleerdGaatDoor", "Of wat niet is gecontroleerd doorgaat zonder dat een mens kijkt.", Dated.Bool, s => s.NietGecontroleerdGaatDoor);
        var eigen = shape.Optional(
            "eigenControles", "De codes van eigen controles van de gemeente; elke code hoogstens één keer.",
            new ListShape<string>(Texts.Code([], new("de code van een eigen controle", "the code of a check of the host"))), s => s.EigenControles, []);
        return shape.MakeWith(values => new()
        {
            Kenmerken = values.Get(kenmerken),
            Niveau = values.Get(niveau),
            BrpUitval = values.Get(uitval),
            Brp = values.Get(brp),
            JarenNaTraject = values.Get(na),
            BekendGaatDoor = values.Get(bekend),
            NaUitval = values.Get(over),
            NietGecontroleerdGaatDoor = values.Get(open),
            EigenControles = values.Get(eigen),
        });
    }

    private static ObjectShape<BrpCriteria> Brp()
    {
        var shape = new ObjectShape<BrpCriteria>("brpCriteria");
        var upper = shape.Required("bevestigdrempel", "Vanaf deze score kan de persoon worden bevestigd (millibits).", Dated.Int(int.MinValue), b => b.Bevestigdrempel);
        var lower = shape.Required("afwijsdrempel", "Onder deze score is niemand de persoon (millibits); hoogstens de bevestigdrempel.", Dated.Int(int.MinValue), b => b.Afwijsdrempel);
        var margin = shape.Required("marge", "De kleinste afstand tot de naaste andere persoon (millibits).", Dated.Int(0), b => b.Marge);
        var synonyms = shape.Required("plaatselijkeSynoniemen", "Of plaatselijke synoniemen in een adres één adres zijn (hs = H, 3hg = III).", Dated.Bool, b => b.PlaatselijkeSynoniemen);
        return shape.MakeWith(values => new()
        {
            Bevestigdrempel = values.Get(upper),
            Afwijsdrempel = values.Get(lower),
            Marge = values.Get(margin),
            PlaatselijkeSynoniemen = values.Get(synonyms),
        });
    }
}
