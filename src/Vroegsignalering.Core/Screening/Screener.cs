using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Screening.Checks;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Screening;

/// <summary>Screens matches: asks the registers and checks of the host, and says of each signal and match whether it goes on (SCR-1, SCR-2).</summary>
/// <remarks>
/// The registers and the agreements are arguments of each screening. The outcome depends on what they say only: not on the order of the matches, nor on how many
/// signals go in one question. Checks run at the same time, the questions of one check after each other. Stateless and thread safe.
/// </remarks>
public sealed class Screener
{
    private readonly IBrpControle? _brpControle;

    /// <summary>Makes a screener.</summary>
    /// <param name="brpControle">Compares signals with persons of the register, as that of the package Matching; null (default): none, and the result says so.</param>
    public Screener(IBrpControle? brpControle = null) => _brpControle = brpControle;

    /// <summary>Screens the signals of the run's month of each match.</summary>
    /// <param name="matches">The matches, in any order; each number once.</param>
    /// <param name="registers">The registers and checks.</param>
    /// <param name="afspraken">The screening part of the werkwijze.</param>
    /// <param name="peildatum">The reference date of the run.</param>
    /// <param name="cancellationToken">Stops the screening; given on to the registers.</param>
    /// <returns>A verdict for every match. A register that fails makes the matches it failed for not checked; the others are judged as ever.</returns>
    /// <exception cref="ArgumentException">
    /// A match is null or is there twice; or a register or check is not agreed or looks up more than the werkwijze allows (SCR-4): all of them are named. Thrown
    /// at once, before any register is asked.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was stopped; the task is cancelled.</exception>
    public Task<Screeningsresultaat> ScreenAsync(
        IReadOnlyList<Match> matches,
        Screeningsregisters registers,
        Screeningafspraken afspraken,
        LocalDate peildatum,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(registers);
        ArgumentNullException.ThrowIfNull(afspraken);
        var households = ScreeningGuard.InOrder(matches);
        var allowed = afspraken.Kenmerken.Op(peildatum).OrderBy(kenmerk => kenmerk.Value).ToValueList();
        ScreeningGuard.ThrowIfNotAgreed(registers, afspraken, allowed);
        return RunAsync(households, Checks(registers, afspraken, allowed, peildatum), registers, afspraken, peildatum, cancellationToken);
    }

    private static async Task<Screeningsresultaat> RunAsync(
        Household[] households,
        List<Check> checks,
        Screeningsregisters registers,
        Screeningafspraken afspraken,
        LocalDate peildatum,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var found = await Task.WhenAll(checks.Select(check => new CheckRunner(check, households, registers, peildatum, cancellationToken).RunAsync())).ConfigureAwait(false);
        var allowed = afspraken.Kenmerken.Op(peildatum);
        return new()
        {
            Matches = households.Select((household, i) => Judge(household, [.. found.Select(findings => findings[i])], afspraken, peildatum)).ToValueList(),
            NietOnderzocht = Screeningskenmerk.All
                .Where(kenmerk => allowed.Contains(kenmerk) && !checks.Exists(check => check is not MissingBrpCheck && check.Kenmerken.Contains(kenmerk)))
                .Select(kenmerk => new NietOnderzocht { Kenmerk = kenmerk, Oorzaak = checks.Exists(check => check.Kenmerken.Contains(kenmerk)) ? Controleoorzaak.GeenBrpControle : Controleoorzaak.GeenRegister })
                .ToValueList(),
        };
    }

    private static Matchscreening Judge(Household household, ValueList<Screeningsbevinding>[][] found, Screeningafspraken afspraken, LocalDate peildatum)
    {
        var nothingFound = afspraken.Kenmerken.Op(peildatum).Count == 0 ? Controleoorzaak.GeenScreening : Controleoorzaak.GeenRegister;
        var findings = household.Signalen.Select((_, i) => InOrder(found.SelectMany(check => check[i]))).ToArray();
        var perMatch = afspraken.Niveau.Op(peildatum) == Screeningsniveau.Match;
        var signalen = household.Signalen.Select((signaal, i) => new Signaalscreening
        {
            Signaal = Signaalverwijzing.Of(signaal),
            Bevindingen = findings[i],
            Oordeel = Verdicts.OfSignal(perMatch ? findings.SelectMany(each => each) : findings[i], nothingFound),
        }).ToValueList();
        var uitkomst = Verdicts.OfMatch(household.Match, signalen, afspraken.NaUitval.Op(peildatum) == NaUitval.Terugmelden);
        return new()
        {
            Nummer = household.Match.Nummer,
            Uitkomst = uitkomst,
            Signalen = signalen,
            HandmatigEerst = uitkomst == Screeninguitkomst.HandmatigeControle
                || (uitkomst == Screeninguitkomst.NietGecontroleerd && !afspraken.NietGecontroleerdGaatDoor.Op(peildatum)),
        };
    }

    // Checks give their findings by check already; within one, a host may give them in any order.
    private static ValueList<Screeningsbevinding> InOrder(IEnumerable<Screeningsbevinding> findings) =>
        findings.OrderBy(finding => finding.Kenmerk.Value).ThenBy(finding => finding.Oordeel.Index).ToValueList();

    private List<Check> Checks(Screeningsregisters registers, Screeningafspraken afspraken, ValueList<Screeningskenmerk> allowed, LocalDate peildatum)
    {
        var checks = new List<Check>();
        if (registers.Brp is { } brp)
        {
            checks.Add(_brpControle is null ? new MissingBrpCheck() : new BrpCheck(brp, _brpControle, afspraken.Brp, afspraken.BrpUitval.Op(peildatum)));
        }

        if (registers.Schuldhulp is { } schuldhulp)
        {
            checks.Add(new SchuldhulpCheck(schuldhulp, Of(SchuldhulpCheck.Known), afspraken.JarenNaTraject.Op(peildatum), afspraken.BekendGaatDoor.Op(peildatum)));
        }

        if (registers.Uitsluiting is { } uitsluiting)
        {
            checks.Add(new UitsluitingCheck(uitsluiting, Of(UitsluitingCheck.Known)));
        }

        checks.AddRange(registers.Controles.OrderBy(controle => controle.Code, StringComparer.Ordinal).Select(controle => new HostCheck(controle)));
        return checks;

        ValueList<Screeningskenmerk> Of(ValueList<Screeningskenmerk> known) => known.Where(allowed.Contains).ToValueList();
    }
}
