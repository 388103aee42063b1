using NodaTime;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>Replacing and judging the signals of one month; the same for the month of a run and for a month of its look-back.</summary>
internal sealed class Maandstap
{
    private const int SignalsPerReport = 16_384;

    private Maandstap()
    {
    }

    public required Aanlevermoment Aanlevermoment { get; init; }

    public required LocalDate Peildatum { get; init; }

    public required IReadOnlyList<Vervangensignaal> Vervangen { get; init; }

    public List<Uitgevallensignaal> Uitval { get; } = [];

    public List<Matchkandidaat> Toegelaten { get; } = [];

    public static Maandstap Run(
        YearMonth maand,
        LocalDate? peildatum,
        IReadOnlyList<Vroegsignaal> signalen,
        Signaalhistorie historie,
        Werkwijze werkwijze,
        PluginCatalog plugins,
        IWerkdagenkalender kalender,
        Action<int>? progress,
        CancellationToken cancellationToken)
    {
        var moment = Aanlevermoment.Of(maand, werkwijze.Aanlevering.Aanlevermoment, kalender);
        var step = new Maandstap
        {
            Aanlevermoment = moment,
            Peildatum = peildatum ?? moment.Datum,
            Vervangen = Actualisering.Split(signalen, out var remaining),
        };
        var assessor = new AanleveringAssessor(
            werkwijze.Aanlevering,
            new Aanlevercontext(step.Peildatum, moment, historie),
            werkwijze.Aanlevering.EigenCriteria.Select(code => plugins.FindCriterium(code)!));
        step.Toegelaten.EnsureCapacity(remaining.Count);
        for (var i = 0; i < remaining.Count; i++)
        {
            if (i % SignalsPerReport == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Invoke(i);
            }

            step.Assess(remaining[i], assessor);
        }

        return step;
    }

    private void Assess(Vroegsignaal signaal, AanleveringAssessor assessor) => assessor.Assess(signaal).Switch(
        toegelaten => Toegelaten.Add(new Matchkandidaat { Signaal = signaal, DirectOpgepakt = toegelaten.DirectOpgepakt }),
        uitgevallen => Uitval.Add(new Uitgevallensignaal { Signaal = signaal, Oordeel = uitgevallen }));
}
