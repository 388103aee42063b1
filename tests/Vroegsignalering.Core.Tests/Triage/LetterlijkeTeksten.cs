using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;
using static Vroegsignalering.Signalen.Signaalpartnersoort;
using static Vroegsignalering.Triage.Voorwaarde;

namespace Vroegsignalering.Tests.Triage;

/// <summary>
/// The six texts of 004 (annex 1) written down to the letter, with every gap and overlap that they have: not for use, but for the analysis to find them (TRI-4).
/// </summary>
/// <remarks>The order is that of the text; bounds are the words of the text: "hoger dan" is exclusive, "tot maximaal" inclusive.</remarks>
internal static class LetterlijkeTeksten
{
    /// <summary>"Hoogte bedrag, matches, recidive, leeftijd"; what is high is not said, so it is a condition of its own.</summary>
    public static Triageregels Gemeente1 { get; } = TriageAssessorTests.Rules(
        Regel.Als("bekend", Bekend(Bekendheid.Schuldhulpverlening)).Dan(Kanaal.Geen).InBakje("bekend bij SHV").Volgens(Text(1)),
        Regel.Als("jongeren", Leeftijd(18, 27)).Dan(Kanaal.Telefoon).DoorTeam("jongerenwerker").Volgens(Text(1)),
        Regel.Als("urgent", Eigen("hoog-bedrag").Of(SignalenVanaf(2))).Dan(Kanaal.Huisbezoek.BijVol(Kanaal.Telefoon)).Volgens(Text(1)));

    /// <summary>"&lt; € 575 sms/brief/email", "H &gt; € 575 HB + telefoon", "alle signalen met huur: naar wijkteams", "alle inwoners zonder HB worden gebeld (maar niet voor bedragen van € 25)".</summary>
    public static Triageregels Gemeente2 { get; } = TriageAssessorTests.Rules(
        Regel.Als("automatisch", Enkelvoudig.En(MetEenVan(Energie, Water, Zorg, Huur)).En(BedragMinderDan(575))).Dan(Kanaal.SmsWhatsapp).InBakje("automatisch").Volgens(Text(2)),
        Regel.Als("huur-boven-575", Enkelvoudig.En(MetEenVan(Huur)).En(BedragMeerDan(575))).Dan(Kanaal.Huisbezoek, Kanaal.Telefoon).DoorTeam("wijkteam").Volgens(Text(2)),
        Regel.Als("meervoudig-ewz", Meervoudig.En(MetEenVan(Energie, Water, Zorg)).En(Zonder(Huur))).Dan(Kanaal.Huisbezoek, Kanaal.Telefoon).DoorTeam("gemeente").Volgens(Text(2)),
        Regel.Als("meervoudig-ewzh", Meervoudig.En(MetEenVan(Huur))).Dan(Kanaal.Huisbezoek, Kanaal.Telefoon).DoorTeam("wijkteam").Volgens(Text(2)),
        Regel.Als("alle-huur", MetEenVan(Huur)).Dan(Kanaal.Huisbezoek, Kanaal.Telefoon).DoorTeam("wijkteam").Volgens(Text(2)),
        Regel.Als("gebeld", Enkelvoudig.En(MetEenVan(Energie, Water, Zorg)).En(Niet(BedragTussen(25, 25)))).Dan(Kanaal.Telefoon).DoorTeam("callcenter").Volgens(Text(2)));

    /// <summary>"&lt; € 250: email", "€ 250-€ 500: telefonisch contact", "&gt; € 500: huisbezoek"; recurrence in a bucket of its own.</summary>
    public static Triageregels Gemeente3 { get; } = TriageAssessorTests.Rules(
        Regel.Als("email", BedragMinderDan(250)).Dan(Kanaal.Mail).Volgens(Text(3)),
        Regel.Als("telefonisch", BedragTussen(250, 500)).Dan(Kanaal.Telefoon).Volgens(Text(3)),
        Regel.Als("huisbezoek", BedragMeerDan(500)).Dan(Kanaal.Huisbezoek).Volgens(Text(3)),
        Regel.Als("recidive", RecidiveBinnen(6)).Dan(Kanaal.Huisbezoek).InBakje("recidive").HandmatigEerst().Volgens(Text(3)));

    /// <summary>Visit, telephone and letter in the words of the text; single rent up to €300 without recurrence meets two of them.</summary>
    public static Triageregels Gemeente4 { get; } = TriageAssessorTests.Rules(
        Regel.Als("match", Meervoudig).Dan(Kanaal.Huisbezoek).Volgens(Text(4)),
        Regel.Als("recidive-boven-500", Enkelvoudig.En(RecidiveBinnen(6)).En(BedragMeerDan(500))).Dan(Kanaal.Huisbezoek).Volgens(Text(4)),
        Regel.Als("huur", Enkelvoudig.En(MetEenVan(Huur))).Dan(Kanaal.Telefoon).Volgens(Text(4)),
        Regel.Als("recidive-100-500", Enkelvoudig.En(RecidiveBinnen(6)).En(BedragTussen(100, 500))).Dan(Kanaal.Telefoon).Volgens(Text(4)),
        Regel.Als("boven-300", Enkelvoudig.En(BedragMeerDan(300))).Dan(Kanaal.Telefoon).Volgens(Text(4)),
        Regel.Als("tot-300", Enkelvoudig.En(BedragTotEnMet(300)).En(Niet(RecidiveBinnen(6)))).Dan(Kanaal.Brief).Volgens(Text(4)),
        Regel.Als("recidive-onder-100", RecidiveBinnen(6).En(BedragMinderDan(100))).Dan(Kanaal.Brief).Volgens(Text(4)));

    /// <summary>"Iedereen krijgt een brief"; visit to two or more parties and at end of supply.</summary>
    public static Triageregels Gemeente5 { get; } = TriageAssessorTests.Rules(
        Regel.Anders("iedereen").DanOok(Kanaal.Brief).Volgens(Text(5)),
        Regel.Als("verschillende-partijen", PartnersVanaf(2)).Dan(Kanaal.Huisbezoek).Volgens(Text(5)),
        Regel.Als("einde-levering", Soort(Signaalsoort.Eindeleveringssignaal)).Dan(Kanaal.Huisbezoek).Volgens(Text(5)));

    /// <summary>"Alle enkelvoudige signalen" a letter, "alle matches" and "alle signalen van woningbouw" a visit.</summary>
    public static Triageregels Gemeente6 { get; } = TriageAssessorTests.Rules(
        Regel.Als("enkelvoudig", Enkelvoudig).Dan(Kanaal.Brief).Volgens(Text(6)),
        Regel.Als("matches", Meervoudig).Dan(Kanaal.Huisbezoek).Volgens(Text(6)),
        Regel.Als("woningbouw", Verhuurder(Verhuurdersoort.Woningcorporatie)).Dan(Kanaal.Huisbezoek).Volgens(Text(6)));

    /// <summary>All six, in order.</summary>
    public static IReadOnlyList<Triageregels> All { get; } = [Gemeente1, Gemeente2, Gemeente3, Gemeente4, Gemeente5, Gemeente6];

    private static Bron Text(int gemeente) => Bron.Signaalreis.Bij(FormattableString.Invariant($"bijlage 1, gemeente {gemeente}"));
}
