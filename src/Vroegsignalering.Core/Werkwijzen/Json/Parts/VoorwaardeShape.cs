using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Voorwaarden;
using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Werkwijzen.Json.Parts;

/// <summary>A condition of triage in JSON: a closed set that holds itself.</summary>
internal static class VoorwaardeShape
{
    private const int LongestRecidive = 24;
    private const int HighestAge = 150;

    public static ChoiceShape<Triagevoorwaarde> Make()
    {
        var choice = new ChoiceShape<Triagevoorwaarde>("voorwaarde");
        var parts = new ListShape<Triagevoorwaarde>(choice, fewest: 2);
        choice.Add("altijd", "Gaat altijd op.", new ObjectShape<AltijdVoorwaarde>("altijd").MakeWith(_ => new()));
        choice.Add("en", "Elk van de voorwaarden gaat op.", Mapped(parts, en => en.Voorwaarden, list => new EnVoorwaarde { Voorwaarden = list }));
        choice.Add("of", "Minstens een van de voorwaarden gaat op.", Mapped(parts, of => of.Voorwaarden, list => new OfVoorwaarde { Voorwaarden = list }));
        choice.Add("niet", "De voorwaarde gaat niet op.", Mapped(choice, niet => niet.Voorwaarde, each => new NietVoorwaarde { Voorwaarde = each }));
        choice.Add("partnersoorten", "Welke soorten signaalpartners meldden.", Partners());
        choice.Add("matchsoort", "Hoe de signalen samenhangen.", Mapped(new MemberShape<Matchsoort>(), v => v.Matchsoort, soort => new Matchsoortvoorwaarde { Matchsoort = soort }));
        choice.Add("aantalSignalen", "Het aantal signalen.", Count("aantalSignalen", v => v.Vanaf, v => v.TotEnMet, (vanaf, tot) => new Signaalaantalvoorwaarde { Vanaf = vanaf, TotEnMet = tot }));
        choice.Add("aantalPartners", "Het aantal verschillende partners.", Count("aantalPartners", v => v.Vanaf, v => v.TotEnMet, (vanaf, tot) => new Partneraantalvoorwaarde { Vanaf = vanaf, TotEnMet = tot }));
        choice.Add("bedrag", "Het totaal, of het hoogste bedrag van een soort partner.", Amount());
        choice.Add("recidive", "Eerdere signalen of zaken.", Recurrence());
        choice.Add("leeftijd", "De leeftijd van een persoon op de peildatum.", Age());
        choice.Add("signaalsoorten", "Een signaal van een van de soorten.", List("signaalsoorten", "soorten", new MemberShape<Signaalsoort>(), v => v.Soorten, list => new Signaalsoortvoorwaarde { Soorten = list }));
        choice.Add("markeringen", "Een signaal met een van de markeringen.", List("markeringen", "markeringen", new MemberShape<Signaalmarkering>(), v => v.Markeringen, list => new Markeringvoorwaarde { Markeringen = list }));
        choice.Add("verhuurdersoorten", "Een verhuurder van een van de soorten.", List("verhuurdersoorten", "soorten", new MemberShape<Verhuurdersoort>(), v => v.Soorten, list => new Verhuurdersoortvoorwaarde { Soorten = list }));
        choice.Add("controleredenen", "Een opmerking van de screening; zonder redenen: elke.", List("controleredenen", "redenen", new MemberShape<Controlereden>(), v => v.Redenen, list => new Controleredenvoorwaarde { Redenen = list }, fewest: 0));
        choice.Add("contactgegeven", "Een contactgegeven is bekend.", Mapped(new MemberShape<Contactgegeven>(), v => v.Gegeven, gegeven => new Contactgegevenvoorwaarde { Gegeven = gegeven }));
        choice.Add("bekendheid", "Iemand is al bekend.", Mapped(new MemberShape<Bekendheid>(), v => v.Bekendheid, waar => new Bekendheidvoorwaarde { Bekendheid = waar }));
        choice.Add("eigen", "Een eigen voorwaarde (plug-in).", Own());
        return choice;
    }

    private static MappedShape<T, TInner> Mapped<T, TInner>(Shape<TInner> inner, Func<T, TInner> get, Func<TInner, T> make) => new(inner, get, make);

    private static ObjectShape<T> List<T, TItem>(string definition, string name, Shape<TItem> item, Func<T, ValueList<TItem>> get, Func<ValueList<TItem>, T> make, int fewest = 1)
    {
        var shape = new ObjectShape<T>(definition);
        var items = shape.Required(name, "Waarvan er een genoeg is; elke waarde hoogstens één keer.", new ListShape<TItem>(item, fewest), get);
        return shape.MakeWith(values => make(values.Get(items)));
    }

    private static ObjectShape<T> Count<T>(string definition, Func<T, int?> from, Func<T, int?> upTo, Func<int?, int?, T> make)
    {
        var number = new NullableShape<int>(new IntShape(1), new("geen grens", "no bound"));
        var shape = new ObjectShape<T>(definition);
        var vanaf = shape.Optional("vanaf", "Het laagste aantal, inbegrepen.", number, from, null);
        var tot = shape.Optional("totEnMet", "Het hoogste aantal, inbegrepen.", number, upTo, null);
        return shape.MakeWith(values => make(values.Get(vanaf), values.Get(tot)));
    }

    private static ObjectShape<Grens<T>> Bound<T>(string definition, Shape<T> value, string unit)
        where T : struct, IComparable<T>
    {
        var shape = new ObjectShape<Grens<T>>(definition);
        var waarde = shape.Required("waarde", $"De waarde ({unit}).", value, g => g.Waarde);
        var inbegrepen = shape.Required("inbegrepen", "Of de waarde zelf erbij hoort.", new BoolShape(), g => g.Inbegrepen);
        return shape.MakeWith(values => new() { Waarde = values.Get(waarde), Inbegrepen = values.Get(inbegrepen) });
    }

    private static ObjectShape<Partnersoortvoorwaarde> Partners()
    {
        var shape = new ObjectShape<Partnersoortvoorwaarde>("partnersoorten");
        var keuze = shape.Required("keuze", "Of een, alle of geen van de soorten er moeten zijn.", new MemberShape<Partnersoortkeuze>(), v => v.Keuze);
        var soorten = shape.Required("soorten", "De soorten; elke hoogstens één keer.", new ListShape<Signaalpartnersoort>(new MemberShape<Signaalpartnersoort>(), fewest: 1), v => v.Soorten);
        return shape.MakeWith(values => new() { Keuze = values.Get(keuze), Soorten = values.Get(soorten) });
    }

    private static ObjectShape<Bedragvoorwaarde> Amount()
    {
        var bound = Bound("bedraggrens", new BedragShape(), "euro");
        var shape = new ObjectShape<Bedragvoorwaarde>("bedrag");
        var vanaf = shape.Maybe("vanaf", "De ondergrens.", bound, v => v.Vanaf);
        var tot = shape.Maybe("tot", "De bovengrens.", bound, v => v.Tot);
        var hoogste = shape.Maybe("hoogsteVan", "De soort partner waarvan het hoogste bedrag telt; zonder: het totaal.", new MemberShape<Signaalpartnersoort>(), v => v.HoogsteVan);
        return shape.MakeWith(values => new() { Vanaf = values.Find(vanaf), Tot = values.Find(tot), HoogsteVan = values.Find(hoogste) });
    }

    private static ObjectShape<Leeftijdvoorwaarde> Age()
    {
        var bound = Bound("leeftijdgrens", new IntShape(0, HighestAge), "jaren");
        var shape = new ObjectShape<Leeftijdvoorwaarde>("leeftijd");
        var vanaf = shape.Maybe("vanaf", "De ondergrens.", bound, v => v.Vanaf);
        var tot = shape.Maybe("tot", "De bovengrens.", bound, v => v.Tot);
        return shape.MakeWith(values => new() { Vanaf = values.Find(vanaf), Tot = values.Find(tot) });
    }

    private static ObjectShape<Recidivevoorwaarde> Recurrence()
    {
        var shape = new ObjectShape<Recidivevoorwaarde>("recidive");
        var binnen = shape.Required("binnenMaanden", "Hoeveel maanden terug; niet meer dan triage.recidiveMaanden (maanden).", new IntShape(1, LongestRecidive), v => v.BinnenMaanden);
        var minimum = shape.Optional("minimumAantal", "Het laagste aantal maanden met een eerder signaal; niet meer dan binnenMaanden (maanden).", new IntShape(1, LongestRecidive), v => v.MinimumAantal, 1);
        var zelfde = shape.Optional("zelfdePartner", "Of alleen maanden tellen waarin een partner van de match ook meldde.", new BoolShape(), v => v.ZelfdePartner, false);
        var resultaten = shape.Optional("laatsteResultaten", "De resultaten waarvan de laatste zaak er een heeft; zonder: elk.", new ListShape<Eindresultaat>(new MemberShape<Eindresultaat>()), v => v.LaatsteResultaten, []);
        return shape.MakeWith(values => new()
        {
            BinnenMaanden = values.Get(binnen),
            MinimumAantal = values.Get(minimum),
            ZelfdePartner = values.Get(zelfde),
            LaatsteResultaten = values.Get(resultaten),
        });
    }

    private static ObjectShape<EigenVoorwaarde> Own()
    {
        var shape = new ObjectShape<EigenVoorwaarde>("eigen");
        var code = shape.Required("code", "De code van de eigen voorwaarde.", Texts.Code([], new("de code van een eigen voorwaarde", "the code of a condition of the host")), v => v.Code);
        return shape.MakeWith(values => new() { Code = values.Get(code) });
    }
}
