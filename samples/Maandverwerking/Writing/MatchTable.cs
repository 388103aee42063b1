using Vroegsignalering.Matches;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary><c>matches.csv</c> and <c>direct.csv</c>: one row for each match, with the signals of its match period.</summary>
internal static class MatchTable
{
    public static void Write(CsvOutput output, IEnumerable<Match> matches)
    {
        output.Header("match", "sleutel", "soort", "aantal_signalen", "aantal_partners", "totaalbedrag", "signalen");
        foreach (var match in matches)
        {
            output.Row(
                match.Nummer.ToCanonicalString(),
                match.Sleutel?.ToCanonicalString(),
                string.Join('+', match.Soorten.Select(soort => soort.Code)),
                CsvOutput.Text(match.AantalSignalen),
                CsvOutput.Text(match.AantalPartners),
                match.Totaalbedrag?.ToCanonicalString(),
                string.Join(' ', match.SignalenInPeriode.Select(signaal => signaal.Nummer.ToCanonicalString())));
        }
    }
}
