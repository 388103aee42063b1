using System.Text;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Samples.Maandverwerking.Running;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary><c>aanlevermomenten.ics</c>: the reporting moments of the year of the run, to subscribe to.</summary>
internal static class AgendaFile
{
    public static void Write(string path, MaandReport report)
    {
        var (werkwijze, jaar) = (report.Werkwijze, report.Maand.Year);
        var moments = Aanlevermoment.OfYear(jaar, werkwijze.Aanlevering.Aanlevermoment, NederlandseWerkdagenkalender.Instance);
        // Stamped with the moment of the run, not of writing: the same input gives the same bytes.
        var text = AgendaWriter.Write(
            moments.Select(moment => moment.ToAgendapunt()),
            FormattableString.Invariant($"{werkwijze.Naam} {jaar}"),
            $"{werkwijze.Code}.vroegsignalering.example",
            report.Resultaat.Aanlevermoment.Tijdstip,
            report.Taal);
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
    }
}
