using System.Globalization;
using Spectre.Console;
using Vroegsignalering.Foundation;
using Vroegsignalering.Samples.Maandverwerking.Running;

namespace Vroegsignalering.Samples.Maandverwerking.Screen;

/// <summary>The remarks on the signals that were taken in, each with the number of signals.</summary>
internal static class RemarkTable
{
    public static void Write(IAnsiConsole console, MaandReport report)
    {
        var remarks = report.Resultaat.Toegelaten
            .SelectMany(toegelaten => toegelaten.Oordeel.Opmerkingen)
            .CountBy(opmerking => opmerking)
            .OrderByDescending(remark => remark.Value)
            .ThenBy(remark => remark.Key.Code, StringComparer.Ordinal)
            .ToList();
        if (remarks.Count == 0)
        {
            return;
        }

        var table = new Table().AsciiBorder();
        table.AddColumn(new TableColumn(new Text(new LocalizedText("opmerkingen bij toegelaten signalen", "remarks on signals taken in").In(report.Taal))));
        table.AddColumn(new TableColumn(new Text(new LocalizedText("signalen", "signals").In(report.Taal))) { Alignment = Justify.Right });
        foreach (var (remark, count) in remarks)
        {
            table.AddRow(new Text(Plain.Line(remark.Tekst.In(report.Taal))), new Text(count.ToString(CultureInfo.InvariantCulture)));
        }

        console.Write(table);
        console.WriteLine();
    }
}
