using System.Globalization;
using Spectre.Console;
using Vroegsignalering.Foundation;
using Vroegsignalering.Samples.Maandverwerking.Running;
using Vroegsignalering.Screening;

namespace Vroegsignalering.Samples.Maandverwerking.Screen;

/// <summary>The funnel: from rows read to signals and matches selected.</summary>
internal static class FunnelTable
{
    public static Table Of(MaandReport report)
    {
        var table = new Table().AsciiBorder();
        table.AddColumn(new TableColumn(Cell(new("stap", "step"), report.Taal)));
        table.AddColumn(new TableColumn(Cell(new("signalen", "signals"), report.Taal)) { Alignment = Justify.Right });
        table.AddColumn(new TableColumn(Cell(new("matches", "matches"), report.Taal)) { Alignment = Justify.Right });
        foreach (var (indent, text, signals, matches) in Rows(report))
        {
            table.AddRow(new Text(new string(' ', indent * 2) + text.In(report.Taal)), Number(signals), Number(matches));
        }

        return table;
    }

    private static IEnumerable<(int Indent, LocalizedText Text, int? Signals, int? Matches)> Rows(MaandReport report)
    {
        var balans = report.Resultaat.Balans;
        return
        [
            (0, new("gelezen regels", "rows read"), report.File.Gelezen, null),
            (1, new("met fouten", "with faults"), report.File.Foutregels, null),
            (1, new("van eerdere maanden (terugblik)", "of earlier months (look-back)"), report.Historie, null),
            (1, new("van latere maanden (overgeslagen)", "of later months (left out)"), report.LatereMaanden, null),
            (0, new("ontvangen voor deze maand", "received for this month"), balans.Ontvangen, null),
            (1, new("uitgevallen", "dropped"), balans.Uitgevallen, null),
            .. DropReasons(report),
            (1, new("vervangen door een geactualiseerd signaal", "replaced by an updated signal"), balans.Vervangen, null),
            (1, new("direct opgepakt", "taken up at once"), balans.Direct, balans.MatchesDirect),
            (1, new("niet gematcht", "not matched"), balans.NietGematcht, null),
            (1, new("in matches", "in matches"), balans.InMatches, balans.Matches),
            (2, new("geselecteerd", "selected"), balans.Geselecteerd, balans.MatchesGeselecteerd),
            (2, new("teruggegeven", "returned"), balans.Teruggegeven, balans.MatchesTeruggegeven),
            .. Screening(report),
        ];
    }

    // Without registers there is nothing to tell.
    private static IEnumerable<(int Indent, LocalizedText Text, int? Signals, int? Matches)> Screening(MaandReport report)
    {
        var (balans, screening) = (report.Resultaat.Balans, report.Resultaat.Screening);
        return !screening.IsUitgevoerd ? [] :
        [
            (0, new("gescreend", "screened"), balans.Geselecteerd + balans.Direct, balans.MatchesGescreend),
            (1, new("go", "go"), balans.Go, Count(Screeninguitkomst.Go)),
            (1, new("met de hand na te kijken", "to be checked by hand"), balans.HandmatigeControle, Count(Screeninguitkomst.HandmatigeControle)),
            (1, new("niet gecontroleerd", "not checked"), balans.NietGecontroleerd, Count(Screeninguitkomst.NietGecontroleerd)),
            (1, new("no-go", "no-go"), balans.NoGo, Count(Screeninguitkomst.NoGo)),
        ];

        int Count(Screeninguitkomst uitkomst) => screening.Matches.Count(match => match.Uitkomst == uitkomst);
    }

    private static IEnumerable<(int Indent, LocalizedText Text, int? Signals, int? Matches)> DropReasons(MaandReport report) =>
        report.Resultaat.Uitval
            .GroupBy(uitval => uitval.Oordeel.Reden.Soort)
            .OrderBy(reason => reason.Key.Value)
            .Select(reason => (2, new LocalizedText(LowerFirst(reason.Key.Tekst.Nederlands), LowerFirst(reason.Key.Tekst.Engels)), (int?)reason.Count(), (int?)null));

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static Text Cell(LocalizedText text, Taal taal) => new(text.In(taal));

    private static Text Number(int? number) => new(number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);
}
