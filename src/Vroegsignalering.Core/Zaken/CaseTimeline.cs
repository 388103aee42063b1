using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Zaken;

/// <summary>In which order the history of a case counts for its deadlines, and which of its closings do.</summary>
internal static class CaseTimeline
{
    /// <summary>The lines with the instant at which each counts: an attempt at its own time, however late it was registered; the rest as recorded, also a correction that is dated back.</summary>
    public static IEnumerable<(Zaakmutatie Line, Instant At)> InOrder(Zaakgeschiedenis geschiedenis)
    {
        var lines = new List<(Zaakmutatie Line, Instant At)>(geschiedenis.Count);
        var latest = Instant.MinValue;
        foreach (var line in geschiedenis)
        {
            latest = Instant.Max(latest, line.Gebeurtenis.Tijdstip);
            lines.Add((line, AttemptOf(line.Gebeurtenis)?.Tijdstip ?? latest));
        }

        return lines.OrderBy(line => line.At);
    }

    /// <summary>Whether the case got an end status.</summary>
    public static bool Closes(Zaakmutatie line) => line.Van is { IsEindstatus: false } && line.Naar.IsEindstatus;

    /// <summary>The places of what closed the case, and of what changed the end status since, when a correction opened it again.</summary>
    public static HashSet<int> UndoneClosings(Zaakgeschiedenis geschiedenis)
    {
        var undone = new HashSet<int>();
        var closing = new List<int>();
        foreach (var line in geschiedenis)
        {
            if (Closes(line))
            {
                closing.Clear();
            }

            if (line.Naar.IsEindstatus && line.Van != line.Naar)
            {
                closing.Add(line.Volgnummer);
            }
            else if (line is { Gebeurtenis: Gecorrigeerd, Van.IsEindstatus: true, Naar.IsEindstatus: false })
            {
                undone.UnionWith(closing);
            }
        }

        return undone;
    }

    private static Contactpoging? AttemptOf(Zaakgebeurtenis gebeurtenis) => gebeurtenis switch
    {
        ContactpogingZonderContact each => each.Poging,
        ContactGelegd each => each.Poging,
        _ => null,
    };
}
