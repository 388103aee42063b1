using NodaTime.Text;
using Vroegsignalering.Samples.Maandverwerking.Running;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary><c>zaak.csv</c>: the history of the example case; empty when no match was selected.</summary>
internal static class ZaakTable
{
    public static void Write(CsvOutput output, MaandReport report)
    {
        output.Header("zaak", "volgnummer", "tijdstip", "gebeurtenis", "van", "naar");
        foreach (var mutatie in report.Zaak?.Steps.Select(step => step.Mutatie) ?? [])
        {
            output.Row(
                $"Z-{report.Zaak!.Match.Nummer}",
                CsvOutput.Text(mutatie.Volgnummer),
                InstantPattern.ExtendedIso.Format(mutatie.Gebeurtenis.Tijdstip),
                mutatie.Gebeurtenis.Soort.Code,
                mutatie.Van?.Code,
                mutatie.Naar.Code);
        }
    }
}
