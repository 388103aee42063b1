using Vroegsignalering.Aanlevering;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Tests.Signalen;

namespace Vroegsignalering.Tests.Aanlevering;

/// <summary>Judges one signal as a run of the month of the reference date does.</summary>
internal static class Intake
{
    public static Aanleveroordeel Assess(
        Aanlevercriteria criteria,
        Vroegsignaal signaal,
        LocalDate? peildatum = null,
        IReadOnlyCollection<Historiesignaal>? historie = null,
        IReadOnlyList<IAanlevercriterium>? eigenCriteria = null) =>
        Assessor(criteria, peildatum ?? SampleSignals.Peildatum, historie, eigenCriteria).Assess(signaal);

    public static AanleveringAssessor Assessor(
        Aanlevercriteria criteria,
        LocalDate peildatum,
        IReadOnlyCollection<Historiesignaal>? historie = null,
        IReadOnlyList<IAanlevercriterium>? eigenCriteria = null)
    {
        var moment = Aanlevermoment.Of(peildatum.ToYearMonth(), criteria.Aanlevermoment, NederlandseWerkdagenkalender.Instance);
        var naming = eigenCriteria is null ? criteria : criteria with { EigenCriteria = eigenCriteria.Select(criterium => criterium.Code).ToValueList() };
        return new AanleveringAssessor(naming, new Aanlevercontext(peildatum, moment, new Signaalhistorie(historie ?? [])), eigenCriteria);
    }

    public static string Codes(Aanleveroordeel oordeel) => oordeel.Match(
        toegelaten => toegelaten.DirectOpgepakt ? "direct" : "toegelaten",
        uitgevallen => string.Join(' ', uitgevallen.Redenen.Select(reden => reden.Soort.Code)));

    public static string Remarks(Aanleveroordeel oordeel) =>
        oordeel.Match(toegelaten => string.Join(' ', toegelaten.Opmerkingen.Select(opmerking => opmerking.Code)), _ => string.Empty);
}
