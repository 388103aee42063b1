using Vroegsignalering.Samples.Maandverwerking.Running;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary><c>niet-gematcht.csv</c>: the signals that were taken in and are in no match.</summary>
internal static class NietGematchtTable
{
    public static void Write(CsvOutput output, MaandReport report)
    {
        output.Header("signaal_id", "reden", "toelichting");
        foreach (var niet in report.Resultaat.Matching.NietGematcht)
        {
            output.Row(niet.Signaal.Nummer.ToCanonicalString(), niet.Reden.Code, niet.ToText(report.Taal));
        }
    }
}
