using System.Text;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>Writes iCalendar text (RFC 5545) that a calendar program can subscribe to.</summary>
/// <remarks>
/// Whole days are dates, moments are written in UTC, so that no time zone need be described. The same entries and arguments give the same
/// text, byte for byte. Lines end in CR LF and are at most 75 bytes of UTF-8 long. Thread safe: static and without state.
/// </remarks>
public static class AgendaWriter
{
    private const int LongestLine = 75;
    private const string LineEnd = "\r\n";

    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>The text of a calendar.</summary>
    /// <param name="agendapunten">The entries, written in the given order.</param>
    /// <param name="naam">The name of the calendar, as programs show it.</param>
    /// <param name="domain">Makes the marks of the entries unique in the world: the host's own domain name, such as <c>vroegsignalering.voorbeeld.nl</c>.</param>
    /// <param name="stamp">The instant of writing; given, so that the text can be made again.</param>
    /// <param name="taal">The language.</param>
    /// <exception cref="ArgumentException">The name or domain is empty, or the mark of an entry is empty or given twice.</exception>
    public static string Write(IEnumerable<Agendapunt> agendapunten, string naam, string domain, Instant stamp, Taal taal)
    {
        ArgumentNullException.ThrowIfNull(agendapunten);
        ArgumentException.ThrowIfNullOrWhiteSpace(naam);
        ArgumentException.ThrowIfNullOrWhiteSpace(domain);
        ArgumentNullException.ThrowIfNull(taal);
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Vroegsignalering//Vroegsignalering.Core//" + taal.Code.ToUpperInvariant());
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "X-WR-CALNAME:" + Escape(naam));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var agendapunt in agendapunten)
        {
            if (string.IsNullOrWhiteSpace(agendapunt.Kenmerk) || !seen.Add(agendapunt.Kenmerk))
            {
                throw new ArgumentException($"Every entry has a mark of its own, or a client drops one of two; found '{agendapunt.Kenmerk}' again or empty.", nameof(agendapunten));
            }

            Entry(text, agendapunt, domain, stamp, taal);
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Entry(StringBuilder text, Agendapunt agendapunt, string domain, Instant stamp, Taal taal)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{Escape(agendapunt.Kenmerk)}@{Escape(domain)}");
        Line(text, "DTSTAMP:" + Utc.Format(stamp));
        Line(text, agendapunt.Tijd is { } tijd ? "DTSTART:" + Utc.Format(DutchTime.ToInstant(agendapunt.Datum.At(tijd))) : "DTSTART;VALUE=DATE:" + Day.Format(agendapunt.Datum));
        Line(text, "SUMMARY:" + Escape(agendapunt.Onderwerp.In(taal)));
        if (agendapunt.Toelichting is { } toelichting)
        {
            Line(text, "DESCRIPTION:" + Escape(toelichting.In(taal)));
        }

        // A deadline does not make anybody busy.
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    // RFC 5545, 3.3.11: control characters cannot be written, save a line break; a tab separates words, so it becomes a space.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append(' '),
                _ => char.IsControl(c) ? escaped : escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    // RFC 5545, 3.1: folded after so many bytes, never within a character; the space of the next line counts.
    private static void Line(StringBuilder text, string line)
    {
        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append(LineEnd).Append(' ');
                length = 1;
            }

            text.Append(rune);
            length += rune.Utf8SequenceLength;
        }

        text.Append(LineEnd);
    }
}
