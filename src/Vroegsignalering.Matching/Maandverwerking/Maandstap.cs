using NodaTime;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>Replacing and judging the signals of one month; the same for the month of a run and for a month of its look-back.</summary>
internal sealed class Maandstap
{
    private const int SignalsPerReport = 16_384;

    private Maandstap()
    {
    }

    public required IReadOnlyList<Vervangensignaal> Vervangen { get; init; }

    public List<Uitgevallensignaal> Uitval { get; } = [];

    public List<Matchkandidaat> Toegelaten { get; } = [];

    /// <summary>The verdicts on <see cref="Toegelaten"/>, in the same order.</summary>
    public List<Aanleveroordeel> Oordelen { get; } = [];

    public static Maandstap Run(
        Aanlevermoment moment,
        LocalDate peildatum,
        IReadOnlyList<Vroegsignaal> signalen,
        Signaalhistorie historie,
        Werkwijze werkwijze,
        PluginCatalog plugins,
        Action<int>? progress,
        CancellationToken cancellationToken)
    {
        var direct = werkwijze.Aanlevering.DirectOpgepakt.Op(peildatum);
        var step = new Maandstap
        {
            Vervangen = Actualisering.Split(
                signalen,
                signaal => moment.IsInTime(signaal.Signaaldatum, signaal.OntvangenOp) || direct.Applies(signaal),
                out var remaining),
        };
        var assessor = new AanleveringAssessor(
            werkwijze.Aanlevering,
            new Aanlevercontext(peildatum, moment, historie),
            werkwijze.Aanlevering.EigenCriteria.Select(code => plugins.FindCriterium(code)!));
        step.Toegelaten.EnsureCapacity(remaining.Count);
        step.Oordelen.EnsureCapacity(remaining.Count);
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

    private void Assess(Vroegsignaal signaal, AanleveringAssessor assessor)
    {
        var oordeel = assessor.Assess(signaal);
        if (oordeel.IsToegelaten)
        {
            Toegelaten.Add(new Matchkandidaat { Signaal = signaal, DirectOpgepakt = oordeel.IsDirectOpgepakt });
            Oordelen.Add(oordeel);
        }
        else
        {
            Uitval.Add(new Uitgevallensignaal { Signaal = signaal, Oordeel = oordeel.AsT1 });
        }
    }
}
