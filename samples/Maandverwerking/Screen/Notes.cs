using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;
using Vroegsignalering.Samples.Maandverwerking.Running;

namespace Vroegsignalering.Samples.Maandverwerking.Screen;

/// <summary>What the user has to look at again after a run; one line each.</summary>
internal static class Notes
{
    public static IEnumerable<LocalizedText> Of(MaandReport report)
    {
        if (report.File.Gelezen == 0)
        {
            yield return new("Let op: het bestand heeft alleen een kop.", "Note: the file has a header and nothing else.");
        }

        if (report.MaandIsAssumed)
        {
            var maand = MonthText.Of(report.Maand);
            yield return new(
                $"Let op: geen leesbare regel noemt een maand; aangenomen is {maand}. Geef de maand met --maand.",
                $"Note: no readable row names a month; {maand} is assumed. Give the month with --maand.");
        }

        if (IsFarFrom(report.Maand, report.Resultaat.Peildatum))
        {
            var (peildatum, maand) = (LocalDatePattern.Iso.Format(report.Resultaat.Peildatum), MonthText.Of(report.Maand));
            yield return new(
                $"Let op: de peildatum {peildatum} ligt niet in {maand} of in de maand erna; de ouderdom van elke achterstand telt tot die dag.",
                $"Note: the reference date {peildatum} is not in {maand} or the month after it; the age of every arrear counts up to that day.");
        }

        if (report.Resultaat.VoorVolgendeMaand is [var late, ..] all)
        {
            var maand = MonthText.Of(late.Aanlevermaand);
            yield return new(
                FormattableString.Invariant($"Let op: signalen na het aanlevermoment: {all.Count}; lever ze aan voor {maand}, zie volgende-maand.csv."),
                FormattableString.Invariant($"Note: signals after the reporting moment: {all.Count}; deliver them for {maand}, see volgende-maand.csv."));
        }

        if (report.File.Foutregels > 0)
        {
            yield return new(
                FormattableString.Invariant($"Let op: {report.File.Foutregels} regel(s) zijn niet te lezen en doen niet mee; zie fouten.csv."),
                FormattableString.Invariant($"Note: {report.File.Foutregels} row(s) cannot be read and take no part; see fouten.csv."));
        }
    }

    // Own: a month is run from its first day to the end of the next; another year is nearly always a typing error.
    private static bool IsFarFrom(YearMonth maand, LocalDate peildatum) => peildatum.ToYearMonth() is var month && (month < maand || month > maand.PlusMonths(1));
}
