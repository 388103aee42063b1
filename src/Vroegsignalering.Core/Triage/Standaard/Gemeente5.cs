using Vroegsignalering.Signalen;
using Vroegsignalering.Triage.Voorwaarden;
using static Vroegsignalering.Triage.Voorwaarde;

namespace Vroegsignalering.Triage.Standaard;

/// <summary>Municipality 5 of 004: everyone a letter, 30 visits and 50 calls a month.</summary>
internal static class Gemeente5
{
    private static readonly Bron Capaciteit = Annex.Bijlage(5, "capaciteit");
    private static readonly Bron Criteria = Annex.Bijlage(5, "criteria");
    private static readonly Kanaalkeuze Bezoeken =
        Kanaal.Huisbezoek.BijVol(Kanaal.Telefoon.InBakje("telefoon")).AndersDan(Overloop.KanaalVervalt);

    // The same partner in each of the three months before: those months somebody tried.
    private static readonly Triagevoorwaarde Sleper =
        PartnersTotEnMet(1).En(new Recidivevoorwaarde { BinnenMaanden = 3, MinimumAantal = 3, ZelfdePartner = true });

    public static Triageregels Make() => new()
    {
        Regels =
        [
            Regel.Anders("iedereen-een-brief").DanOok(Kanaal.Brief).Volgens(Criteria),
            Regel.Als("verschillende-partijen", PartnersVanaf(2))
                .Dan(Bezoeken).InBakje("huisbezoek").MetPrioriteit(1).Volgens(Criteria),
            Regel.Als("einde-levering", Soort(Signaalsoort.Eindeleveringssignaal))
                .Dan(Bezoeken).InBakje("huisbezoek").MetPrioriteit(1).Volgens(Criteria),
            Regel.Als("sleper", Sleper)
                .Dan(Kanaal.Brief).InBakje("slepers").MetPrioriteit(4).OnbekendOverslaan()
                .Volgens(Bron.Eigen("gemeente 5 probeert bij dezelfde partner drie maanden contact te krijgen; daarna alleen nog de brief")),
            Regel.Anders("alleen-brief")
                .Dan(Kanaal.Brief).InBakje("brief").MetPrioriteit(3).Volgens(Annex.Bijlage(5, "capaciteit: rest (700) alleen brief")),
        ],
        Capaciteit = [Annex.PerMaand(Kanaal.Huisbezoek, 30, Capaciteit), Annex.PerMaand(Kanaal.Telefoon, 50, Capaciteit)],
        Restvulling =
        [
            new()
            {
                Code = "bellen-op-bedrag",
                Kanaal = Kanaal.Telefoon,
                Voorwaarde = PartnersTotEnMet(1).En(Niet(Soort(Signaalsoort.Eindeleveringssignaal))).En(Niet(Sleper)),
                Bakje = "telefoon",
                Bron = Bron.Eigen("gemeente 5 noemt 50 telefoontjes zonder criterium; de hoogste bedragen na de huisbezoeken"),
            },
        ],
        Rangorde = Annex.RangVanDeSelectie,
        RecidiveMaanden = Annex.ZesMaanden,
    };
}
