using Vroegsignalering.Samples.Maandverwerking.Running;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary><c>uitval.csv</c>: the signals that intake dropped, each with the reason that is reported.</summary>
internal static class UitvalTable
{
    public static void Write(CsvOutput output, MaandReport report)
    {
        output.Header("signaal_id", "reden", "toelichting");
        foreach (var uitval in report.Resultaat.Uitval)
        {
            var reden = uitval.Oordeel.Reden;
            output.Row(uitval.Signaal.Nummer.ToCanonicalString(), reden.Soort.Code, reden.Toelichting.In(report.Taal));
        }
    }
}
