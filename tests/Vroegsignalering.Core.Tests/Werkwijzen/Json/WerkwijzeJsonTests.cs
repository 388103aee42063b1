using System.Text.Json;
using Vroegsignalering.Contact;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Werkwijzen.Json;

namespace Vroegsignalering.Tests.Werkwijzen.Json;

public sealed class WerkwijzeJsonTests
{
    /// <summary>Everything in the short form: chosen by the host, for every date.</summary>
    internal const string Short =
        """
        {
          "schema": 1,
          "code": "kort",
          "naam": "Korte werkwijze",
          "aanlevering": {
            "aanlevermoment": { "dag": 25, "tijd": "11:00", "verschuiving": "geen", "respijtDagen": 0 },
            "standaard": { "ouderdom": { "vanafDagen": 30, "totEnMetDagen": 100 }, "drempel": { "bedrag": 75.50 }, "minimumTermijnen": 2 },
            "perSoort": { "huur": { "minimumAanmaningen": 1, "vereisteInspanning": ["schriftelijke-herinnering"] } },
            "perPartner": { "energie a": { "minimumTermijnen": 3 } },
            "alleenNatuurlijkePersonen": true,
            "onbekend": "toelaten",
            "onbekendBedrag": "uitvallen",
            "onbekendeNaam": "uitvallen",
            "uitzonderingCrediteur": false,
            "herhaling": { "maanden": 1 },
            "directOpgepakt": { "soorten": ["cak-melding"], "markeringen": [] },
            "energieregeling": false
          },
          "matching": {
            "sleutel": "adres",
            "plaatselijkeSynoniemen": false,
            "minimum": 2,
            "telwijze": "signalen",
            "periode": "maand",
            "terugblikMaanden": 0,
            "opvolgendeAchterstanden": false,
            "opeenvolgendZelfdePartner": false,
            "hoogsteAantalAchternamen": 8
          },
          "selectie": {
            "rangorde": ["totaalbedrag"],
            "quotumTotaal": 30,
            "quotumPerGebied": null,
            "genoemdeGebieden": { "Noord": 10 },
            "aanvullen": true
          },
          "screening": {
            "kenmerken": ["inschrijving", "schuldhulpverlening"],
            "niveau": "signaal",
            "brpUitval": "handmatig",
            "brp": { "bevestigdrempel": 8000, "afwijsdrempel": -7000, "marge": 5000, "plaatselijkeSynoniemen": false },
            "jarenNaTraject": 3,
            "bekendGaatDoor": false,
            "naUitval": "doorgaan",
            "nietGecontroleerdGaatDoor": false
          },
          "triage": {
            "regels": [
              {
                "code": "hoog",
                "voorwaarde": { "en": [{ "bedrag": { "vanaf": { "waarde": 500, "inbegrepen": true } } }, { "recidive": { "binnenMaanden": 6 } }] },
                "uitkomst": { "kanalen": [{ "kanaal": "huisbezoek", "bijVol": [{ "kanaal": "mail" }] }], "team": "Wijkteam", "prioriteit": 1 },
                "bron": "host"
              },
              { "code": "rest", "voorwaarde": { "altijd": {} }, "uitkomst": { "kanalen": [{ "kanaal": "brief" }], "prioriteit": 2 }, "bron": "host" }
            ],
            "capaciteit": [{ "kanaal": "huisbezoek", "perRun": 20 }],
            "rangorde": ["prioriteit"],
            "recidiveMaanden": 6
          },
          "contact": { "routes": { "huisbezoek": { "stappen": [{ "kanaal": "huisbezoek", "pogingen": 2 }] } } },
          "zaken": { "alleenTipsTeltAlsHulp": false, "nazorgMetToestemming": true, "automatischSluiten": false },
          "terugkoppeling": {
            "codes": ["melding-onterecht", "niet-opgepakt", "herhaalde-melding", "wil-hulp", "nog-niet-bereikt-of-wil-geen-hulp"],
            "uitgebreid": { "partners": ["energie a"] },
            "uitgebreidBij": ["wil-hulp"],
            "goNoGo": { "allePartners": true },
            "goNoGoReden": {},
            "status": {},
            "maandelijksOpDag": null,
            "incasso": "niet-afgesproken"
          },
          "nazorg": { "nazorgcontact": "geen", "nazorgurenPerMelding": 1, "heropaf": false, "volggroepen": [] },
          "termijnen": { "screening": { "termijn": "5 werkdagen", "start": "lijst-ontvangen" } }
        }
        """;

    public static TheoryData<string, string, string> Faults => new()
    {
        // Names.
        { "\"quotumTotaal\": 30", "\"quotumTotaal\": 30, \"quotemTotaal\": 30", "selectie.quotemTotaal: is onbekend; toegestaan: een van rangorde, quotumTotaal, quotumPerGebied, genoemdeGebieden, aanvullen; bedoelde u 'quotumTotaal'?" },
        { "\"schema\": 1", "\"schema\": 1, \"\": 1", "\"\": is onbekend; toegestaan: een van $schema, schema, code, naam, versie, aanlevering, matching, selectie, screening, triage, contact, zaken, terugkoppeling, nazorg, termijnen" },
        { "\"schema\": 1", "\"schema\": 1, \"\\ud800\": 1", "\uFFFD: is onbekend; toegestaan: een van $schema, schema, code, naam, versie, aanlevering, matching, selectie, screening, triage, contact, zaken, terugkoppeling, nazorg, termijnen" },
        { "\"aanvullen\": true", "\"aanvullen\": true, \"kleur\": 1", "selectie.kleur: is onbekend; toegestaan: een van rangorde, quotumTotaal, quotumPerGebied, genoemdeGebieden, aanvullen" },
        { "\"naam\"", "\"Naam\": \"x\", \"naam\"", "Naam: is onbekend; toegestaan: een van $schema, schema, code, naam, versie, aanlevering, matching, selectie, screening, triage, contact, zaken, terugkoppeling, nazorg, termijnen; bedoelde u 'naam'?" },
        { "\"aanvullen\": true", "\"aanvullen\": true, \"aanvullen\": true", "selectie.aanvullen: komt al eerder voor; toegestaan: elke eigenschap hoogstens één keer" },
        { "\"minimum\": 2,", "", "matching.minimum: ontbreekt; toegestaan: een geheel getal, 1 of meer; of het verloop: een lijst van {waarde, vanaf, bron}" },
        { "\"code\": \"kort\",", "", "code: ontbreekt; toegestaan: kleine letters en cijfers" },
        { "\"huur\"", "\"huren\"", "aanlevering.perSoort[huren]: 'huren' is onbekend; toegestaan: een van belastingdienst, cak-eigen-bijdrage, cak-zorgverzekeringen, dienst-toeslagen, duo, energie, huur, hypotheek, overige, water, zorg" },
        { "\"huur\"", "\"Huur\"", "aanlevering.perSoort[Huur]: 'Huur' is onbekend; toegestaan: een van belastingdienst, cak-eigen-bijdrage, cak-zorgverzekeringen, dienst-toeslagen, duo, energie, huur, hypotheek, overige, water, zorg; bedoelde u 'huur'?" },
        { "\"Noord\": 10", "\"Noord\": 10, \"noord\": 10", "selectie.genoemdeGebieden[noord]: 'noord' komt al eerder voor; toegestaan: elke naam hoogstens één keer" },
        { "\"Noord\": 10", "\" Noord\": 10", "selectie.genoemdeGebieden[ Noord]: ' Noord' is niet leesbaar; toegestaan: een naam van 1 tot en met 100 tekens, zonder spatie aan het begin of het einde" },

        // Types and bounds.
        { "\"minimum\": 2", "\"minimum\": \"2\"", "matching.minimum: '\"2\"' is niet leesbaar; toegestaan: een geheel getal, 1 of meer" },
        { "\"minimum\": 2", "\"minimum\": 2.0", "matching.minimum: '2.0' is niet leesbaar; toegestaan: een geheel getal, 1 of meer" },
        { "\"minimum\": 2", "\"minimum\": 0", "matching.minimum: '0' valt buiten het bereik; toegestaan: een geheel getal, 1 of meer" },
        { "\"minimum\": 2", "\"minimum\": []", "matching.minimum: '[…]' is niet leesbaar; toegestaan: een geheel getal, 1 of meer; of het verloop: een lijst van {waarde, vanaf, bron}" },
        { "\"dag\": 25", "\"dag\": 29", "aanlevering.aanlevermoment.dag: '29' valt buiten het bereik; toegestaan: een geheel getal van 1 tot en met 28" },
        { "\"dag\": 25", "\"dag\": 99999999999999999999", "aanlevering.aanlevermoment.dag: '99999999999999999999' valt buiten het bereik; toegestaan: een geheel getal van 1 tot en met 28" },
        { "\"quotumTotaal\": 30", "\"quotumTotaal\": -1", "selectie.quotumTotaal: '-1' valt buiten het bereik; toegestaan: een geheel getal, 0 of meer" },
        { "\"aanvullen\": true", "\"aanvullen\": \"ja\"", "selectie.aanvullen: '\"ja\"' is niet leesbaar; toegestaan: true of false" },
        { "75.50", "75.505", "aanlevering.standaard.drempel.bedrag: '75.505' is niet leesbaar; toegestaan: een getal in euro van 0 tot en met 9999999999.99 met hoogstens twee decimalen, zoals 100 of 99.50" },
        { "75.50", "1e-40", "aanlevering.standaard.drempel.bedrag: '1e-40' valt buiten het bereik; toegestaan: een getal in euro van 0 tot en met 9999999999.99 met hoogstens twee decimalen, zoals 100 of 99.50" },
        { "75.50", "-0.01", "aanlevering.standaard.drempel.bedrag: '-0.01' valt buiten het bereik; toegestaan: een getal in euro van 0 tot en met 9999999999.99 met hoogstens twee decimalen, zoals 100 of 99.50" },
        { "\"contact\": {", "\"contact\": [], \"versie\": {", "contact: '[…]' is niet leesbaar; toegestaan: een object {routes}|versie: '{…}' is niet leesbaar; toegestaan: een geheel getal, 1 of meer" },
        { "[{ \"kanaal\": \"huisbezoek\", \"pogingen\": 2 }]", "[]", "contact.routes[huisbezoek].stappen: ontbreekt; toegestaan: een lijst van 1 of meer" },
        { "\"pogingen\": 2", "\"pogingen\": 2, \"extraPogingen\": 100", "contact.routes[huisbezoek].stappen[0].extraPogingen: '100' valt buiten het bereik; toegestaan: een geheel getal van 0 tot en met 99" },

        // Texts and codes.
        { "\"verschuiving\": \"geen\"", "\"verschuiving\": \"volgende werkdag\"", "aanlevering.aanlevermoment.verschuiving: 'volgende werkdag' is onbekend; toegestaan: een van geen, volgende-werkdag; bedoelde u 'volgende-werkdag'?" },
        { "\"11:00\"", "\"11.00\"", "aanlevering.aanlevermoment.tijd: '11.00' is niet leesbaar; toegestaan: een tijd UU:MM van 00:00 tot en met 23:59, zoals 11:00" },
        { "\"5 werkdagen\"", "\"5 dagen\"", "termijnen[screening].termijn: '5 dagen' is niet leesbaar; toegestaan: kalenderdagen of werkdagen: alleen 'dagen' zegt niet welke" },
        { "\"code\": \"kort\"", "\"code\": \"kort\\n\"", "code: 'kort?' is niet leesbaar; toegestaan: kleine letters en cijfers" },
        { "\"code\": \"kort\"", "\"code\": \"Kort\"", "code: 'Kort' is niet leesbaar; toegestaan: kleine letters en cijfers" },
        { "\"naam\": \"Korte werkwijze\"", "\"naam\": \" \"", "naam: ' ' is niet leesbaar; toegestaan: een tekst" },
        { "\"Korte werkwijze\"", "\"\\ud800\"", "naam: '\"\\ud800\"' is niet leesbaar; toegestaan: een tekst" },
        { "\"routes\": { \"huisbezoek\"", "\"routes\": { \"geen\"", "contact.routes[geen]: 'geen' is onbekend; toegestaan: een van huisbezoek, telefoon, mail, brief, sms-whatsapp, kaartje, afspraak-op-locatie" },

        // Dated values.
        { "\"minimum\": 2", "\"minimum\": [{ \"waarde\": 2 }]", "matching.minimum[0].bron: ontbreekt; toegestaan: een bron: 000, 001, 002, 003, 004, DDAS, LCV, Atw, Wgs/Bgs, AVG, Stcrt., host, met de plaats tussen haakjes, of eigen met de reden tussen haakjes, zoals 001 (1.3), host of eigen (de bronnen zwijgen)" },
        { "\"minimum\": 2", "\"minimum\": [{ \"waarde\": 0, \"bron\": \"host\" }]", "matching.minimum[0].waarde: '0' valt buiten het bereik; toegestaan: een geheel getal, 1 of meer" },
        { "\"minimum\": 2", "\"minimum\": [{ \"waarde\": 2, \"bron\": \"host\", \"vanaf\": \"2025-01-01\" }]", "matching.minimum[0].vanaf: is onbekend; toegestaan: een van waarde, bron" },
        { "\"minimum\": 2", "\"minimum\": [{ \"waarde\": 2, \"bron\": \"host\" }, { \"waarde\": 3, \"vanaf\": \"2025-02-30\", \"bron\": \"host\" }]", "matching.minimum[1].vanaf: '2025-02-30' is niet leesbaar; toegestaan: een datum JJJJ-MM-DD van 1900 tot en met 2199, zoals 2025-03-25" },
        { "\"minimum\": 2", "\"minimum\": [{ \"waarde\": 2, \"bron\": \"host\" }, { \"waarde\": 3, \"vanaf\": \"2025-01-02\", \"bron\": \"host\" }, { \"waarde\": 4, \"vanaf\": \"2025-01-02\", \"bron\": \"host\" }]", "matching.minimum[2].vanaf: '2025-01-02' is strijdig met een ander veld; toegestaan: een dag na die van de rij ervoor" },
        { "\"minimum\": 2", "\"minimum\": [{ \"waarde\": 2, \"bron\": \"beleid\" }]", "matching.minimum[0].bron: 'beleid' is niet leesbaar; toegestaan: een bron: 000, 001, 002, 003, 004, DDAS, LCV, Atw, Wgs/Bgs, AVG, Stcrt., host, met de plaats tussen haakjes, of eigen met de reden tussen haakjes, zoals 001 (1.3), host of eigen (de bronnen zwijgen)" },
        { "\"minimum\": 2", "\"minimum\": [{ \"waarde\": 2, \"bron\": \"eigen\" }]", "matching.minimum[0].bron: 'eigen' is niet leesbaar; toegestaan: een bron: 000, 001, 002, 003, 004, DDAS, LCV, Atw, Wgs/Bgs, AVG, Stcrt., host, met de plaats tussen haakjes, of eigen met de reden tussen haakjes, zoals 001 (1.3), host of eigen (de bronnen zwijgen)" },

        // What no schema can say: the agreements contradict one another, or name what is not there.
        { "\"vanafDagen\": 30", "\"vanafDagen\": 101", "aanlevering.standaard.ouderdom: '101–100' is strijdig met een ander veld; toegestaan: vanafDagen niet hoger dan totEnMetDagen" },
        { "\"sleutel\": \"adres\"", "\"sleutel\": \"straat\"", "matching.sleutel: 'straat' is onbekend; toegestaan: een van adres, persoon-op-adres, persoon" },
        { "\"quotumTotaal\": 30", "\"quotumTotaal\": null", "selectie.aanvullen: 'ja' is strijdig met een ander veld; toegestaan: nee, of een totaal quotum waarin plaatsen vrij kunnen zijn" },
        { "[\"totaalbedrag\"]", "[\"totaalbedrag\", \"totaalbedrag\"]", "selectie.rangorde[1]: 'totaalbedrag' komt al eerder voor; toegestaan: elke waarde hoogstens één keer" },
        { "\"periode\": \"maand\"", "\"periode\": \"maand-en-vorige\"", "matching.terugblikMaanden: '0' is strijdig met een ander veld; toegestaan: 1 of meer, omdat de periode of opvolgende achterstanden de vorige maand nodig hebben" },
        { "\"brpUitval\": \"handmatig\"", "\"brpUitval\": \"geen-brp-controle\"", "screening.brpUitval: 'geen-brp-controle' is strijdig met een ander veld; toegestaan: handmatig of no-go, omdat inschrijving in screening.kenmerken staat" },
        { "\"inschrijving\", ", "", "screening.brpUitval: 'handmatig' is strijdig met een ander veld; toegestaan: geen-brp-controle, omdat inschrijving niet in screening.kenmerken staat" },
        { "\"schuldhulpverlening\"]", "\"inschrijving\"]", "screening.kenmerken[1]: 'inschrijving' komt al eerder voor; toegestaan: elke waarde hoogstens één keer" },
        { "\"jarenNaTraject\": 3", "\"jarenNaTraject\": 100", "screening.jarenNaTraject: '100' valt buiten het bereik; toegestaan: een geheel getal van 0 tot en met 99" },
        { "\"afwijsdrempel\": -7000", "\"afwijsdrempel\": 8001", "screening.brp.afwijsdrempel: '8001' is strijdig met een ander veld; toegestaan: hoogstens screening.brp.bevestigdrempel" },
        { "\"bekendGaatDoor\": false", "\"bekendGaatDoor\": false, \"eigenControles\": [\"zelf\"]", "screening.eigenControles[0]: 'zelf' is onbekend; toegestaan: een van -" },
        { "\"screening\": { \"termijn\"", "\"eerste-gesprek\": { \"termijn\"", "termijnen[eerste-gesprek].termijn: '5 werkdagen (beleid)' is strijdig met een ander veld; toegestaan: grondslag wet-of-amvb: deze termijn staat in de wet" },

        { "\"melding-onterecht\", ", "", "terugkoppeling.codes: 'melding-onterecht' ontbreekt; toegestaan: altijd melding-onterecht, niet-opgepakt, herhaalde-melding, wil-hulp, nog-niet-bereikt-of-wil-geen-hulp" },
        { "\"goNoGo\": { \"allePartners\": true }", "\"goNoGo\": { \"allePartners\": true, \"partners\": [\"x\"] }", "terugkoppeling.goNoGo: 'x' is strijdig met een ander veld; toegestaan: alle signaalpartners, of die genoemd worden" },
        { "\"heropaf\": false", "\"heropaf\": true", "nazorg.heropaf: 'zonder termijn' is strijdig met een ander veld; toegestaan: een termijn onder termijnen[heropaf]" },

        // Triage.
        { "\"bedrag\": { \"vanaf\"", "\"bedrag\": { \"vanav\"", "triage.regels[0].voorwaarde.en[0].bedrag.vanav: is onbekend; toegestaan: een van vanaf, tot, hoogsteVan; bedoelde u 'vanaf'?" },
        { "{ \"altijd\": {} }", "{ \"altijt\": {} }", "triage.regels[1].voorwaarde.altijt: is onbekend; toegestaan: een van altijd, en, of, niet, partnersoorten, matchsoort, aantalSignalen, aantalPartners, bedrag, recidive, leeftijd, signaalsoorten, markeringen, verhuurdersoorten, controleredenen, contactgegeven, bekendheid, eigen; bedoelde u 'altijd'?" },
        { "{ \"altijd\": {} }", "{ \"aantalSignalen\": {} }", "triage.regels[1].voorwaarde.aantalSignalen: ontbreekt; toegestaan: een ondergrens of een bovengrens" },
        { "\"binnenMaanden\": 6", "\"binnenMaanden\": 7", "triage.regels[0].voorwaarde.en[1].recidive.binnenMaanden: '7' valt buiten het bereik; toegestaan: 1 tot en met 6" },
        { "{ \"altijd\": {} }", "{ \"eigen\": { \"code\": \"x\" } }", "triage.regels[1].voorwaarde.eigen.code: 'x' is onbekend; toegestaan: een van -" },
        { "\"rest\"", "\"hoog\"", "triage.regels[1]: 'hoog' komt al eerder voor; toegestaan: elke waarde hoogstens één keer" },
        { "\"rangorde\": [\"prioriteit\"]", "\"rangorde\": [\"prioritei\"]", "triage.rangorde[0]: 'prioritei' is onbekend; toegestaan: een van prioriteit, aantal-signalen, totaalbedrag, oudste-vervaldatum; bedoelde u 'prioriteit'?" },

        // The document.
        { "\"schema\": 1", "\"schema\": 2", "schema: '2' is onbekend; toegestaan: 1: de versie van de notatie die deze bibliotheek leest" },
        { "\"schema\": 1,", "", "schema: ontbreekt; toegestaan: het getal 1" },
        { "\"schema\": 1", "\"schema\": \"1\"", "schema: '\"1\"' is niet leesbaar; toegestaan: het getal 1" },
        { "\"code\": \"kort\",", "\"code\": \"kort\"", "document: is niet leesbaar; toegestaan: JSON van hoogstens 128 niveaus diep; gestopt op regel 4, byte 3" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_FaultyDocument_IsToldWordForWord(string right, string wrong, string messages) =>
        Assert.Equal(messages, string.Join('|', Messages(Replace(right, wrong))));

    [Fact]
    public void Read_ShortForm_IsChosenByTheHost()
    {
        var werkwijze = WerkwijzeJson.Read(Short).GetValueOrThrow();

        Assert.Equal(GedateerdeWaarde.Vast(2, Bron.Host), werkwijze.Matching.Minimum);
        Assert.Equal(1, werkwijze.Versie);
        Assert.Equal(Bedrag.FromEuro(75.5m), werkwijze.Aanlevering.Standaard.Drempel!.Op(new(2025, 1, 1)).Bedrag);
        Assert.True(werkwijze.Aanlevering.Standaard.Drempel!.Op(new(2025, 1, 1)).GelijkWordtToegelaten);
        Assert.Null(werkwijze.Aanlevering.Standaard.Vervaldatum);
        Assert.Equal(Signaalpartnersoort.Huur, Assert.Single(werkwijze.Aanlevering.PerSoort).Soort);
        Assert.Equal("energie a", Assert.Single(werkwijze.Aanlevering.PerPartner).PartnerId);
        Assert.Null(werkwijze.Selectie.QuotumPerGebied.Op(new(2025, 1, 1)));
        Assert.Equal(Termijn.Parse("5 werkdagen (beleid)"), werkwijze.Termijnen.Find(Termijnsoort.Screening)!.Termijn.Op(new(2025, 1, 1)));
        Assert.Equal(Berichtmoment.Nooit, Assert.Single(werkwijze.Contact.Find(Kanaal.Huisbezoek)!.Stappen.Op(new(2025, 1, 1))).Bericht);
    }

    [Fact]
    public void Read_DatedValue_HasItsCourse()
    {
        var json = Replace("\"minimum\": 2", "\"minimum\": [{ \"waarde\": 2, \"bron\": \"eigen (als (001))\" }, { \"waarde\": 3, \"vanaf\": \"2026-01-01\", \"bron\": \"Wgs/Bgs (art. 4)\" }]");

        Assert.Equal(
            GedateerdeWaarde.Vast(2, Bron.Eigen("als (001)")).Vanaf(new(2026, 1, 1), 3, Bron.Schuldhulpverleningswet.Bij("art. 4")),
            WerkwijzeJson.Read(json).GetValueOrThrow().Matching.Minimum);
    }

    // Also of parts that can be read the agreements are checked, when another part cannot be read.
    [Fact]
    public void Read_FaultsInSeveralParts_AllAtOnce()
    {
        var json = Replace("\"vanafDagen\": 30", "\"vanafDagen\": 101")
            .Replace("\"dag\": 25", "\"dag\": 26", StringComparison.Ordinal)
            .Replace("\"minimum\": 2", "\"minimum\": 0, \"minimun\": 1", StringComparison.Ordinal)
            .Replace("\"sleutel\": \"adres\"", "\"sleutel\": false", StringComparison.Ordinal)
            .Replace("\"quotumTotaal\": 30", "\"quotumTotaal\": null", StringComparison.Ordinal)
            .Replace("\"pogingen\": 2", "\"pogingen\": 2, \"naVorigeStap\": \"1 week\"", StringComparison.Ordinal)
            .Replace("\"screening\": { \"termijn\"", "\"eerste-gesprek\": { \"termijn\"", StringComparison.Ordinal)
            .Replace("\"naam\": \"Korte werkwijze\",", "", StringComparison.Ordinal);

        Assert.Equal(
            [
                "matching.sleutel", "matching.minimum", "matching.minimun", "naam", "aanlevering.standaard.ouderdom", "selectie.aanvullen", "contact.routes[huisbezoek].stappen[0].naVorigeStap",
                "termijnen[eerste-gesprek].termijn",
            ],
            WerkwijzeJson.Read(json).Faults.Select(fault => fault.Field));
    }

    [Theory]
    [InlineData("\"periode\": \"maand\"", "\"periode\": \"maand-en-vorige\"", "matching.terugblikMaanden")]
    [InlineData("\"sleutel\": \"adres\"", "\"sleutel\": \"straat\"", "matching.sleutel")]
    [InlineData("[\"totaalbedrag\"]", "[\"straat\"]", "selectie.rangorde[0]")]
    [InlineData("\"binnenMaanden\": 6", "\"binnenMaanden\": 7", "triage.regels[0].voorwaarde.en[1].recidive.binnenMaanden")]
    [InlineData("{ \"altijd\": {} }", "{ \"eigen\": { \"code\": \"eigen-v\" } }", null)]
    [InlineData("\"bekendGaatDoor\": false", "\"bekendGaatDoor\": false, \"eigenControles\": [\"eigen-d\"]", "screening.eigenControles[0]")]
    [InlineData("\"wil-hulp\", ", "", "terugkoppeling.codes")]
    [InlineData("\"heropaf\": false", "\"heropaf\": true", "nazorg.heropaf")]
    [InlineData("\"energieregeling\": false", "\"energieregeling\": false, \"eigenCriteria\": [\"eigen-a\"]", null)]
    [InlineData("\"energieregeling\": false", "\"energieregeling\": false, \"eigenCriteria\": [\"eigen-c\"]", "aanlevering.eigenCriteria[0]")]
    public void Read_NameMissing_PartsAreCheckedWithThePlugins(string right, string wrong, string? field)
    {
        var json = Replace(right, wrong).Replace("\"naam\": \"Korte werkwijze\",", "", StringComparison.Ordinal);

        Assert.Equal(field is null ? ["naam"] : ["naam", field], WerkwijzeJson.Read(json, WerkwijzeArbitraries.Plugins).Faults.Select(fault => fault.Field));
    }

    [Fact]
    public void Read_Faults_AreTheOnesOfTheChecker()
    {
        foreach (var row in WerkwijzeCheckerTests.Faults)
        {
            var werkwijze = (Werkwijze)row[0];
            string json;
            try
            {
                json = WerkwijzeJson.Write(werkwijze);
            }
            catch (ArgumentException exception) when (exception.Message.Contains("twice", StringComparison.Ordinal))
            {
                // Twice the same name in one object: Read_FaultyDocument has it.
                continue;
            }
            catch (ArgumentException exception)
            {
                // A number out of range, which no document can hold: the reader has its own words for the same path.
                Assert.Contains(((string)row[1])[..((string)row[1]).IndexOf(':', StringComparison.Ordinal)], exception.Message, StringComparison.Ordinal);
                continue;
            }

            Assert.Equal(WerkwijzeChecker.Check(werkwijze), WerkwijzeJson.Read(json).Faults);
        }
    }

    [Fact]
    public void Read_English_SaysTheSame()
    {
        var faults = WerkwijzeJson.Read(Replace("\"aanvullen\": true", "\"aanvulen\": true")).Faults;

        Assert.Equal(
            [
                "selectie.aanvulen: is unknown; allowed: one of rangorde, quotumTotaal, quotumPerGebied, genoemdeGebieden, aanvullen; did you mean 'aanvullen'?",
                "selectie.aanvullen: is missing; allowed: true or false; or its course: a list of {waarde, vanaf, bron}",
            ],
            faults.Select(fault => fault.ToText(Taal.Engels)));
    }

    [Fact]
    public void Read_OtherVersion_SaysNothingElse() =>
        Assert.Equal("schema", Assert.Single(WerkwijzeJson.Read("""{ "titel": 1, "schema": 2 }""").Faults).Field);

    [Fact]
    public void Read_Plugins_AreFoundByTheirCode()
    {
        var json = Replace("\"energieregeling\": false", "\"energieregeling\": false, \"eigenCriteria\": [\"eigen-a\", \"eigen b\"]");

        Assert.Equal(["eigen-a", "eigen b"], WerkwijzeJson.Read(json, WerkwijzeArbitraries.Plugins).GetValueOrThrow().Aanlevering.EigenCriteria);
        Assert.Equal(
            ["aanlevering.eigenCriteria[0]: 'eigen-a' is onbekend; toegestaan: een van -", "aanlevering.eigenCriteria[1]: 'eigen b' is onbekend; toegestaan: een van -"],
            Messages(json));
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("\n\r\t ")]
    public void Read_BeforeTheDocument_IsIgnored(string before) => Assert.Equal(WerkwijzeJson.Read(Short).GetValueOrThrow(), WerkwijzeJson.Read(before + Short).GetValueOrThrow());

    [Fact]
    public void Read_NameOfTheSchemaForEditors_IsIgnored() => Assert.Equal(
        WerkwijzeJson.Read(Short).GetValueOrThrow(),
        WerkwijzeJson.Read(Replace("\"schema\": 1", "\"$schema\": \"./werkwijze.schema.json\", \"schema\": 1")).GetValueOrThrow());

    [Theory]
    [InlineData("", "document: is niet leesbaar; toegestaan: JSON van hoogstens 128 niveaus diep; gestopt op regel 1, byte 1")]
    [InlineData("// niets", "document: is niet leesbaar; toegestaan: JSON van hoogstens 128 niveaus diep; gestopt op regel 1, byte 1")]
    [InlineData("[]", "document: '[…]' is niet leesbaar; toegestaan: een object {…} met de werkwijze")]
    [InlineData("null", "document: 'null' is niet leesbaar; toegestaan: een object {…} met de werkwijze")]
    public void Read_NoObject_IsOneFault(string json, string message) => Assert.Equal([message], Messages(json));

    [Fact]
    public void Read_NoUnicode_IsOneFault() => Assert.Equal(["document: is niet leesbaar; toegestaan: tekst die geldig Unicode is"], Messages("\"\ud800\""));

    [Fact]
    public void Read_TooDeep_IsOneFault() => Assert.Equal("document", Assert.Single(WerkwijzeJson.Read(new string('[', 129) + new string(']', 129)).Faults).Field);

    // A document may hold anything, also what is personal.
    [Fact]
    public void Read_LongValue_IsToldShortened()
    {
        var long200 = new string('q', 200);
        var json = Replace("\"5 werkdagen\"", $"\"{long200}\"").Replace("\"Noord\": 10", $"\"{long200}\": -1", StringComparison.Ordinal).Replace("\"minimum\": 2", $"\"{long200}\": \"{long200}\"", StringComparison.Ordinal);

        var messages = Messages(json).ToList();
        Assert.Equal(5, messages.Count);
        Assert.DoesNotContain(messages, message => message.Contains(long200[..41], StringComparison.Ordinal));
    }

    [Fact]
    public void Write_DescribedOptions_StandAtTheirPath()
    {
        foreach (var werkwijze in Standaardwerkwijzen.All)
        {
            using var document = JsonDocument.Parse(WerkwijzeJson.Write(werkwijze));
            foreach (var optie in werkwijze.Describe().Where(regel => regel.Waarde != "niet gegeven").Select(regel => regel.Optie))
            {
                var found = document.RootElement;
                foreach (var name in optie.Split('.', '[').Select(name => name.TrimEnd(']')))
                {
                    // Rules, capacities and fillings are a list; what the table puts between brackets is in them.
                    Assert.True(found.ValueKind == JsonValueKind.Array ? found.GetArrayLength() > 0 : found.TryGetProperty(name, out found), $"{werkwijze}: {optie}");
                }
            }
        }
    }

    [Fact]
    public void Write_DuoPlus_IsTheGoldenText() => Assert.Equal(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Werkwijzen", "Json", "duoplus.json")).ReplaceLineEndings("\n"),
        WerkwijzeJson.Write(Standaardwerkwijzen.DuoPlus));

    [Fact]
    public void Write_WhatNoDocumentCanHold_IsRefused()
    {
        var duo = Standaardwerkwijzen.DuoPlus;
        var own = new Bron { Code = "eigen2", Titel = new("a", "b") };
        var renamed = Bron.DuoPlus with { Titel = new("a", "b") };

        Assert.Contains("matching.minimum: '0' is out of range; allowed: a whole number, 1 or more", Refused(duo with { Matching = duo.Matching with { Minimum = 0 } }), StringComparison.Ordinal);
        Assert.Contains("matching.minimum[0].bron: 'eigen2' cannot be read", Refused(duo with { Matching = duo.Matching with { Minimum = GedateerdeWaarde.Vast(1, own) } }), StringComparison.Ordinal);
        Assert.Contains("another title", Refused(duo with { Matching = duo.Matching with { Minimum = GedateerdeWaarde.Vast(1, renamed) } }), StringComparison.Ordinal);
        Assert.Contains("matching.minimum[1].vanaf: '1899-12-31'", Refused(duo with { Matching = duo.Matching with { Minimum = GedateerdeWaarde.Vast(1, Bron.Host).Vanaf(new(1899, 12, 31), 2, Bron.Host) } }), StringComparison.Ordinal);
        Assert.Contains("'huisbezoek' is in a list twice", Refused(duo with { Contact = new() { Routes = [duo.Contact.Routes[0], duo.Contact.Routes[0]] } }), StringComparison.Ordinal);
        Assert.Contains("naam", Refused(duo with { Naam = " " }), StringComparison.Ordinal);
        Assert.NotEmpty(Refused(duo with { Naam = "\ud800" }));
    }

    private static string Refused(Werkwijze werkwijze) => Assert.Throws<ArgumentException>(() => WerkwijzeJson.Write(werkwijze)).Message;

    private static IEnumerable<string> Messages(string json) => WerkwijzeJson.Read(json).Faults.Select(fault => fault.ToText(Taal.Nederlands));

    private static string Replace(string right, string wrong)
    {
        Assert.Contains(right, Short, StringComparison.Ordinal);
        var place = Short.IndexOf(right, StringComparison.Ordinal);
        return Short[..place] + wrong + Short[(place + right.Length)..];
    }
}
