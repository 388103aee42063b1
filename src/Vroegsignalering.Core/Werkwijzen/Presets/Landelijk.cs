using NodaTime;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Contact;
using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using static Vroegsignalering.Werkwijzen.Presets.Pilot;

namespace Vroegsignalering.Werkwijzen.Presets;

/// <summary>The national covenant, DDAS and 004.</summary>
internal static class Landelijk
{
    private static readonly LocalDate Criteria2022 = new(2022, 12, 8);
    private static readonly Ouderdomsvenster VanafDertig = new() { VanafDagen = 30 };
    private static readonly Bron Terugkoppeling = Bron.Signaalreis.Bij("Terugkoppeling van gemeente aan VLP");
    private static readonly Bron Venster = Bron.Ddas.Bij("aanlevercriteria");

    public static Werkwijze Make() => new()
    {
        Code = "landelijk",
        Naam = "Landelijke praktijk",
        Aanlevering = new()
        {
            Aanlevermoment = Vijfentwintigste(null, null, null),
            Standaard = new()
            {
                Ouderdom = Bepaald(DertigTotHonderd, Venster).Vanaf(Criteria2022, Ouderdomsvenster.Geen, Bron.Eigen("geen venster genoemd voor deze soorten")),
                Vervaldatum = Eigen(Vervaldatumkeuze.Oudste, "de oudste vervaldatum telt"),
                Drempel = Bepaald(Drempelbedrag.Geen, Bron.Signaalreis.Bij("drempelbedrag per gemeente")),
            },
            PerSoort =
            [
                Soort(Signaalpartnersoort.Zorg, new() { Ouderdom = Bepaald(DertigTotHonderd, Venster) }),
                Soort(Signaalpartnersoort.Energie, new()
                {
                    Ouderdom = Bepaald(new Ouderdomsvenster { VanafDagen = 50, TotEnMetDagen = 100 }, Venster).Vanaf(Criteria2022, VanafDertig, Venster),
                    MinimumTermijnen = Bepaald(2, Bron.Signaalreis.Bij("criteria energie")),
                    MinimumAanmaningen = Bepaald(2, Bron.Signaalreis.Bij("criteria energie")),
                }),
                Soort(Signaalpartnersoort.Water, new() { Ouderdom = Bepaald(DertigTotHonderd, Venster).Vanaf(Criteria2022, VanafDertig, Venster) }),
                Soort(Signaalpartnersoort.Huur, new()
                {
                    Ouderdom = Bepaald(DertigTotHonderd, Venster).Vanaf(Criteria2022, VanafDertig, Bron.Eigen("DDAS noemt geen begindatum; dezelfde dag")),
                }),
                Soort(Signaalpartnersoort.CakEigenBijdrage, new()
                {
                    Drempel = Bepaald(Drempel(100), Bron.Staatscourant.Bij("2024, 10148")),
                    MinimumTermijnen = Bepaald(5, Bron.Staatscourant.Bij("2024, 10148")),
                }),
                Soort(Signaalpartnersoort.Belastingdienst, new() { Drempel = Bepaald(Drempel(600), Bron.Staatscourant.Bij("2025, 17636")) }),
            ],
            AlleenNatuurlijkePersonen = Bepaald(true, Bron.Signaalreis),
            Onbekend = Eigen(OmgangMetOnbekend.Toelaten, "de wet waarborgt alleen contactgegevens en bedrag"),
            OnbekendBedrag = Eigen(OmgangMetOnbekend.Uitvallen, "het bedrag is verplicht"),
            OnbekendeNaam = Eigen(OmgangMetOnbekend.Uitvallen, "zonder naam is niemand te benaderen"),
            UitzonderingCrediteur = Eigen(false, "geen uitzondering genoemd"),
            Herhaling = Bepaald(new Herhalingsafspraak(), Bron.Ddas.Bij("herhaalde melding")),
            DirectOpgepakt = Eigen(
                new DirectOpgepaktafspraak
                {
                    Soorten = [Signaalsoort.Eindeleveringssignaal],
                    Markeringen = [Signaalmarkering.Crisis, Signaalmarkering.WarmeOverdracht],
                },
                "alle drie die gemeenten van 004 noemen"),
            Energieregeling = Eigen(false, "nog niet van kracht").Vanaf(new LocalDate(2026, 1, 1), true, Bron.Eigen("Energieregeling; een opmerking, geen uitval")),
        },
        Matching = PilotMatching(Bron.Convenant, Bron.Convenant) with
        {
            Minimum = Bepaald(1, Bron.Convenant),
            Telwijze = Eigen(Telwijze.Signalen, "de regel van verschillende signaalpartners is een optie"),
            TerugblikMaanden = Bepaald(6, Bron.Signaalreis.Bij("terugblik")),
        },
        Selectie = new()
        {
            Rangorde = Bepaald(Codes(Rangordecodes.AantalSignalen, Rangordecodes.Totaalbedrag, Rangordecodes.OudsteVervaldatum), Bron.Signaalreis.Bij("de oudste vervaldatum is een eigen keuze")),
            QuotumTotaal = Bepaald<int?>(null, Bron.Signaalreis.Bij("capaciteit per kanaal")),
            QuotumPerGebied = Bepaald<int?>(null, Bron.Signaalreis.Bij("capaciteit per kanaal")),
            Aanvullen = Eigen(false, "zonder quotum zonder betekenis"),
        },
        Screening = Lookups.Landelijk,
        Contact = Standaardcontactafspraken.Landelijk,
        Zaken = Cases.Landelijk,
        Terugkoppeling = Feedback.Landelijk,
        Nazorg = Aftercare.Landelijk,
        Termijnen = Deadlines.Of(
            Deadlines.Make(
                Termijnsoort.Terugkoppeling, "28 kalenderdagen (convenant)", Terugkoppeling, Startgebeurtenis.SignaalOpgepakt,
                Bron.Eigen("de bron noemt geen begin; vanaf het oppakken")) with
            {
                MeteenBij = Bepaald(Startgebeurtenis.HulpAanvaard, Terugkoppeling),
            },
            Deadlines.Make(
                Termijnsoort.EindeLevering, "20 werkdagen terug (convenant)", Bron.Signaalreis.Bij("Energiemaatschappijen"), Startgebeurtenis.EindeContract),
            Deadlines.Make(
                Termijnsoort.Incassorust, "30 kalenderdagen (convenant)", Bron.Signaalreis.Bij("Terugkoppeling van gemeente aan VLP; ook LCV"),
                Startgebeurtenis.TerugkoppelingWilHulp)),
    };

    private static Soortafspraken Soort(Signaalpartnersoort soort, Aanleverafspraken afspraken) => new() { Soort = soort, Afspraken = afspraken };

    private static Drempelbedrag Drempel(decimal euro) => new() { Bedrag = Bedrag.FromEuro(euro) };
}
