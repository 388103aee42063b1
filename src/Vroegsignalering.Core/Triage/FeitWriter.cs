using NodaTime.Text;
using Vroegsignalering.Foundation;
using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage;

/// <summary>Writes the fact that a condition asked for; nothing personal.</summary>
internal static class FeitWriter
{
    /// <summary>What was found; null: nothing to add to the condition, or nothing that may be told.</summary>
    public static LocalizedText? Find(Triagevoorwaarde voorwaarde, Triagefeiten feiten) => voorwaarde switch
    {
        Partnersoortvoorwaarde => Both(taal => string.Join(", ", feiten.Signalen.Select(signaal => signaal.Partnersoort).Distinct().OrderBy(soort => soort.Value).Select(soort => soort.Tekst.In(taal)))),
        Matchsoortvoorwaarde => Count(feiten.AantalSignalen, "signaal", "signalen", "signal", "signals"),
        Signaalaantalvoorwaarde => Both(_ => OptionChecker.Text(feiten.AantalSignalen)),
        Partneraantalvoorwaarde => Both(_ => OptionChecker.Text(feiten.AantalPartners)),
        Bedragvoorwaarde { HoogsteVan: null } => Total(feiten),
        Bedragvoorwaarde { HoogsteVan: { } kind } => Highest(feiten, kind),
        Recidivevoorwaarde recidive => Recurrence(recidive, feiten),
        _ => null,
    };

    private static LocalizedText Total(Triagefeiten feiten)
    {
        var unknown = feiten.AantalBedragOnbekend;
        return Both(taal => (feiten.Totaalbedrag?.ToText(taal), unknown, taal == Taal.Engels) switch
        {
            (null, _, true) => "amount unknown",
            (null, _, false) => "bedrag onbekend",
            ({ } known, 0, _) => known,
            ({ } known, _, true) => FormattableString.Invariant($"{known} and {unknown} unknown"),
            ({ } known, _, false) => FormattableString.Invariant($"{known} en {unknown} onbekend"),
        });
    }

    private static LocalizedText? Highest(Triagefeiten feiten, Signalen.Signaalpartnersoort kind)
    {
        var amounts = feiten.Signalen.Where(signaal => signaal.Partnersoort == kind).Select(signaal => signaal.Bedrag).ToList();
        return amounts.Count == 0 ? null
            : amounts.OfType<Bedrag>().Any() ? Both(taal => amounts.OfType<Bedrag>().Max().ToText(taal))
            : new("bedrag onbekend", "amount unknown");
    }

    private static LocalizedText? Recurrence(Recidivevoorwaarde voorwaarde, Triagefeiten feiten)
    {
        var months = RecidiveEvaluator.CountedMonths(voorwaarde, feiten).Select(maand => YearMonthPattern.Iso.Format(maand)).ToList();
        return months.Count == 0 ? null : Both(_ => string.Join(", ", months));
    }

    private static LocalizedText Count(int number, string one, string more, string english, string englishMore) =>
        new(FormattableString.Invariant($"{number} {(number == 1 ? one : more)}"), FormattableString.Invariant($"{number} {(number == 1 ? english : englishMore)}"));

    private static LocalizedText Both(Func<Taal, string> text) => new(text(Taal.Nederlands), text(Taal.Engels));
}
