using NodaTime;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Screening;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>Screens what the run selected and what is taken up at once (SCR-1).</summary>
internal static class Screeningstap
{
    public static IReadOnlyList<Match> Matches(IReadOnlyList<Match> direct, Selectieresultaat selectie) =>
        [.. direct, .. selectie.Geselecteerd.Select(oordeel => oordeel.Match)];

    public static Task<Screeningsresultaat> RunAsync(
        Screener screener, Screeningsregisters registers, Maandruninvoer invoer, IReadOnlyList<Match> matches, Werkwijze werkwijze, LocalDate peildatum, CancellationToken cancellationToken) =>
        screener.ScreenAsync(matches, WithOwnChecks(registers, invoer.Plugins, werkwijze.Screening), werkwijze.Screening, peildatum, cancellationToken);

    public static Screeningsresultaat Without(IReadOnlyList<Match> direct, Selectieresultaat selectie, Werkwijze werkwijze, LocalDate peildatum) =>
        Screeningsresultaat.ZonderScreening(Matches(direct, selectie), werkwijze.Screening, peildatum);

    // The checker has made sure that the catalogue knows each of them; one that stands with the registers as well is asked once.
    private static Screeningsregisters WithOwnChecks(Screeningsregisters registers, PluginCatalog plugins, Screeningafspraken afspraken) => new()
    {
        Brp = registers.Brp,
        Schuldhulp = registers.Schuldhulp,
        Uitsluiting = registers.Uitsluiting,
        BatchSize = registers.BatchSize,
        SplitOnFailure = registers.SplitOnFailure,
        Controles =
        [
            .. registers.Controles,
            .. afspraken.EigenControles.Where(code => !registers.Controles.Any(controle => controle?.Code == code)).Select(code => plugins.FindControle(code)!),
        ],
    };
}
