using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Zaken;

/// <summary>What the events of a case mean for its deadlines, so that <see cref="Termijnbewaking"/> can say how each stands (TER-5, TER-6).</summary>
/// <remarks>
/// <para>What starts a deadline is what the werkwijze agrees in <see cref="Termijnafspraak.Start"/>. The events of a case are these start events: the earliest
/// report of its signals; opening the case and adding a signal (signal taken up); opening (hand-over to the team, own); a card through the letter box, or a
/// visit at which a message was left; help accepted, first in a round; the offer of debt counselling accepted, in a threatening situation when a signal of
/// the case is marked so; "wil hulp" sent; a final message sent; a visit that reached the resident, who then agrees to aftercare (the last visit before,
/// else the last contact, else the day of agreeing; own); an end status entered. Reopening in a status without contact is taking up and hand-over again
/// (own). Delivery and the receipt of the list are before the case, and the end of a contract and the start of the approach outside it: the host adds
/// those, and the evaluations that it held. The agreement about the start is read on the day of the event, about a report on the day of opening.</para>
/// <para>What meets a deadline is fixed. First visit: a visit, also without contact. Next visit after a card: the visit after it. Contact phase: contact, or an
/// end status. Feedback: every signal of the case had a message in this round. First talk: the first contact after accepting (own). Aftercare contact,
/// heropaf and following: the follow-up of that kind was done, whatever it found. A visit is a home visit, or an appointment elsewhere that the resident kept (000). An attempt
/// counts at its own time, however late it was registered.</para>
/// <para>What makes it lapse: the case is closed (first visit, next visit, first talk); contact in another way (next visit; 002); reopening (rest from
/// collection, aftercare contact, heropaf, following, retention period); a relapse, or a resident who wants no help (aftercare contact; own). Nobody is followed who died or
/// moved away (own). Reopening starts the feedback term anew. A closing that is corrected has no effect, and heropaf waits for the next final message.</para>
/// <para>The feedback term of a case starts with its first signal; about each signal, see <see cref="Terugkoppeltermijn"/>. What merely ends, such as the rest from
/// collection, is never met. Thread safe: stateless.</para>
/// </remarks>
public static class Zaaktermijnen
{
    /// <summary>The events of the deadlines of one case.</summary>
    /// <param name="zaak">
    /// The case with its full history. Of a case that was resumed from a snapshot only the events after the snapshot count: a deadline that began before it
    /// has not begun here. The history is full when it has <see cref="Vroegsignaalzaak.Versie"/> lines.
    /// </param>
    /// <param name="termijnen">The deadlines of the werkwijze; those that are not agreed have no events.</param>
    /// <returns>In order of their instants; then of the deadlines; then of begun, at once, met, lapsed.</returns>
    public static ValueList<Termijngebeurtenis> EventsOf(Vroegsignaalzaak zaak, Termijnafspraken termijnen)
    {
        ArgumentNullException.ThrowIfNull(zaak);
        ArgumentNullException.ThrowIfNull(termijnen);
        return DeadlineReader.Read(zaak, termijnen, null);
    }

    /// <summary>The same as if one signal only had messages: what is asked of each partner starts with the message to that partner.</summary>
    internal static ValueList<Termijngebeurtenis> EventsOf(Vroegsignaalzaak zaak, Termijnafspraken termijnen, Signaalverwijzing signaal) =>
        DeadlineReader.Read(zaak, termijnen, signaal);

    /// <summary>Whether a case ended in a way that leaves nobody to follow (own).</summary>
    internal static bool HasNobody(Eindresultaat? resultaat) => resultaat == Eindresultaat.Overleden || resultaat == Eindresultaat.GeenInwoner;
}
