using NodaTime;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Screening;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>Screens what the run selected and what is taken up at once (SCR-1).</summary>
internal static class Screeningstap
{
    public static IReadOnlyList<Match> Matches(IEnumerable<Match> direct, Selectieresultaat selectie) =>
        [.. direct, .. selectie.Oordelen.Where(oordeel => oordeel.Uitkomst.IsGeselecteerd).Select(oordeel => oordeel.Match)];

    public static Task<Screeningsresultaat> RunAsync(
        Screener screener, Maandruninvoer invoer, IReadOnlyList<Match> matches, Werkwijze werkwijze, LocalDate peildatum, CancellationToken cancellationToken) =>
        invoer.Registers is { } registers
            ? screener.ScreenAsync(matches, WithOwnChecks(registers, invoer.Plugins, werkwijze.Screening), werkwijze.Screening, peildatum, cancellationToken)
            : Task.FromResult(Screeningsresultaat.ZonderScreening(matches, werkwijze.Screening, peildatum));

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
