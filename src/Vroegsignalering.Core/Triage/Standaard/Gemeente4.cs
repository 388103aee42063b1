using Vroegsignalering.Signalen;
using static Vroegsignalering.Triage.Voorwaarde;

namespace Vroegsignalering.Triage.Standaard;

/// <summary>Municipality 4 of 004: crisis, visit, telephone, mail and letter, with 20 visits and 50 calls a month.</summary>
internal static class Gemeente4
{
    private const string MaatschappelijkWerk = "Algemeen Maatschappelijk Werk";
    private const string Schuldhulpverlening = "schuldhulpverlening";
    private static readonly Bron Capaciteit = Annex.Bijlage(4, "capaciteit");
    private static readonly Bron Huisbezoek = Annex.Bijlage(4, "criteria huisbezoek");
    private static readonly Bron Telefoon = Annex.Bijlage(4, "criteria telefoon");
    private static readonly Bron Brief = Annex.Bijlage(4, "criteria brief");

    // "Melding die eigenlijk in het bakje huisbezoek thuishoort": mail. Without an e-mail address the hand-written card of this municipality (own).
    private static readonly Kanaalvervanging Mail = Kanaal.Mail.InBakje("Mail", Schuldhulpverlening);
    private static readonly Kanaalvervanging Kaartje = Kanaal.Kaartje.InBakje("Mail", Schuldhulpverlening);
    private static readonly Kanaalkeuze Bezoeken = Kanaal.Huisbezoek.BijVol(Mail, Kaartje);
    private static readonly Kanaalkeuze Bellen = Kanaal.Telefoon.BijOntbreken(Mail, Kaartje).BijVol(Mail, Kaartje);

    public static Triageregels Make() => new()
    {
        Regels =
        [
            Regel.Als("crisis", Markering(Signaalmarkering.Crisis))
                .Dan(Bezoeken).InBakje("Crisis").DoorTeam("regisseurs sdv").MetPrioriteit(1)
                .Volgens(Annex.Bijlage(4, "crisis / erop af; huisbezoek als kanaal, en vóór het bekend zijn, is een eigen keuze")),
            Regel.Als("reeds-bekend", Bekend(Bekendheid.Schuldhulpverlening))
                .Dan(Kanaal.Geen).InBakje("reeds bekend sdv").DoorTeam(Schuldhulpverlening).MetPrioriteit(9).OnbekendOverslaan()
                .Volgens(Annex.Bijlage(4, "SHV-check")),
            Regel.Als("match", Meervoudig)
                .Dan(Bezoeken).InBakje("Huisbezoek").DoorTeam(MaatschappelijkWerk).MetPrioriteit(2).Volgens(Huisbezoek),
            Regel.Als("recidive-boven-500", Enkelvoudig.En(RecidiveBinnen(6)).En(BedragMeerDan(500)))
                .Dan(Bezoeken).InBakje("Huisbezoek").DoorTeam(MaatschappelijkWerk).MetPrioriteit(2).Volgens(Huisbezoek),
            Regel.Als("huur", Enkelvoudig.En(MetEenVan(Signaalpartnersoort.Huur)))
                .Dan(Bellen).InBakje("Telefoon").DoorTeam(Schuldhulpverlening).MetPrioriteit(3)
                .Volgens(Annex.Bijlage(4, "criteria telefoon; ook tot en met € 300 zonder recidive, waar de brief evengoed geldt: eigen keuze")),
            Regel.Als("recidive-100-500", Enkelvoudig.En(RecidiveBinnen(6)).En(BedragTussen(100, 500)))
                .Dan(Bellen).InBakje("Telefoon").DoorTeam(Schuldhulpverlening).MetPrioriteit(3).Volgens(Telefoon),
            Regel.Als("recidive-onder-100", Enkelvoudig.En(RecidiveBinnen(6)).En(BedragMinderDan(100)))
                .Dan(Kanaal.Brief).InBakje("Brief").DoorTeam(Schuldhulpverlening).MetPrioriteit(4).Volgens(Brief),
            Regel.Als("boven-300", Enkelvoudig.En(BedragMeerDan(300)))
                .Dan(Bellen).InBakje("Telefoon").DoorTeam(Schuldhulpverlening).MetPrioriteit(3).Volgens(Telefoon),
            Regel.Als("tot-300", Enkelvoudig.En(BedragTotEnMet(300)))
                .Dan(Kanaal.Brief).InBakje("Brief").DoorTeam(Schuldhulpverlening).MetPrioriteit(4).Volgens(Brief),
            Regel.Als("bedrag-onbekend", Enkelvoudig)
                .Dan(Kanaal.Brief).InBakje("Brief").DoorTeam(Schuldhulpverlening).MetPrioriteit(4).HandmatigEerst()
                .Volgens(Bron.Eigen("gemeente 4 zegt niets van een onbekend bedrag; de brief kost niemand zijn plaats, en een mens kijkt eerst of er meer nodig is")),
        ],
        Capaciteit = [Annex.PerMaand(Kanaal.Huisbezoek, 20, Capaciteit), Annex.PerMaand(Kanaal.Telefoon, 50, Capaciteit)],
        Rangorde = Annex.RangVanDeSelectie,
        RecidiveMaanden = GedateerdeWaarde.Vast(6, Huisbezoek),
    };
}
