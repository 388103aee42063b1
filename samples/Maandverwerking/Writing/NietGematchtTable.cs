using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Samples.Maandverwerking.Running;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary><c>niet-gematcht.csv</c>: the signals that were taken in and found no company.</summary>
internal static class NietGematchtTable
{
    public static void Write(CsvOutput output, MaandReport report)
    {
        output.Header("signaal_id", "reden", "toelichting");
        foreach (var niet in report.Resultaat.Matching.NietGematcht)
        {
            output.Row(
                niet.Signaal.Nummer.ToCanonicalString(),
                niet.ZonderSleutel ? "zonder-sleutel" : Teruggavereden.TeWeinigSignalen.Code,
                Explain(niet).In(report.Taal));
        }
    }

    private static LocalizedText Explain(NietGematcht niet) => niet.ZonderSleutel
        ? new("het signaal heeft niet wat de sleutel nodig heeft", "the signal lacks what the key needs")
        : new(
            FormattableString.Invariant($"{niet.Gevonden} op de sleutel; nodig: {niet.Minimum}"),
            FormattableString.Invariant($"{niet.Gevonden} on the key; needed: {niet.Minimum}"));
}
