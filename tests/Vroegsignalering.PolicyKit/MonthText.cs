using NodaTime;
using Vroegsignalering.Triage;

namespace Vroegsignalering.PolicyKit;

/// <summary>Writes a generated match or capacity in one line.</summary>
internal static class MonthText
{
    public static string Of(Triagefeiten match)
    {
        var signals = string.Join(" + ", match.Signalen.Select(Of));
        var parts = new List<string> { FormattableString.Invariant($"{match.Nummer}, rank {match.Rang?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}: {signals}") };
        Add(parts, match.IsDirectOpgepakt, "taken up at once");
        Add(parts, match.Recidive.Meldingen.Count > 0, "earlier: " + string.Join(" ", match.Recidive.Meldingen.Select(melding => FormattableString.Invariant($"{melding.Maand.Year}-{melding.Maand.Month:00}"))));
        Add(parts, match.Recidive.BekendeMaanden == 0, "history unknown");
        Add(parts, true, "details: " + (match.Contactgegevens.Count == 0 ? "-" : string.Join(" ", match.Contactgegevens.Select(each => each.Code))));
        Add(parts, match.Gebied != Matches.Gebied.Onbekend, "district " + match.Gebied);
        return string.Join("; ", parts);
    }

    public static string Of(Kanaalcapaciteit capacity, LocalDate peildatum)
    {
        var where = string.Join(", ", new[] { capacity.Gebied is null ? null : $"district {capacity.Gebied}", capacity.Team is null ? null : $"team {capacity.Team}" }.OfType<string>());
        return FormattableString.Invariant($"{capacity.Kanaal.Code}{(where.Length == 0 ? string.Empty : $" ({where})")}: {capacity.PerRun.Op(peildatum)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no maximum"}");
    }

    private static string Of(Triagesignaal signal) => string.Join(
        ' ',
        new[] { signal.Partnersoort.Code, signal.Bedrag?.ToCanonicalString() ?? "?" }
            .Concat(signal.Soort == Signalen.Signaalsoort.Vroegsignaal ? [] : [signal.Soort.Code])
            .Concat(signal.Markeringen.Select(markering => markering.Code)));

    private static void Add(List<string> parts, bool condition, string text)
    {
        if (condition)
        {
            parts.Add(text);
        }
    }
}
