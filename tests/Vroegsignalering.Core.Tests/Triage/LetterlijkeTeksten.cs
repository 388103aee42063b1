using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Voorwaarden;
using static Vroegsignalering.Signalen.Signaalpartnersoort;
using static Vroegsignalering.Triage.Voorwaarde;

namespace Vroegsignalering.Tests.Triage;

/// <summary>
/// The six texts of 004 (annex 1) written down to the letter, with every gap and overlap that they have: not for use, but for the analysis to find them (TRI-4).
/// </summary>
/// <remarks>
/// Each rule quotes its words. The order is that of the text, and means nothing; bounds are the words of the text: "hoger dan" is exclusive, "tot maximaal" and
/// "tussen" inclusive.
/// </remarks>
internal static class LetterlijkeTeksten
{
    /// <summary>"Hoogte bedrag, matches, recidive, leeftijd"; what is high is not said, so it is a condition of its own.</summary>
    public static Triageregels Gemeente1 { get; } = TriageAssessorTests.Rules(
        Regel.Als("bekend", Bekend(Bekendheid.Schuldhulpverlening)).Dan(Kanaal.Geen).InBakje("bekend bij SHV").Volgens(Text(1, "lijst naar SHV-ers (RIS: bekend bij SHV)")),
        Regel.Als("jongeren", Leeftijd(18, 27)).Dan(Kanaal.Telefoon).DoorTeam("jongerenwerker").Volgens(Text(1, "jongeren (18 - 27 jaar) doorgestuurd naar jongerenwerker")),
        Regel.Als("urgent", Eigen("hoog-bedrag").Of(SignalenVanaf(2))).Dan(Kanaal.Huisbezoek.BijVol(Kanaal.Telefoon))
            .Volgens(Text(1, "de meest urgente (hoog bedrag, meerdere signalen) huisbezoek of telefonisch")));

    /// <summary>What the columns "aanlevering" and "oppakken" say, before "Dus:".</summary>
    public static Triageregels Gemeente2Criteria { get; } = TriageAssessorTests.Rules(
        Regel.Als("automatisch", Enkelvoudig.En(MetEenVan(Energie, Water, Zorg, Huur)).En(BedragMinderDan(575))).Dan(Kanaal.SmsWhatsapp, Kanaal.Brief, Kanaal.Mail).InBakje("automatisch")
            .Volgens(Text(2, "Enkelvoudig E+W+Z+H < €575: sms/brief/email (automatisch)")),
        Regel.Als("huur-boven-575", Enkelvoudig.En(MetEenVan(Huur)).En(BedragMeerDan(575))).Dan(Kanaal.Huisbezoek, Kanaal.Telefoon).DoorTeam("wijkteam")
            .Volgens(Text(2, "Enkelvoudig H > €575: HB + telefoon (door wijkteams)")),
        Regel.Als("meervoudig-ewz", Meervoudig.En(MetEenVan(Energie, Water, Zorg)).En(Zonder(Huur))).Dan(Kanaal.Huisbezoek, Kanaal.Telefoon).DoorTeam("gemeente")
            .Volgens(Text(2, "Meervoudig E+W+Z: HB + telefoon (door gemeente)")),
        Regel.Als("meervoudig-ewzh", Meervoudig.En(MetEenVan(Huur))).Dan(Kanaal.Huisbezoek, Kanaal.Telefoon).DoorTeam("wijkteam")
            .Volgens(Text(2, "Meervoudig E+W+Z+H: HB + telefoon (door wijkteams)")));

    /// <summary>With the conclusion "Dus:", and the call centre of the column "het contact leggen".</summary>
    public static Triageregels Gemeente2 { get; } = Gemeente2Criteria with
    {
        Regels =
        [
            .. Gemeente2Criteria.Regels,
            Regel.Als("alle-huur", MetEenVan(Huur)).Dan(Kanaal.Huisbezoek, Kanaal.Telefoon).DoorTeam("wijkteam").Volgens(Text(2, "Dus: alle signalen met huur: naar wijkteams")),
            Regel.Als("gebeld", Enkelvoudig.En(MetEenVan(Energie, Water, Zorg)).En(Niet(BedragTussen(25, 25)))).Dan(Kanaal.Telefoon).DoorTeam("callcenter")
                .Volgens(Text(2, "alle inwoners zonder HB worden gebeld (maar niet voor bedragen van € 25)")),
        ],
    };

    /// <summary>By amount; recurrence in a bucket of its own; end of supply and warm hand-over at once.</summary>
    public static Triageregels Gemeente3 { get; } = TriageAssessorTests.Rules(
        Regel.Als("email", BedragMinderDan(250)).Dan(Kanaal.Mail).Volgens(Text(3, "< € 250: email")),
        Regel.Als("telefonisch", BedragTussen(250, 500)).Dan(Kanaal.Telefoon).Volgens(Text(3, "€ 250-€ 500: telefonisch contact")),
        Regel.Als("huisbezoek", BedragMeerDan(500)).Dan(Kanaal.Huisbezoek).Volgens(Text(3, "> € 500: huisbezoek")),
        Regel.Als("recidive", RecidiveBinnen(6)).Dan(Kanaal.Geen).InBakje("recidive").HandmatigEerst().Volgens(Text(3, "recidive en schuivers: apart bakje voor; wordt handmatig doorgenomen")),
        Regel.Als("niet-gelukt", new Recidivevoorwaarde { BinnenMaanden = 6, MinimumAantal = 2, LaatsteResultaten = [Eindresultaat.DefinitiefGeenContact] }).Dan(Kanaal.Huisbezoek)
            .Volgens(Text(3, "al paar keer een signaal en eerder niet gelukt contact te krijgen: mee bij HB")),
        Regel.Als("direct", Soort(Signaalsoort.Eindeleveringssignaal).Of(Markering(Signaalmarkering.WarmeOverdracht))).Dan(Kanaal.Telefoon).InBakje("direct")
            .Volgens(Text(3, "eindeleveringssignalen en warme doorverwijzingen worden per direct opgepakt")));

    /// <summary>Visit, telephone and letter in the words of the text; single rent up to €300 without recurrence meets two of them.</summary>
    public static Triageregels Gemeente4 { get; } = TriageAssessorTests.Rules(
        Regel.Als("crisis", Markering(Signaalmarkering.Crisis)).Dan(Kanaal.Geen).InBakje("Crisis").DoorTeam("regisseurs sdv").Volgens(Text(4, "crisis / erop af signaal: naar bakje Crisis")),
        Regel.Als("match", Meervoudig).Dan(Kanaal.Huisbezoek).Volgens(Text(4, "huisbezoek bij match")),
        Regel.Als("recidive-boven-500", Enkelvoudig.En(RecidiveBinnen(6)).En(BedragMeerDan(500))).Dan(Kanaal.Huisbezoek)
            .Volgens(Text(4, "enkelvoudig signaal, dat een recidive is in de afgelopen 6 maanden met achterstand hoger dan € 500")),
        Regel.Als("huur", Enkelvoudig.En(MetEenVan(Huur))).Dan(Kanaal.Telefoon).Volgens(Text(4, "telefoon: enkelvoudig signaal huur")),
        Regel.Als("recidive-100-500", Enkelvoudig.En(RecidiveBinnen(6)).En(BedragTussen(100, 500))).Dan(Kanaal.Telefoon)
            .Volgens(Text(4, "enkelvoudig signaal dat een recidive is in de afgelopen 6 maanden met achterstand tussen €100 en €500")),
        Regel.Als("boven-300", Enkelvoudig.En(BedragMeerDan(300))).Dan(Kanaal.Telefoon).Volgens(Text(4, "enkelvoudig signaal met een achterstand van meer dan € 300")),
        Regel.Als("tot-300", Enkelvoudig.En(BedragTotEnMet(300)).En(Niet(RecidiveBinnen(6)))).Dan(Kanaal.Brief)
            .Volgens(Text(4, "enkelvoudig signaal met een achterstand tot maximaal € 300 en geen recidive in de afgelopen 6 maanden")),
        Regel.Als("recidive-onder-100", RecidiveBinnen(6).En(BedragMinderDan(100))).Dan(Kanaal.Brief)
            .Volgens(Text(4, "recidive afgelopen 6 maanden en een achterstand onder € 100,00 (kan alleen water zijn)")));

    /// <summary>"Iedereen krijgt een brief"; visit to two or more parties and at end of supply; of the telephone only the number of places is told.</summary>
    public static Triageregels Gemeente5 { get; } = TriageAssessorTests.Rules(
        Regel.Anders("iedereen").DanOok(Kanaal.Brief).Volgens(Text(5, "iedereen krijgt een brief")),
        Regel.Als("verschillende-partijen", PartnersVanaf(2)).Dan(Kanaal.Huisbezoek).Volgens(Text(5, "2 of meer betalingsachterstanden bij verschillende partijen (pure matches)")),
        Regel.Als("einde-levering", Soort(Signaalsoort.Eindeleveringssignaal)).Dan(Kanaal.Huisbezoek).Volgens(Text(5, "bij eindeleveringssignalen")),
        Regel.Als("telefoon", Eigen("niet-genoemd")).Dan(Kanaal.Telefoon).Volgens(Text(5, "50 telefoon")));

    /// <summary>"Alle enkelvoudige signalen" a letter, "alle matches" and "alle signalen van woningbouw" a visit.</summary>
    public static Triageregels Gemeente6 { get; } = TriageAssessorTests.Rules(
        Regel.Als("enkelvoudig", Enkelvoudig).Dan(Kanaal.Brief).Volgens(Text(6, "brief: alle enkelvoudige signalen")),
        Regel.Als("matches", Meervoudig).Dan(Kanaal.Huisbezoek).Volgens(Text(6, "alle matches, ongeacht het bedrag")),
        Regel.Als("woningbouw", Verhuurder(Verhuurdersoort.Woningcorporatie)).Dan(Kanaal.Huisbezoek).Volgens(Text(6, "alle signalen van woningbouw")));

    /// <summary>All six, in order.</summary>
    public static IReadOnlyList<Triageregels> All { get; } = [Gemeente1, Gemeente2, Gemeente3, Gemeente4, Gemeente5, Gemeente6];

    private static Bron Text(int gemeente, string text) => Bron.Signaalreis.Bij(FormattableString.Invariant($"bijlage 1, gemeente {gemeente}: {text}"));
}
