using Vroegsignalering.Triage.Voorwaarden;
using static Vroegsignalering.Triage.Voorwaarde;

namespace Vroegsignalering.Triage.Standaard;

/// <summary>Municipality 1 of 004: amount, matches, recurrence, age; no figures.</summary>
internal static class Gemeente1
{
    private const string Team = "schuldhulpverlening";
    private const string Jongerenwerker = "jongerenwerker";
    private static readonly Bron Criteria = Annex.Bijlage(1, "criteria");
    private static readonly Bron Jongeren = Annex.Bijlage(1, "jongeren (18-27 jaar); het kanaal is een eigen keuze");
    private static readonly Triagevoorwaarde Urgent = BedragVanaf(500).Of(SignalenVanaf(2));

    private static readonly Kanaalkeuze Bellen = Kanaal.Telefoon.BijVol(Kanaal.Mail, Kanaal.Brief).BijOntbreken(Kanaal.Mail, Kanaal.Brief);

    public static Triageregels Make() => new()
    {
        Regels =
        [
            Regel.Als("bekend-bij-shv", Bekend(Bekendheid.Schuldhulpverlening))
                .Dan(Kanaal.Geen).InBakje("bekend bij SHV").DoorTeam(Team).MetPrioriteit(9).OnbekendOverslaan()
                .Volgens(Annex.Bijlage(1, "SHV-check")),
            Regel.Als("jongere-urgent", Leeftijd(18, 27).En(Urgent))
                .Dan(Kanaal.Huisbezoek.BijVol(Kanaal.Telefoon, Kanaal.Brief)).InBakje("jongeren").DoorTeam(Jongerenwerker).MetPrioriteit(1)
                .Volgens(Jongeren),
            Regel.Als("jongere", Leeftijd(18, 27))
                .Dan(Bellen).InBakje("jongeren").DoorTeam(Jongerenwerker).MetPrioriteit(2)
                .Volgens(Jongeren),
            Regel.Als("urgent", Urgent)
                .Dan(Kanaal.Huisbezoek.BijVol(Kanaal.Telefoon, Kanaal.Brief)).InBakje("urgent").DoorTeam(Team).MetPrioriteit(1)
                .Volgens(Bron.Eigen("gemeente 1 noemt hoog bedrag en meerdere signalen zonder getal; vanaf € 500 of 2 signalen")),
            Regel.Als("recidive", RecidiveBinnen(6))
                .Dan(Bellen).InBakje("recidive").DoorTeam(Team).MetPrioriteit(2)
                .Volgens(Bron.Eigen("gemeente 1 noemt recidive als criterium, niet het kanaal; bellen")),
            Regel.Anders("overig")
                .Dan(Kanaal.Mail.BijOntbreken(Kanaal.SmsWhatsapp, Kanaal.Brief)).InBakje("overig").DoorTeam(Team).MetPrioriteit(3)
                .Volgens(Bron.Eigen("gemeente 1 noemt mail, sms en brief, niet voor wie; voor wie geen ander criterium geldt")),
        ],
        Rangorde = GedateerdeWaarde.Vast<Foundation.ValueList<string>>(
            [Triagerangordecodes.Prioriteit, Triagerangordecodes.AantalSignalen, Triagerangordecodes.Totaalbedrag], Criteria),
        RecidiveMaanden = Annex.ZesMaanden,
    };
}
