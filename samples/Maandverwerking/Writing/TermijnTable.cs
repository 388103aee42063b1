using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Samples.Maandverwerking.Running;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary><c>termijnen.csv</c>: the deadlines of every selected match of which something goes on, in rank order; those that wait for another event have no dates yet.</summary>
internal static class TermijnTable
{
    public static void Write(CsvOutput output, MaandReport report)
    {
        output.Header("match", "termijnsoort", "start", "vervaldag", "grondslag", "uitleg");
        // All selected matches were reported at the same moment, so that each deadline is reckoned once.
        var rows = report.Werkwijze.Termijnen.Afspraken.Select(afspraak => RowOf(afspraak, report.Resultaat.Aanlevermoment.Datum, report.Taal)).ToList();
        foreach (var oordeel in report.Resultaat.Selectie.Oordelen.Where(oordeel => oordeel.Uitkomst.IsGeselecteerd && report.Resultaat.Screening.Find(oordeel.Match.Nummer)?.GaatDoor == true))
        {
            var match = oordeel.Match.Nummer.ToCanonicalString();
            foreach (var row in rows)
            {
                output.Row(match, row.Soort, row.Start, row.Vervaldag, row.Grondslag, row.Uitleg);
            }
        }
    }

    private static (string Soort, string? Start, string? Vervaldag, string Grondslag, string Uitleg) RowOf(Termijnafspraak afspraak, LocalDate melding, Taal taal)
    {
        var (soort, start, termijn) = (afspraak.Soort.Code, afspraak.Start.Op(melding), afspraak.Termijn.Op(melding));
        if (start != Startgebeurtenis.Aanlevering && start != Startgebeurtenis.Melding)
        {
            var waits = taal == Taal.Engels ? "starts at" : "begint bij";
            return (soort, null, null, termijn.Grondslag.Code, $"{termijn.ToText(taal)}; {waits}: {start.Tekst.In(taal)}");
        }

        var berekening = TermijnCalculator.Default.Explain(melding, termijn);
        return (soort, Iso(berekening.Start), Iso(berekening.Vervaldatum), termijn.Grondslag.Code, berekening.ToText(taal));
    }

    private static string Iso(LocalDate datum) => LocalDatePattern.Iso.Format(datum);
}
