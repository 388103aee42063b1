using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Werkwijzen.Json.Parts;

/// <summary>The intake part in JSON.</summary>
internal static class AanleveringPart
{
    public static Part<Aanlevercriteria> Part { get; } = new()
    {
        Name = "aanlevering",
        Description = "Welke signalen worden aangenomen, en wanneer.",
        Shape = Make(),
        Check = (criteria, plugins, faults) => AanlevercriteriaChecker.Check(criteria, [.. plugins.Criteriumcodes], faults),
    };

    private static ObjectShape<Aanlevercriteria> Make()
    {
        var afspraken = AanleverafsprakenShape.Make();
        var onbekend = Dated.Of(new MemberShape<OmgangMetOnbekend>());
        var shape = new ObjectShape<Aanlevercriteria>("aanlevering");
        var moment = shape.Required("aanlevermoment", "Wanneer signaalpartners elke maand aanleveren.", AanlevermomentShape.Make(), c => c.Aanlevermoment);
        var standaard = shape.Required("standaard", "Wat voor elke signaalpartner geldt.", afspraken, c => c.Standaard);
        var perSoort = shape.Optional(
            "perSoort", "Wat voor een soort signaalpartner geldt; gaat voor de standaard.",
            new KeyedShape<Soortafspraken, Signaalpartnersoort, Aanleverafspraken>(
                new MemberShape<Signaalpartnersoort>(), afspraken, s => s.Soort, s => s.Afspraken, (soort, a) => new() { Soort = soort, Afspraken = a }),
            c => c.PerSoort, []);
        var perPartner = shape.Optional(
            "perPartner", "Wat voor één signaalpartner geldt; gaat voor zijn soort. De naam is het kenmerk van de partner, bij een partner zonder eigen kenmerk zijn naam in kleine letters.",
            new KeyedShape<Partnerafspraken, string, Aanleverafspraken>(
                Texts.NotBlank(new("het kenmerk van een signaalpartner", "the id of a partner")), afspraken, p => p.PartnerId, p => p.Afspraken, (id, a) => new() { PartnerId = id, Afspraken = a }),
            c => c.PerPartner, []);
        var personen = shape.Required("alleenNatuurlijkePersonen", "Of alleen natuurlijke personen worden aangenomen.", Dated.Bool, c => c.AlleenNatuurlijkePersonen);
        var cijfer = shape.Required("onbekend", "Wat er gebeurt als de vervaldatum of een aantal termijnen of aanmaningen onbekend is.", onbekend, c => c.Onbekend);
        var bedrag = shape.Required("onbekendBedrag", "Wat er gebeurt als het bedrag onbekend is.", onbekend, c => c.OnbekendBedrag);
        var naam = shape.Required("onbekendeNaam", "Wat er gebeurt als er geen naam is.", onbekend, c => c.OnbekendeNaam);
        var uitzondering = shape.Required("uitzonderingCrediteur", "Of een partner bewust buiten het ouderdomsvenster mag melden.", Dated.Bool, c => c.UitzonderingCrediteur);
        var herhaling = shape.Required("herhaling", "Wanneer een signaal een herhaalde melding is.", new DatedShape<Herhalingsafspraak>(HerhalingShape()), c => c.Herhaling);
        var direct = shape.Required("directOpgepakt", "Welke signalen meteen worden opgepakt.", new DatedShape<DirectOpgepaktafspraak>(DirectShape()), c => c.DirectOpgepakt);
        var energie = shape.Required("energieregeling", "Of de Energieregeling opmerkingen geeft bij energiesignalen.", Dated.Bool, c => c.Energieregeling);
        var eigen = shape.Optional(
            "eigenCriteria", "Codes van eigen criteria (plug-ins), na de ingebouwde gevraagd in deze volgorde; elke code hoogstens één keer.",
            new ListShape<string>(Texts.Code([], new("de code van een eigen criterium", "the code of a criterion of the host"))), c => c.EigenCriteria, []);
        return shape.MakeWith(values => new()
        {
            Aanlevermoment = values.Get(moment),
            Standaard = values.Get(standaard),
            PerSoort = values.Get(perSoort),
            PerPartner = values.Get(perPartner),
            AlleenNatuurlijkePersonen = values.Get(personen),
            Onbekend = values.Get(cijfer),
            OnbekendBedrag = values.Get(bedrag),
            OnbekendeNaam = values.Get(naam),
            UitzonderingCrediteur = values.Get(uitzondering),
            Herhaling = values.Get(herhaling),
            DirectOpgepakt = values.Get(direct),
            Energieregeling = values.Get(energie),
            EigenCriteria = values.Get(eigen),
        });
    }

    private static ObjectShape<Herhalingsafspraak> HerhalingShape()
    {
        var shape = new ObjectShape<Herhalingsafspraak>("herhaling");
        var maanden = shape.Optional("maanden", "Hoeveel maanden vóór de maand van de run worden bekeken; 0 is uit (maanden).", new IntShape(0, 6), h => h.Maanden, 1);
        var hoger = shape.Optional("ookHogerBedrag", "Of ook een hoger bedrag een herhaling is.", new BoolShape(), h => h.OokHogerBedrag, false);
        var einde = shape.Optional("ookEindelevering", "Of een eindeleveringssignaal een eerder signaal van een andere soort herhaalt.", new BoolShape(), h => h.OokEindelevering, false);
        return shape.MakeWith(values => new() { Maanden = values.Get(maanden), OokHogerBedrag = values.Get(hoger), OokEindelevering = values.Get(einde) });
    }

    private static ObjectShape<DirectOpgepaktafspraak> DirectShape()
    {
        var shape = new ObjectShape<DirectOpgepaktafspraak>("directOpgepakt");
        var soorten = shape.Optional("soorten", "De soorten signaal.", new ListShape<Signaalsoort>(new MemberShape<Signaalsoort>()), d => d.Soorten, []);
        var markeringen = shape.Optional("markeringen", "De markeringen; één is genoeg.", new ListShape<Signaalmarkering>(new MemberShape<Signaalmarkering>()), d => d.Markeringen, []);
        return shape.MakeWith(values => new() { Soorten = values.Get(soorten), Markeringen = values.Get(markeringen) });
    }
}
