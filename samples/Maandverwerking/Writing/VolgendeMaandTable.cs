using Vroegsignalering.Samples.Maandverwerking.Running;
using Vroegsignalering.Samples.Maandverwerking.Screen;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary><c>volgende-maand.csv</c>: the signals that came too late, with the month to deliver them for again.</summary>
internal static class VolgendeMaandTable
{
    public static void Write(CsvOutput output, MaandReport report)
    {
        output.Header("signaal_id", "aanlevermaand");
        foreach (var signaal in report.Resultaat.VoorVolgendeMaand)
        {
            output.Row(signaal.Nummer.ToCanonicalString(), MonthText.Of(signaal.Aanlevermaand));
        }
    }
}
