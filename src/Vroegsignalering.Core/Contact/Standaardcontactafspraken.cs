using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Contact;

/// <summary>The ready-made contact agreements: those of the ready-made werkwijzen and of the six municipalities of 004, every number with its source.</summary>
/// <remarks>What the sources leave open is a documented choice of this library. Thread safe: immutable.</remarks>
public static class Standaardcontactafspraken
{
    // 004: "2-3x is veelvoorkomend" of telephone and visit.
    private const int Veelvoorkomend = 2;
    private const string GeenAantal = "geen aantal genoemd; 2-3 is in 004 veelvoorkomend";
    private const string EenKeer = "geen aantal genoemd; één keer";

    private static readonly Bron Tweede = Bron.Pilot50.Bij("2e Fase; vier bezoeken (dag 0, 5, 12 en 19) passen in drie weken, één keer bellen vooraf: eigen lezing");

    // 002: nobody home, a card; no reaction in five days, again; then weekly.
    private static readonly Contactstap BezoekMetKaartje = new()
    {
        Kanaal = Kanaal.Huisbezoek,
        Pogingen = 4,
        Tussentijden = [Termijn.Parse("5 kalenderdagen (beleid)"), Termijn.Parse("1 week (beleid)")],
        Bericht = Berichtmoment.ElkePoging,
    };

    // 004, municipality 4: no contact on the mail either. How long it waits is an own choice, as 002.
    private static readonly Contactstap KaartjeNaMail = new() { Kanaal = Kanaal.Kaartje, Pogingen = 1, NaVorigeStap = Termijn.Parse("5 kalenderdagen (beleid)") };

    /// <summary>Telephone by a call centre, as in Haarlem (004): seven calls at varying times, also in the evening and on Saturday.</summary>
    /// <remarks>A route for the telephone that a host puts into its own agreements with <see cref="Contactafspraken.With"/>.</remarks>
    public static Contactroute Callcenter { get; } = Route(
        Kanaal.Telefoon, Bron.Signaalreis.Bij("Gebruik van gespecialiseerd callcenter"),
        Once(Kanaal.Telefoon) with { Pogingen = 7, Wisselend = true, OokAvond = true, OokZaterdag = true });

    /// <summary>Arnhem (000): a visit, a second attempt, possibly a third; a flyer at the first not-home.</summary>
    public static Contactafspraken Arnhem { get; } = Of(Route(Kanaal.Huisbezoek, Bron.Arnhem.Bij("Fase Huisbezoek"), BezoekMetFlyer()));

    /// <summary>Duo+ (001): at least three visits on varying days and parts of the day, unannounced, a flyer each time.</summary>
    public static Contactafspraken DuoPlus { get; } = Of(Route(
        Kanaal.Huisbezoek, Bron.DuoPlus.Bij("1.4.1 Huisbezoek; telkens een andere dag, ook 's avonds en elke keer een flyer: eigen lezing"),
        new Contactstap
        {
            Kanaal = Kanaal.Huisbezoek,
            Pogingen = 3,
            Tussentijden = [Termijn.Parse("1 kalenderdag (beleid)")],
            Bericht = Berichtmoment.ElkePoging,
            Wisselend = true,
            OokAvond = true,
        }));

    /// <summary>The pilot with 50 signals (002): phone first, without a number visit; a card each time, again after five days, then weekly for about three weeks.</summary>
    public static Contactafspraken Pilot50 { get; } = Of(
        Route(Kanaal.Huisbezoek, Tweede, BezoekMetKaartje),
        Route(Kanaal.Telefoon, Tweede, Once(Kanaal.Telefoon), BezoekMetKaartje));

    /// <summary>Twente (003): as Arnhem.</summary>
    public static Contactafspraken Twente { get; } = Of(Route(Kanaal.Huisbezoek, Bron.Twente.Bij("Fase Huisbezoek"), BezoekMetFlyer()));

    /// <summary>National practice (004): telephone and visit two or three times.</summary>
    public static Contactafspraken Landelijk { get; } = Of(
        Route(Kanaal.Huisbezoek, Bron.Signaalreis.Bij("Het contact leggen met de inwoner"), TwoOrThree(Kanaal.Huisbezoek)),
        Route(Kanaal.Telefoon, Bron.Signaalreis.Bij("Het contact leggen met de inwoner"), TwoOrThree(Kanaal.Telefoon)));

    /// <summary>Municipality 1 of 004: telephone and visit twice, then a message is left; mail, text message and letter once.</summary>
    public static Contactafspraken Gemeente1 { get; } = Of(
        Route(Kanaal.Huisbezoek, Annex(1), Once(Kanaal.Huisbezoek) with { Pogingen = 2, Bericht = Berichtmoment.LaatstePoging }),
        Route(Kanaal.Telefoon, Annex(1), Once(Kanaal.Telefoon) with { Pogingen = 2, Bericht = Berichtmoment.LaatstePoging }),
        Route(Kanaal.Mail, Annex(1), Once(Kanaal.Mail)),
        Route(Kanaal.Brief, Annex(1), Once(Kanaal.Brief)),
        Route(Kanaal.SmsWhatsapp, Annex(1), Once(Kanaal.SmsWhatsapp)));

    /// <summary>Municipality 2 of 004: not home at the visit, then phone; a call centre for who gets no visit; text message, letter and mail automatically.</summary>
    public static Contactafspraken Gemeente2 { get; } = Of(
        Route(Kanaal.Huisbezoek, Annex(2, "; één bezoek en 2-3 keer bellen: eigen lezing"), Once(Kanaal.Huisbezoek), TwoOrThree(Kanaal.Telefoon)),
        Callcenter with { Stappen = GedateerdeWaarde.Vast(Callcenter.Stappen.Verloop[0].Waarde, Bron.Eigen("een callcenter belt, geen aantal genoemd; als het callcenter van Haarlem in 004")) },
        Route(Kanaal.Mail, Bron.Eigen(EenKeer), Once(Kanaal.Mail)),
        Route(Kanaal.Brief, Bron.Eigen(EenKeer), Once(Kanaal.Brief)),
        Route(Kanaal.SmsWhatsapp, Bron.Eigen(EenKeer), Once(Kanaal.SmsWhatsapp)));

    /// <summary>Municipality 3 of 004: mail, telephone or visit by amount; a personal card where neither mail nor telephone is known (triage gives it).</summary>
    public static Contactafspraken Gemeente3 { get; } = Of(
        Route(Kanaal.Huisbezoek, Bron.Eigen(GeenAantal), TwoOrThree(Kanaal.Huisbezoek)),
        Route(Kanaal.Telefoon, Bron.Eigen(GeenAantal), TwoOrThree(Kanaal.Telefoon)),
        Route(Kanaal.Mail, Bron.Eigen(EenKeer), Once(Kanaal.Mail)),
        Route(Kanaal.Kaartje, Bron.Eigen(EenKeer), Once(Kanaal.Kaartje)));

    /// <summary>Municipality 4 of 004: telephone fails, then mail and text message, then a hand-written card without envelope that does not mention arrears.</summary>
    public static Contactafspraken Gemeente4 { get; } = Of(
        Route(Kanaal.Huisbezoek, Bron.Eigen(GeenAantal), TwoOrThree(Kanaal.Huisbezoek)),
        Route(
            Kanaal.Telefoon, Annex(4, "; 2-3 keer bellen, mail én app, en vijf dagen tot het kaartje: eigen lezing"),
            TwoOrThree(Kanaal.Telefoon), Once(Kanaal.Mail), Once(Kanaal.SmsWhatsapp), KaartjeNaMail),
        Route(Kanaal.Mail, Annex(4, "; vijf dagen tot het kaartje: eigen lezing"), Once(Kanaal.Mail), KaartjeNaMail),
        Route(Kanaal.Brief, Bron.Eigen(EenKeer), Once(Kanaal.Brief)));

    /// <summary>Municipality 5 of 004: everyone a letter; besides, some a visit and some a call.</summary>
    public static Contactafspraken Gemeente5 { get; } = Of(
        Route(Kanaal.Huisbezoek, Bron.Eigen(GeenAantal), TwoOrThree(Kanaal.Huisbezoek)),
        Route(Kanaal.Telefoon, Bron.Eigen(GeenAantal), TwoOrThree(Kanaal.Telefoon)),
        Route(Kanaal.Brief, Annex(5), Once(Kanaal.Brief)));

    /// <summary>Municipality 6 of 004: before a visit a letter and a call, then three visits; else a letter.</summary>
    public static Contactafspraken Gemeente6 { get; } = Of(
        Route(
            Kanaal.Huisbezoek, Annex(6, "; één keer bellen: eigen lezing"),
            Once(Kanaal.Brief), Once(Kanaal.Telefoon), Once(Kanaal.Huisbezoek) with { Pogingen = 3 }),
        Route(Kanaal.Brief, Annex(6), Once(Kanaal.Brief)));

    /// <summary>All ready-made contact agreements: those of the five werkwijzen, then those of the six municipalities.</summary>
    public static IReadOnlyList<Contactafspraken> All { get; } =
        [Arnhem, DuoPlus, Pilot50, Twente, Landelijk, Gemeente1, Gemeente2, Gemeente3, Gemeente4, Gemeente5, Gemeente6];

    // 000 and 003, in the same words.
    private static Contactstap BezoekMetFlyer() => TwoOrThree(Kanaal.Huisbezoek) with { Bericht = Berichtmoment.EerstePoging };

    private static Contactstap Once(Kanaal kanaal) => new() { Kanaal = kanaal, Pogingen = 1 };

    private static Contactstap TwoOrThree(Kanaal kanaal) => new() { Kanaal = kanaal, Pogingen = Veelvoorkomend, ExtraPogingen = 1 };

    private static Bron Annex(int gemeente, string lezing = "") => Bron.Signaalreis.Bij(FormattableString.Invariant($"bijlage 1, gemeente {gemeente}{lezing}"));

    private static Contactroute Route(Kanaal kanaal, Bron bron, params ReadOnlySpan<Contactstap> stappen) =>
        new() { Kanaal = kanaal, Stappen = GedateerdeWaarde.Vast(ValueList.Create(stappen), bron) };

    private static Contactafspraken Of(params ReadOnlySpan<Contactroute> routes)
    {
        var afspraken = Contactafspraken.Geen;
        foreach (var route in routes)
        {
            afspraken = afspraken.With(route);
        }

        return afspraken;
    }
}
