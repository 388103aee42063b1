using Vroegsignalering.Signalen;
using static Vroegsignalering.Triage.Voorwaarde;

namespace Vroegsignalering.Triage.Standaard;

/// <summary>Municipality 6 of 004: 85 visits; matches and corporations first, the highest single amounts with what is left.</summary>
internal static class Gemeente6
{
    private const string Wijkteam = "sociaal wijkteam";
    private const string Huisbezoek = "huisbezoek";
    private static readonly Bron Criteria = Annex.Bijlage(6, "criteria");
    private static readonly Kanaalkeuze Bezoeken = Kanaal.Huisbezoek.BijVol(Kanaal.Brief.InBakje("brief"));

    public static Triageregels Make() => new()
    {
        Regels =
        [
            Regel.Als("match", Meervoudig)
                .Dan(Bezoeken).InBakje(Huisbezoek).DoorTeam(Wijkteam).MetPrioriteit(1).Volgens(Criteria),
            Regel.Als("woningbouw", Verhuurder(Verhuurdersoort.Woningcorporatie))
                .Dan(Bezoeken).InBakje(Huisbezoek).DoorTeam(Wijkteam).MetPrioriteit(2)
                .Volgens(Annex.Bijlage(6, "criteria; een enkelvoudig signaal van woningbouw krijgt huisbezoek, waar de brief evengoed geldt: eigen keuze")),
            Regel.Als("enkelvoudig", Enkelvoudig)
                .Dan(Kanaal.Brief).InBakje("brief").DoorTeam(Wijkteam).MetPrioriteit(3).Volgens(Criteria),
        ],
        Capaciteit = [Annex.PerMaand(Kanaal.Huisbezoek, 85, Annex.Bijlage(6, "capaciteit"))],
        Restvulling =
        [
            new()
            {
                Code = "rest-op-bedrag",
                Kanaal = Kanaal.Huisbezoek,
                Voorwaarde = Enkelvoudig,
                Bakje = Huisbezoek,
                Team = Wijkteam,
                Bron = Criteria,
            },
        ],
        Rangorde = Annex.RangVanDeSelectie,
        RecidiveMaanden = Annex.ZesMaanden,
    };
}
