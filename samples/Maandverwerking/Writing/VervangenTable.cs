using Vroegsignalering.Samples.Maandverwerking.Running;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary><c>vervangen.csv</c>: the signals that a later one of the same partner took the place of.</summary>
internal static class VervangenTable
{
    public static void Write(CsvOutput output, MaandReport report)
    {
        output.Header("signaal_id", "vervangen_door");
        foreach (var vervangen in report.Resultaat.Vervangen)
        {
            output.Row(vervangen.Signaal.Nummer.ToCanonicalString(), vervangen.VervangenDoor.Nummer.ToCanonicalString());
        }
    }
}
