using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage.Voorwaarden;
using static Vroegsignalering.Triage.Voorwaarde;

namespace Vroegsignalering.Triage.Standaard;

/// <summary>Municipality 3 of 004: by amount; recurrence by hand; end of supply and warm hand-over at once.</summary>
internal static class Gemeente3
{
    private const string Team = "team vroegsignalering";
    private static readonly Bron Criteria = Annex.Bijlage(3, "criteria");
    private static readonly Bron Recidive = Annex.Bijlage(3, "recidive en schuivers; het kanaal naar bedrag is een eigen keuze");
    private static readonly Bron BedragOnbekend =
        Bron.Eigen("gemeente 3 zegt niets van een onbekend bedrag; het middelste van haar drie kanalen, en een mens kijkt eerst");

    private static readonly Kanaalkeuze Mailen = Kanaal.Mail.BijOntbreken(Kanaal.Kaartje);
    private static readonly Kanaalkeuze Bellen = Kanaal.Telefoon.BijOntbreken(Kanaal.Kaartje);
    private static readonly Triagevoorwaarde Direct = Soort(Signaalsoort.Eindeleveringssignaal).Of(Markering(Signaalmarkering.WarmeOverdracht));

    // More than once before, and the last time nobody was reached.
    private static readonly Triagevoorwaarde VaakMislukt =
        new Recidivevoorwaarde { BinnenMaanden = 6, MinimumAantal = 2, LaatsteResultaten = [Eindresultaat.DefinitiefGeenContact] };

    public static Triageregels Make() => new()
    {
        Regels =
        [
            Regel.Als("direct-boven-500", Direct.En(BedragMeerDan(500)))
                .Dan(Kanaal.Huisbezoek).InBakje("direct").DoorTeam(Team).MetPrioriteit(1)
                .Volgens(Annex.Bijlage(3, "eindeleveringssignalen en warme doorverwijzingen")),
            Regel.Als("direct", Direct)
                .Dan(Bellen).InBakje("direct").DoorTeam(Team).MetPrioriteit(1)
                .Volgens(Bron.Eigen("gemeente 3 pakt ze direct op, zonder kanaal te noemen; bellen is het snelst")),
            Regel.Als("ondernemer", Opmerking(Controlereden.Ondernemer))
                .Dan(Bellen).InBakje("ondernemers").DoorTeam(Team).MetPrioriteit(2).HandmatigEerst().OnbekendOverslaan()
                .Volgens(Bron.Eigen("gemeente 3 verwijst ondernemers naar hulp voor ondernemers; wie vooraf bekend is in een eigen bakje")),
            Regel.Als("recidive-mislukt", VaakMislukt)
                .Dan(Kanaal.Huisbezoek).InBakje("recidive").DoorTeam(Team).MetPrioriteit(2).HandmatigEerst()
                .Volgens(Annex.Bijlage(3, "al paar keer een signaal en geen contact; 2 maanden is een eigen keuze")),
            Regel.Als("recidive-boven-500", RecidiveBinnen(6).En(BedragMeerDan(500)))
                .Dan(Kanaal.Huisbezoek).InBakje("recidive").DoorTeam(Team).MetPrioriteit(2).HandmatigEerst().Volgens(Recidive),
            Regel.Als("recidive-vanaf-250", RecidiveBinnen(6).En(BedragTussen(250, 500)))
                .Dan(Bellen).InBakje("recidive").DoorTeam(Team).MetPrioriteit(3).HandmatigEerst().Volgens(Recidive),
            Regel.Als("recidive-onder-250", RecidiveBinnen(6).En(BedragMinderDan(250)))
                .Dan(Mailen).InBakje("recidive").DoorTeam(Team).MetPrioriteit(4).HandmatigEerst().Volgens(Recidive),
            Regel.Als("recidive-bedrag-onbekend", RecidiveBinnen(6))
                .Dan(Bellen).InBakje("recidive").DoorTeam(Team).MetPrioriteit(3).HandmatigEerst().Volgens(BedragOnbekend),
            Regel.Als("boven-500", BedragMeerDan(500))
                .Dan(Kanaal.Huisbezoek).InBakje("huisbezoek").DoorTeam(Team).MetPrioriteit(2).Volgens(Criteria),
            Regel.Als("vanaf-250", BedragTussen(250, 500))
                .Dan(Bellen).InBakje("telefoon").DoorTeam(Team).MetPrioriteit(3).Volgens(Criteria),
            Regel.Als("onder-250", BedragMinderDan(250))
                .Dan(Mailen).InBakje("mail").DoorTeam(Team).MetPrioriteit(4).Volgens(Criteria),
            Regel.Anders("bedrag-onbekend")
                .Dan(Bellen).InBakje("telefoon").DoorTeam(Team).MetPrioriteit(3).HandmatigEerst().Volgens(BedragOnbekend),
        ],
        Rangorde = Annex.RangVanDeSelectie,
        RecidiveMaanden = Annex.ZesMaanden,
    };
}
