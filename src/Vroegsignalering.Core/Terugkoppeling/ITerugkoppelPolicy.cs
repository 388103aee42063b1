using NodaTime;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Terugkoppeling;

/// <summary>Says which partner hears what, and when (TKP-1 to TKP-9).</summary>
/// <remarks>
/// It makes messages and sends nothing: the host sends, and then registers what was sent (<see cref="Terugkoppelbericht.ToGebeurtenis"/>). Implementations
/// are pure and thread safe: the same arguments give the same messages.
/// </remarks>
public interface ITerugkoppelPolicy
{
    /// <summary>The messages about the signals of a case that go today, each to the partner of its own signal.</summary>
    /// <param name="stand">The case, with what was sent about each signal.</param>
    /// <param name="afspraken">The feedback part of the werkwijze.</param>
    /// <param name="termijnen">The deadlines of the werkwijze.</param>
    /// <param name="vandaag">Today, in Europe/Amsterdam: the day of the messages.</param>
    /// <returns>At most one for each signal, in the order of the signals; the same again until they are registered.</returns>
    ValueList<Terugkoppelbericht> MessagesFor(Zaakstand stand, Terugkoppelafspraken afspraken, Termijnafspraken termijnen, LocalDate vandaag);

    /// <summary>The first day on which there is a message about a case when nothing more happens to it.</summary>
    /// <param name="stand">The case, with what was sent about each signal.</param>
    /// <param name="afspraken">The feedback part of the werkwijze.</param>
    /// <param name="termijnen">The deadlines of the werkwijze.</param>
    /// <returns>A day in the past when a message is overdue; null: there is none to come.</returns>
    LocalDate? NextDue(Zaakstand stand, Terugkoppelafspraken afspraken, Termijnafspraken termijnen);

    /// <summary>The message about a signal that was not taken in; final.</summary>
    /// <param name="signaal">The signal; only its reference and that of the partner are used.</param>
    /// <param name="soort">Why.</param>
    /// <param name="afspraken">The feedback part of the werkwijze.</param>
    /// <param name="datum">The day of the message.</param>
    /// <returns>Null for <see cref="Uitvalredensoort.BuitenAanlevermoment"/>: there is nothing to tell.</returns>
    Terugkoppelbericht? MessageFor(Vroegsignaal signaal, Uitvalredensoort soort, Terugkoppelafspraken afspraken, LocalDate datum);

    /// <summary>The message about a signal that matching or selection handed back; final.</summary>
    /// <param name="signaal">The signal; only its reference and that of the partner are used.</param>
    /// <param name="reden">Why.</param>
    /// <param name="afspraken">The feedback part of the werkwijze.</param>
    /// <param name="datum">The day of the message.</param>
    Terugkoppelbericht MessageFor(Vroegsignaal signaal, Teruggavereden reden, Terugkoppelafspraken afspraken, LocalDate datum);

    /// <summary>The message about a signal with a no-go; final.</summary>
    /// <param name="signaal">The signal; only its reference and that of the partner are used.</param>
    /// <param name="reden">Why.</param>
    /// <param name="afspraken">The feedback part of the werkwijze.</param>
    /// <param name="datum">The day of the message.</param>
    Terugkoppelbericht MessageFor(Vroegsignaal signaal, NoGoReden reden, Terugkoppelafspraken afspraken, LocalDate datum);

    /// <summary>The message with cause, fixed costs and perspective from the plan of action (TKP-3).</summary>
    /// <param name="bericht">The message that it goes with, about a signal of the case.</param>
    /// <param name="stand">The case.</param>
    /// <param name="afspraken">The feedback part of the werkwijze.</param>
    /// <returns>Null when it is not granted to that partner, does not go with this code, or there is no plan.</returns>
    /// <exception cref="ArgumentException">The signal is not in the case.</exception>
    UitgebreidTerugkoppelbericht? Extend(Terugkoppelbericht bericht, Zaakstand stand, Terugkoppelafspraken afspraken);

    /// <summary>Go or no-go after screening (TKP-5).</summary>
    /// <param name="signaal">The signal; only its reference and that of the partner are used.</param>
    /// <param name="oordeel">The verdict about this signal.</param>
    /// <param name="afspraken">The feedback part of the werkwijze.</param>
    /// <param name="datum">The day of the message.</param>
    /// <returns>Null when it is not granted to that partner, or nothing was decided yet.</returns>
    GoNoGobericht? GoNoGoFor(Vroegsignaal signaal, Screeningoordeel oordeel, Terugkoppelafspraken afspraken, LocalDate datum);

    /// <summary>The status for the partners that may follow it, after a change (TKP-9).</summary>
    /// <param name="stand">The case now.</param>
    /// <param name="before">The case before, so that only what changed is told; null: all of it.</param>
    /// <param name="afspraken">The feedback part of the werkwijze.</param>
    /// <returns>At most one for each signal, in the order of the signals.</returns>
    ValueList<Statusbericht> StatusMessagesFor(Zaakstand stand, Zaakstand? before, Terugkoppelafspraken afspraken);

    /// <summary>Where a partner heard one thing and hears, or heard, another; visible before the later message goes out (TKP-6; 004).</summary>
    /// <param name="stand">The case, with what was sent about each signal.</param>
    /// <param name="log">What was sent; messages that are not in it are not seen.</param>
    /// <param name="afspraken">The feedback part of the werkwijze.</param>
    /// <param name="termijnen">The deadlines of the werkwijze.</param>
    /// <param name="vandaag">Today, in Europe/Amsterdam.</param>
    /// <returns>In the order of the signals, for each signal in the order of time.</returns>
    ValueList<Tegenspraak> ContradictionsOf(
        Zaakstand stand, Terugkoppellog log, Terugkoppelafspraken afspraken, Termijnafspraken termijnen, LocalDate vandaag);
}
