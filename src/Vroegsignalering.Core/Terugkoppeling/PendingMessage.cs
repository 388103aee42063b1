using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Terugkoppeling;

/// <summary>The one message that is next for a signal of a case: the code that the facts give, and the day on which it goes (TKP-6, ZAA-6).</summary>
internal readonly record struct PendingMessage(Terugkoppelcode Code, bool Definitief, LocalDate SendDay)
{
    /// <summary>What is next when nothing more happens; null: nothing.</summary>
    public static PendingMessage? Find(
        Zaakstand stand, Zaaksignaalstand signaal, Terugkoppelafspraken afspraken, Termijnafspraken termijnen, TermijnCalculator calculator)
    {
        var due = signaal.Teruggekoppeld ? null : Terugkoppeltermijn.DueDateOf(stand, signaal, termijnen, calculator);
        if (stand.Status.IsEindstatus)
        {
            return signaal.Definitief
                ? null
                : new(CodeOfEnd(stand), Definitief: true, Held(DayOf(stand.Afgesloten ?? stand.StatusSinds, signaal), due, afspraken));
        }

        if (HelpIsRunning(stand) && signaal.WilHulpOp is null)
        {
            var accepted = DayOf(stand.Acceptatie!.Tijdstip, signaal);
            var atOnce = termijnen.Find(Termijnsoort.Terugkoppeling)?.MeteenBij?.Op(accepted) == Startgebeurtenis.HulpAanvaard;
            return new(Terugkoppelcode.WilHulp, Definitief: false, atOnce ? accepted : Held(accepted, due, afspraken));
        }

        return due is { } day ? new(Terugkoppelcode.NogNietBereiktOfWilGeenHulp, Definitief: false, day) : null;
    }

    /// <summary>Whether help was accepted in this round and still goes on: a contact that was lost since is no help (own).</summary>
    public static bool HelpIsRunning(Zaakstand stand) =>
        stand.Acceptatie is not null && (stand.Status == Zaakstatus.Lopend || stand.Status == Zaakstatus.Nazorg);

    // A case that ended without a result tells what reveals least.
    private static Terugkoppelcode CodeOfEnd(Zaakstand stand) =>
        stand.Resultaat is { } resultaat ? Terugkoppelcodetabel.CodeOf(resultaat) : Terugkoppelcode.NogNietBereiktOfWilGeenHulp;

    // For a signal that joined later there is nothing to tell from before it came.
    private static LocalDate DayOf(Instant fact, Zaaksignaalstand signaal) => DutchTime.Of(Instant.Max(fact, signaal.Opgepakt)).Date;

    // A monthly day never costs the feedback term.
    private static LocalDate Held(LocalDate fact, LocalDate? due, Terugkoppelafspraken afspraken)
    {
        var day = afspraken.SendDayOf(fact);
        return due < day ? LocalDate.Max(fact, due.Value) : day;
    }
}
