using Vroegsignalering.Samples.Maandverwerking.Running;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary><c>opmerkingen.csv</c>: what a person should know about signals that were taken in, one row for each remark.</summary>
internal static class OpmerkingenTable
{
    public static void Write(CsvOutput output, MaandReport report)
    {
        output.Header("signaal_id", "opmerking", "toelichting");
        foreach (var toegelaten in report.Resultaat.Toegelaten)
        {
            foreach (var opmerking in toegelaten.Oordeel.Opmerkingen)
            {
                output.Row(toegelaten.Signaal.Nummer.ToCanonicalString(), opmerking.Code, opmerking.Tekst.In(report.Taal));
            }
        }
    }
}
