using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Voorwaarden;
using static Vroegsignalering.Triage.Voorwaarde;

namespace Vroegsignalering.Tests.Triage;

/// <summary>A condition in words is what a domain expert checks.</summary>
public class VoorwaardeTekstTests
{
    public static TheoryData<Triagevoorwaarde, string, string> Texts() => new()
    {
        { Altijd, "altijd", "always" },
        { Enkelvoudig.En(RecidiveBinnen(6)).En(BedragMeerDan(500)), "enkelvoudig en recidive binnen 6 maanden en totaalbedrag meer dan € 500,00", "single and recurrence within 6 months and total amount more than €500.00" },
        { Niet(Meervoudig.Of(Opeenvolgend)), "niet (meervoudig of opeenvolgend)", "not (multiple or consecutive)" },
        { MetEenVan(Signaalpartnersoort.Huur, Signaalpartnersoort.CakZorgverzekeringen), "met huur of CAK Zorgverzekeringen", "with rent or CAK, care insurance" },
        { MetAlle(Signaalpartnersoort.Huur, Signaalpartnersoort.Duo), "met huur en DUO", "with rent and education executive agency" },
        { Zonder(Signaalpartnersoort.Huur), "zonder huur", "without rent" },
        { SignalenVanaf(2), "2 of meer signalen", "2 or more signals" },
        { new Signaalaantalvoorwaarde { Vanaf = 1, TotEnMet = 1 }, "1 signaal", "1 signal" },
        { new Signaalaantalvoorwaarde { Vanaf = 2, TotEnMet = 4 }, "2 tot en met 4 signalen", "2 to 4 signals" },
        { SignalenTotEnMet(3), "hoogstens 3 signalen", "at most 3 signals" },
        { PartnersVanaf(2), "2 of meer verschillende signaalpartners", "2 or more different partners" },
        { PartnersTotEnMet(1), "hoogstens 1 signaalpartner", "at most 1 partner" },
        { BedragTussen(250, 500), "totaalbedrag vanaf € 250,00 en tot en met € 500,00", "total amount from €250.00 and up to and including €500.00" },
        { BedragMinderDan(250), "totaalbedrag minder dan € 250,00", "total amount less than €250.00" },
        { new Bedragvoorwaarde { Vanaf = new() { Waarde = Bedrag.FromEuro(575), Inbegrepen = true }, HoogsteVan = Signaalpartnersoort.Huur }, "hoogste bedrag van huur vanaf € 575,00", "highest amount of rent from €575.00" },
        { RecidiveBinnen(1, 2), "recidive binnen 1 maand, minstens in 2 maanden", "recurrence within 1 month, in at least 2 months" },
        { new Recidivevoorwaarde { BinnenMaanden = 3, ZelfdePartner = true, LaatsteResultaten = [Eindresultaat.DefinitiefGeenContact] }, "recidive binnen 3 maanden, zelfde signaalpartner, laatste resultaat: definitief geen contact kunnen krijgen", "recurrence within 3 months, same partner, last result: contact could definitively not be made" },
        { Leeftijd(18, 27), "leeftijd vanaf 18 en minder dan 27", "age from 18 and less than 27" },
        { Soort(Signaalsoort.Eindeleveringssignaal, Signaalsoort.CakMelding), "eindeleveringssignaal of CAK-melding", "end-of-supply signal or CAK report" },
        { Markering(Signaalmarkering.Crisis), "crisis", "crisis" },
        { Verhuurder(Verhuurdersoort.Woningcorporatie), "verhuurder: woningcorporatie", "landlord: housing corporation" },
        { Opmerking(), "opmerking van de screening", "remark of screening" },
        { Opmerking(Controlereden.Ondernemer), "opmerking van de screening: natuurlijk persoon op een bedrijfsadres of met een handelsnaam", "remark of screening: natural person at a business address or with a trade name" },
        { Bekend(Contactgegeven.Telefoonnummer), "telefoonnummer bekend", "telephone number known" },
        { Bekend(Bekendheid.Schuldhulpverlening), "bekend bij schuldhulpverlening", "known to debt counselling" },
        { Eigen("winter"), "eigen voorwaarde winter", "own condition winter" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ToText_EachKindOfCondition_IsReadable(Triagevoorwaarde voorwaarde, string nederlands, string engels)
    {
        Assert.Equal(nederlands, voorwaarde.ToText(Taal.Nederlands));
        Assert.Equal(engels, voorwaarde.ToText(Taal.Engels));
        Assert.Equal(nederlands, voorwaarde.ToString());
    }

    [Fact]
    public void ToText_TheTexts_CoverEveryKind() =>
        Assert.Equal(Triagevoorwaardesoort.All, Texts().SelectMany(row => Kinds((Triagevoorwaarde)row[0])).Distinct().OrderBy(soort => soort.Value));

    private static IEnumerable<Triagevoorwaardesoort> Kinds(Triagevoorwaarde voorwaarde) =>
    [
        voorwaarde.Soort,
        .. voorwaarde switch
        {
            EnVoorwaarde en => en.Voorwaarden.SelectMany(Kinds),
            OfVoorwaarde of => of.Voorwaarden.SelectMany(Kinds),
            NietVoorwaarde niet => Kinds(niet.Voorwaarde),
            _ => [],
        },
    ];
}
