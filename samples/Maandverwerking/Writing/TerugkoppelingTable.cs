using NodaTime.Text;
using Vroegsignalering.Matches;
using Vroegsignalering.Samples.Maandverwerking.Running;
using Vroegsignalering.Signalen;
using Vroegsignalering.Terugkoppeling;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary><c>terugkoppeling.csv</c>: what each partner hears, and nothing more: first about signals without a case, then about the example case.</summary>
internal static class TerugkoppelingTable
{
    private static readonly TerugkoppelPolicy Policy = new();

    public static void Write(CsvOutput output, MaandReport report)
    {
        output.Header("signaal_id", "partner", "code", "terugkoppeling", "datum", "incassorust_tot_en_met");
        foreach (var bericht in WithoutCase(report).Concat(report.Zaak?.Steps.Select(step => step.Bericht) ?? []).OfType<Terugkoppelbericht>())
        {
            output.Row(
                bericht.Signaal.Nummer.ToCanonicalString(),
                bericht.Signaal.PartnerId,
                bericht.Code.Code,
                bericht.Definitief ? "definitief" : "tussentijds",
                LocalDatePattern.Iso.Format(bericht.Datum),
                bericht.IncassorustTotEnMet is { } rest ? LocalDatePattern.Iso.Format(rest) : null);
        }
    }

    private static IEnumerable<Terugkoppelbericht?> WithoutCase(MaandReport report)
    {
        var (resultaat, afspraken, datum) = (report.Resultaat, report.Werkwijze.Terugkoppeling, report.Resultaat.Peildatum);
        return
        [
            .. resultaat.Uitval.Select(uitval => Policy.MessageFor(uitval.Signaal, uitval.Oordeel.Reden.Soort, afspraken, datum)),
            .. resultaat.Matching.NietGematcht.Select(niet => Policy.MessageFor(niet.Signaal, niet.Reden, afspraken, datum)),
            .. from oordeel in resultaat.Selectie.Oordelen
               from bericht in oordeel.Uitkomst.Match<IEnumerable<Terugkoppelbericht>>(
                   _ => [],
                   teruggegeven => oordeel.Match.Signalen.Select(signaal => Policy.MessageFor(signaal, teruggegeven.Reden, afspraken, datum)))
               select bericht,
            .. from match in resultaat.Direct.Concat(resultaat.Selectie.Oordelen.Where(oordeel => oordeel.Uitkomst.IsGeselecteerd).Select(oordeel => oordeel.Match))
               let screening = resultaat.Screening.Find(match.Nummer)
               where screening is not null
               from signaal in match.Signalen
               let oordeel = screening.Signalen.First(each => each.Signaal == Signaalverwijzing.Of(signaal)).Oordeel
               select oordeel.IsT1 ? Policy.MessageFor(signaal, oordeel.AsT1.Reden, afspraken, datum)
                   : screening.GaatDoor ? null
                   : Policy.MessageFor(signaal, Teruggavereden.TeWeinigSignalen, afspraken, datum),
        ];
    }
}
