using NodaTime;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Werkwijzen.Presets;

/// <summary>What the four pilots have in common; each preset says what its own source settles.</summary>
internal static class Pilot
{
    public static readonly Ouderdomsvenster DertigTotHonderd = new() { VanafDagen = 30, TotEnMetDagen = 100 };

    public static GedateerdeWaarde<T> Bepaald<T>(T waarde, Bron bron) => GedateerdeWaarde.Vast(waarde, bron);

    public static GedateerdeWaarde<T> Eigen<T>(T waarde, string reden) => GedateerdeWaarde.Vast(waarde, Bron.Eigen(reden));

    public static Aanlevermomentafspraak Vijfentwintigste(Bron? dag, Bron? tijd, Bron? verschuiving) => new()
    {
        Dag = GedateerdeWaarde.Vast(25, dag ?? Bron.Eigen("als de andere werkwijzen")),
        Tijd = GedateerdeWaarde.Vast(new LocalTime(11, 0), tijd ?? Bron.Eigen("als 000 en 003")),
        Verschuiving = GedateerdeWaarde.Vast(Aanlevermomentverschuiving.VolgendeWerkdag, verschuiving ?? Bron.Eigen("als 001")),
        RespijtDagen = Eigen(0, "geen respijt genoemd"),
    };

    public static Aanlevercriteria PilotAanlevering(Bron venster, Bron particulieren, Aanlevermomentafspraak moment) => new()
    {
        Aanlevermoment = moment,
        Standaard = new()
        {
            Ouderdom = Bepaald(DertigTotHonderd, venster),
            Vervaldatum = Eigen(Vervaldatumkeuze.Oudste, "de oudste vervaldatum telt"),
            Drempel = Eigen(Drempelbedrag.Geen, "geen drempelbedrag genoemd"),
        },
        AlleenNatuurlijkePersonen = Bepaald(true, particulieren),
        Onbekend = Eigen(OmgangMetOnbekend.Toelaten, "de wet waarborgt alleen contactgegevens en bedrag"),
        OnbekendBedrag = Eigen(OmgangMetOnbekend.Uitvallen, "het bedrag is verplicht"),
        OnbekendeNaam = Eigen(OmgangMetOnbekend.Uitvallen, "zonder naam is niemand te benaderen"),
        UitzonderingCrediteur = Eigen(false, "geen uitzondering genoemd"),
        Herhaling = Eigen(Herhalingsafspraak.Uit, "twee opeenvolgende achterstanden moeten kunnen matchen"),
        DirectOpgepakt = Eigen(DirectOpgepaktafspraak.Geen, "de bronnen zwijgen"),
        Energieregeling = Eigen(false, "de regeling is van na de pilot"),
    };

    public static Matchcriteria PilotMatching(Bron minimum, Bron sleutel) => new()
    {
        Sleutel = Bepaald(Matchsleutelcodes.Adres, sleutel),
        PlaatselijkeSynoniemen = Eigen(false, "alleen op verzoek"),
        Minimum = Bepaald(2, minimum),
        Telwijze = Eigen(Telwijze.Signalen, "ook twee signalen van dezelfde signaalpartner"),
        Periode = Eigen(Matchperiode.Maand, "de aanlevermaand"),
        TerugblikMaanden = Eigen(0, "geen terugblik genoemd"),
        OpvolgendeAchterstanden = Eigen(false, "niet genoemd"),
        OpeenvolgendZelfdePartner = Eigen(false, "elke signaalpartner"),
        HoogsteAantalAchternamen = Eigen(8, "meer wijst op een pension of instelling"),
    };

    public static ValueList<string> Codes(params ReadOnlySpan<string> codes) => ValueList.Create(codes);
}
