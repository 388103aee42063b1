using Vroegsignalering.Foundation;
using Vroegsignalering.Samples.Maandverwerking.Running;
using Vroegsignalering.Screening;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary><c>screening.csv</c>: what screening said of every signal of a selected or direct match, and why; nothing personal, also not where somebody lives now.</summary>
internal static class ScreeningTable
{
    public static void Write(CsvOutput output, MaandReport report)
    {
        output.Header("match", "signaal_id", "uitkomst", "reden", "score", "uitleg");
        foreach (var match in report.Resultaat.Screening.Matches)
        {
            foreach (var signaal in match.Signalen)
            {
                var (uitkomst, reden) = Codes(signaal.Oordeel);
                output.Row(
                    match.Nummer.ToCanonicalString(),
                    signaal.Signaal.Nummer.ToCanonicalString(),
                    uitkomst,
                    reden,
                    signaal.Brp?.Kandidaat is { } best ? CsvOutput.Text(best.Score) : null,
                    Explanation(signaal, report.Taal));
            }
        }
    }

    private static (string Uitkomst, string Reden) Codes(Screeningoordeel oordeel) => oordeel.Match(
        _ => ("go", string.Empty),
        noGo => ("no-go", noGo.Reden.Code),
        byHand => ("handmatige-controle", string.Join(' ', byHand.Redenen.Select(reden => reden.Code))),
        open => ("niet-gecontroleerd", open.Oorzaak.Code));

    // The verdict; then that of the register check with its evidence, and how far the nearest other person is.
    private static string Explanation(Signaalscreening signaal, Taal taal)
    {
        var parts = new List<string> { signaal.Oordeel.ToText(taal) };
        if (signaal.Brp is { } brp)
        {
            parts.Add($"{new LocalizedText("BRP-controle", "register check").In(taal)}: {brp.Uitkomst.Tekst.In(taal)}, {brp.Bevinding.Tekst.In(taal)}");
            if (brp.Kandidaat is { } best)
            {
                parts.Add(best.ToText(taal));
            }

            if (brp.Verschil is { } distance)
            {
                parts.Add(new LocalizedText("verschil met de naaste andere", "distance to the next").In(taal) + FormattableString.Invariant($" {distance}"));
            }
        }

        return string.Join("; ", parts);
    }
}
