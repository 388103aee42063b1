using Vroegsignalering.Contact;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Zaken;

/// <summary>What an event of a case is, in the words of the deadlines.</summary>
internal static class CaseFacts
{
    // 000: where the resident wants it, the talk may be elsewhere.
    public static bool IsVisit(Contactpoging poging) => poging.Soort == Contactsoort.Huisbezoek
        ? poging.Richting == Contactrichting.Uitgaand
        : poging.Soort == Contactsoort.AfspraakOpLocatie && poging.Bereikt;

    public static bool IsCard(Contactpoging poging) => poging.Richting == Contactrichting.Uitgaand
        && (poging.Soort == Contactsoort.Kaartje || (poging.Soort == Contactsoort.Huisbezoek && poging.BerichtAchtergelaten));

    public static Termijnsoort? DeadlineOf(Volgactiesoort actie) =>
        actie == Volgactiesoort.Nazorgcontact ? Termijnsoort.Nazorgcontact
        : actie == Volgactiesoort.Heropaf ? Termijnsoort.Heropaf
        : actie == Volgactiesoort.Volgen ? Termijnsoort.Volgen
        : null;

    // Own. Neither is a result that follows by itself: the event names it.
    public static bool LeavesNobody(Zaakgebeurtenis gebeurtenis) => Zaaktermijnen.HasNobody(gebeurtenis switch
    {
        DirecteUitstroom each => each.Reden.Eindresultaat,
        TrajectAfgerond each => each.Resultaat,
        NazorgAfgerond each => each.Resultaat,
        DefinitiefGeenContact each => each.Resultaat,
        Gecorrigeerd each => each.Resultaat,
        _ => null,
    });
}
