using Vroegsignalering.Samples.Maandverwerking.Running;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary><c>werklijst.csv</c>: what triage decided about every match, in the order of the plan; empty when the werkwijze has no rules of triage.</summary>
internal static class WerklijstTable
{
    public static void Write(CsvOutput output, MaandReport report)
    {
        output.Header("rang", "match", "kanaal", "bakje", "team", "gewenst", "uitleg");
        foreach (var besluit in report.Resultaat.Triage?.Besluiten ?? [])
        {
            output.Row(
                CsvOutput.Text(besluit.Rang),
                besluit.Nummer.ToCanonicalString(),
                besluit.Kanalen.Count == 0 ? besluit.Status.Code : string.Join(' ', besluit.Kanalen.Select(kanaal => kanaal.Code)),
                besluit.Bakje,
                besluit.Team,
                string.Join(' ', besluit.Gewenst.Select(kanaal => kanaal.Code)),
                besluit.Explain().ToText(report.Taal));
        }
    }
}
