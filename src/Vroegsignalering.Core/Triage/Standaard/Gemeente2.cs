using Vroegsignalering.Signalen;
using static Vroegsignalering.Triage.Voorwaarde;

namespace Vroegsignalering.Triage.Standaard;

/// <summary>Municipality 2 of 004: €575, and the social teams wherever there is rent.</summary>
internal static class Gemeente2
{
    private const string Wijkteam = "wijkteam";
    private const string Gemeente = "gemeente";
    private const int Grensbedrag = 575;
    private static readonly Bron BedragOnbekend =
        Bron.Eigen("gemeente 2 zegt niets van een onbekend bedrag; het lichtste kanaal, en een mens kijkt eerst of het € 575 of meer is");

    private static readonly Kanaalkeuze Automatisch = Kanaal.SmsWhatsapp.BijOntbreken(Kanaal.Mail, Kanaal.Brief).BijVol(Kanaal.Mail, Kanaal.Brief);
    private static readonly Kanaalkeuze Bellen = Kanaal.Telefoon.BijVol(Kanaal.Brief).BijOntbreken(Kanaal.Brief);

    public static Triageregels Make() => new()
    {
        Regels =
        [
            Regel.Als("meervoudig-met-huur", Meervoudig.En(MetEenVan(Signaalpartnersoort.Huur)))
                .Dan(Kanaal.Huisbezoek, Bellen).InBakje("wijkteam").DoorTeam(Wijkteam).MetPrioriteit(1)
                .Volgens(Annex.Bijlage(2, "Meervoudig E+W+Z+H")),
            Regel.Als("meervoudig-zonder-huur", Meervoudig.En(Zonder(Signaalpartnersoort.Huur)))
                .Dan(Kanaal.Huisbezoek, Bellen).InBakje("gemeente").DoorTeam(Gemeente).MetPrioriteit(1)
                .Volgens(Annex.Bijlage(2, "Meervoudig E+W+Z; andere soorten eveneens: eigen keuze")),
            Regel.Als("huur-vanaf-575", Enkelvoudig.En(MetEenVan(Signaalpartnersoort.Huur)).En(BedragVanaf(Grensbedrag)))
                .Dan(Kanaal.Huisbezoek, Bellen).InBakje("wijkteam").DoorTeam(Wijkteam).MetPrioriteit(2)
                .Volgens(Bron.Eigen("gemeente 2 noemt minder dan en meer dan € 575; precies € 575 telt als meer")),
            Regel.Als("huur-onder-575", Enkelvoudig.En(MetEenVan(Signaalpartnersoort.Huur)).En(BedragMinderDan(Grensbedrag)))
                .Dan(Automatisch).InBakje("automatisch").DoorTeam(Wijkteam).MetPrioriteit(4)
                .Volgens(Bron.Eigen("gemeente 2 zegt automatisch, en ook alle huur naar het wijkteam; een automatisch bericht, met het wijkteam als team")),
            Regel.Als("vanaf-575", Enkelvoudig.En(Zonder(Signaalpartnersoort.Huur)).En(BedragVanaf(Grensbedrag)))
                .Dan(Bellen).InBakje("bellen").DoorTeam("callcenter").MetPrioriteit(3)
                .Volgens(Bron.Eigen("gemeente 2 laat wie geen huisbezoek krijgt bellen, maar niet voor bedragen van € 25; vanaf € 575, dus tot en met € 25 nooit")),
            Regel.Als("onder-575", Enkelvoudig.En(Zonder(Signaalpartnersoort.Huur)).En(BedragMinderDan(Grensbedrag)))
                .Dan(Automatisch).InBakje("automatisch").DoorTeam(Gemeente).MetPrioriteit(4)
                .Volgens(Annex.Bijlage(2, "Enkelvoudig E+W+Z+H < € 575; andere soorten eveneens: eigen keuze")),
            Regel.Als("huur-bedrag-onbekend", Enkelvoudig.En(MetEenVan(Signaalpartnersoort.Huur)))
                .Dan(Automatisch).InBakje("automatisch").DoorTeam(Wijkteam).MetPrioriteit(4).HandmatigEerst()
                .Volgens(BedragOnbekend),
            Regel.Als("bedrag-onbekend", Enkelvoudig)
                .Dan(Automatisch).InBakje("automatisch").DoorTeam(Gemeente).MetPrioriteit(4).HandmatigEerst()
                .Volgens(BedragOnbekend),
        ],
        Rangorde = Annex.RangVanDeSelectie,
        RecidiveMaanden = Annex.ZesMaanden,
    };
}
