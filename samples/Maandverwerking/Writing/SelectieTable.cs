using Vroegsignalering.Matches;
using Vroegsignalering.Samples.Maandverwerking.Running;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary><c>selectie.csv</c>: every match in rank order, and what the quotas made of it.</summary>
internal static class SelectieTable
{
    public static void Write(CsvOutput output, MaandReport report)
    {
        output.Header("rang", "match", "gebied", "uitkomst", "reden");
        foreach (var oordeel in report.Resultaat.Selectie.Oordelen)
        {
            output.Row(
                CsvOutput.Text(oordeel.Rang),
                oordeel.Match.Nummer.ToCanonicalString(),
                oordeel.Gebied.Naam,
                oordeel.Uitkomst.IsGeselecteerd ? "geselecteerd" : "teruggegeven",
                ReasonOf(oordeel.Uitkomst));
        }
    }

    private static string ReasonOf(Selectieuitkomst uitkomst) => uitkomst.Match(
        geselecteerd => geselecteerd.Aangevuld ? "aangevuld" : string.Empty,
        teruggegeven => teruggegeven.Reden.Code);
}
