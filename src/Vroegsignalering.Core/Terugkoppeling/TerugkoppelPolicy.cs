using NodaTime;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Terugkoppeling;

/// <summary>The policy of the sources: "wil hulp" at once, everything else at the end, at the latest at the feedback term (TKP-6, ZAA-6).</summary>
/// <remarks>
/// Each message is made from one signal, its own feedback and the status of the case: no other signal is looked at (TKP-7). Thread safe: immutable, when the
/// calculator is.
/// </remarks>
public sealed class TerugkoppelPolicy : ITerugkoppelPolicy
{
    private readonly TermijnCalculator _calculator;

    /// <summary>Makes a policy.</summary>
    /// <param name="calculator">Reckons the feedback term and the rest; default <see cref="TermijnCalculator.Default"/>.</param>
    public TerugkoppelPolicy(TermijnCalculator? calculator = null) => _calculator = calculator ?? TermijnCalculator.Default;

    /// <inheritdoc />
    public ValueList<Terugkoppelbericht> MessagesFor(Zaakstand stand, Terugkoppelafspraken afspraken, Termijnafspraken termijnen, LocalDate vandaag)
    {
        Guard(stand, afspraken, termijnen);
        return stand.Signalen
            .Select(signaal => MessageFor(signaal, PendingMessage.Find(stand, signaal, afspraken, termijnen, _calculator), afspraken, termijnen, vandaag))
            .OfType<Terugkoppelbericht>()
            .ToValueList();
    }

    /// <inheritdoc />
    public LocalDate? NextDue(Zaakstand stand, Terugkoppelafspraken afspraken, Termijnafspraken termijnen)
    {
        Guard(stand, afspraken, termijnen);
        return stand.Signalen.Min(signaal => PendingMessage.Find(stand, signaal, afspraken, termijnen, _calculator)?.SendDay);
    }

    /// <inheritdoc />
    public Terugkoppelbericht? MessageFor(Vroegsignaal signaal, Uitvalredensoort soort, Terugkoppelafspraken afspraken, LocalDate datum) =>
        Terugkoppelcodetabel.CodeOf(soort) is { } code ? WithoutCase(signaal, code, afspraken, datum) : null;

    /// <inheritdoc />
    public Terugkoppelbericht MessageFor(Vroegsignaal signaal, Teruggavereden reden, Terugkoppelafspraken afspraken, LocalDate datum) =>
        WithoutCase(signaal, Terugkoppelcodetabel.CodeOf(reden), afspraken, datum);

    /// <inheritdoc />
    public Terugkoppelbericht MessageFor(Vroegsignaal signaal, NoGoReden reden, Terugkoppelafspraken afspraken, LocalDate datum) =>
        WithoutCase(signaal, Terugkoppelcodetabel.CodeOf(reden), afspraken, datum);

    /// <inheritdoc />
    public UitgebreidTerugkoppelbericht? Extend(Terugkoppelbericht bericht, Zaakstand stand, Terugkoppelafspraken afspraken)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        ArgumentNullException.ThrowIfNull(stand);
        ArgumentNullException.ThrowIfNull(afspraken);
        if (stand.Find(bericht.Signaal) is null)
        {
            throw new ArgumentException($"The signal {bericht.Signaal} is not in case {stand.ZaakId}.", nameof(bericht));
        }

        return stand.Plan is { } plan
            && afspraken.UitgebreidBij.Op(bericht.Datum).Contains(bericht.Code)
            && afspraken.Uitgebreid.Op(bericht.Datum).Applies(bericht.Signaal.PartnerId)
            ? new()
            {
                Bericht = bericht,
                Oorzaak = plan.Oorzaak,
                VasteLasten = plan.VasteLasten,
                VasteLastenHervatOp = plan.VasteLastenHervatOp,
                Perspectief = plan.Perspectief,
            }
            : null;
    }

    /// <inheritdoc />
    public GoNoGobericht? GoNoGoFor(Vroegsignaal signaal, Screeningoordeel oordeel, Terugkoppelafspraken afspraken, LocalDate datum)
    {
        ArgumentNullException.ThrowIfNull(signaal);
        ArgumentNullException.ThrowIfNull(oordeel);
        ArgumentNullException.ThrowIfNull(afspraken);
        if (!afspraken.GoNoGo.Op(datum).Applies(signaal.Partner.Id))
        {
            return null;
        }

        var withReason = afspraken.GoNoGoReden.Op(datum).Applies(signaal.Partner.Id);
        return oordeel.Match(
            _ => Make(go: true, null),
            noGo => Make(go: false, withReason ? noGo.Reden : null),
            _ => (GoNoGobericht?)null,
            _ => null);

        GoNoGobericht Make(bool go, NoGoReden? reden) => new()
        {
            Signaal = Signaalverwijzing.Of(signaal),
            Partnerkenmerk = signaal.Partnerkenmerk,
            Go = go,
            Reden = reden,
            Datum = datum,
        };
    }

    /// <inheritdoc />
    public ValueList<Statusbericht> StatusMessagesFor(Zaakstand stand, Zaakstand? before, Terugkoppelafspraken afspraken)
    {
        ArgumentNullException.ThrowIfNull(stand);
        ArgumentNullException.ThrowIfNull(afspraken);
        var changed = before is null || before.Status != stand.Status || before.StatusSinds != stand.StatusSinds;
        return stand.Signalen
            .Where(signaal => changed || before!.Find(signaal.Signaal.Verwijzing) is null)
            .Select(signaal => new Statusbericht
            {
                Signaal = signaal.Signaal.Verwijzing,
                Partnerkenmerk = signaal.Signaal.Partnerkenmerk,
                Zaakstatus = stand.Status,
                Datum = DutchTime.Of(Instant.Max(stand.StatusSinds, signaal.Opgepakt)).Date,
            })
            .Where(bericht => afspraken.Status.Op(bericht.Datum).Applies(bericht.Signaal.PartnerId))
            .ToValueList();
    }

    /// <inheritdoc />
    public ValueList<Tegenspraak> ContradictionsOf(
        Zaakstand stand, Terugkoppellog log, Terugkoppelafspraken afspraken, Termijnafspraken termijnen, LocalDate vandaag)
    {
        Guard(stand, afspraken, termijnen);
        ArgumentNullException.ThrowIfNull(log);
        return stand.Signalen
            .SelectMany(signaal => ContradictionFinder.Find(
                log.Of(signaal.Signaal.Verwijzing).Where(regel => regel.ZaakId is null || regel.ZaakId == stand.ZaakId).Select(regel => regel.Bericht),
                ToCome(stand, signaal, afspraken, termijnen, vandaag)))
            .ToValueList();
    }

    private Terugkoppelbericht? MessageFor(
        Zaaksignaalstand signaal, PendingMessage? pending, Terugkoppelafspraken afspraken, Termijnafspraken termijnen, LocalDate vandaag)
    {
        if (pending is not { } next || next.SendDay > vandaag)
        {
            return null;
        }

        var code = afspraken.Resolve(next.Code, vandaag, inZaak: true);
        return new()
        {
            Signaal = signaal.Signaal.Verwijzing,
            Partnerkenmerk = signaal.Signaal.Partnerkenmerk,
            Code = code,
            Definitief = next.Definitief,
            Datum = vandaag,
            IncassorustTotEnMet = code == Terugkoppelcode.WilHulp ? Incassorust.Of(signaal.WilHulpOp ?? vandaag, termijnen, _calculator)?.TotEnMet : null,
        };
    }

    // What a partner will hear as far as the facts say it now. An open case without a word on help says nothing yet, unless "wil hulp" was told.
    private Terugkoppelcode? ToCome(
        Zaakstand stand, Zaaksignaalstand signaal, Terugkoppelafspraken afspraken, Termijnafspraken termijnen, LocalDate vandaag)
    {
        var pending = PendingMessage.Find(stand, signaal, afspraken, termijnen, _calculator);
        if (pending is { } next && (next.Definitief || next.Code == Terugkoppelcode.WilHulp || next.SendDay <= vandaag))
        {
            return afspraken.Resolve(next.Code, LocalDate.Max(next.SendDay, vandaag), inZaak: true);
        }

        return !stand.Status.IsEindstatus && signaal.WilHulpOp is not null && !PendingMessage.HelpIsRunning(stand)
            ? Terugkoppelcode.NogNietBereiktOfWilGeenHulp
            : null;
    }

    private static Terugkoppelbericht WithoutCase(Vroegsignaal signaal, Terugkoppelcode code, Terugkoppelafspraken afspraken, LocalDate datum)
    {
        ArgumentNullException.ThrowIfNull(signaal);
        ArgumentNullException.ThrowIfNull(afspraken);
        return new()
        {
            Signaal = Signaalverwijzing.Of(signaal),
            Partnerkenmerk = signaal.Partnerkenmerk,
            Code = afspraken.Resolve(code, datum, inZaak: false),
            Definitief = true,
            Datum = datum,
        };
    }

    private static void Guard(Zaakstand stand, Terugkoppelafspraken afspraken, Termijnafspraken termijnen)
    {
        ArgumentNullException.ThrowIfNull(stand);
        ArgumentNullException.ThrowIfNull(afspraken);
        ArgumentNullException.ThrowIfNull(termijnen);
    }
}
