using System.Text;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken;

/// <summary>The table of transitions as a diagram and as a table to read, both made of <see cref="Zaakovergangen.All"/> alone (ZAA-3).</summary>
/// <remarks>The same text on every call; lines end in <c>\n</c>. Thread safe: stateless.</remarks>
public static class Zaakdiagram
{
    private const string Group = "Eindstatus";
    private const string StartOrEnd = "[*]";
    private const string None = "–";

    private static readonly ValueList<Zaakstatus> Ended = Zaakstatus.All.Where(status => status.IsEindstatus).ToValueList();

    /// <summary>A Mermaid state diagram (<c>stateDiagram-v2</c>) with the official names of the statuses.</summary>
    /// <remarks>
    /// One arrow for each pair of statuses, labelled with the events that lead from one to the other; what leads from every end status is drawn from their
    /// frame. What leaves the status as it is, and what leads from any status to any other, stands in a note.
    /// </remarks>
    /// <param name="taal">The language.</param>
    public static string ToMermaid(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var status in Zaakstatus.All.Where(status => !status.IsEindstatus))
        {
            AppendState(text, "    ", status, taal);
        }

        text.Append("    state \"").Append(Pick(taal, "Eindstatus", "End status")).Append("\" as ").Append(Group).Append(" {\n");
        foreach (var status in Ended)
        {
            AppendState(text, "        ", status, taal);
        }

        text.Append("    }\n");
        foreach (var arrow in Arrows().GroupBy(arrow => (arrow.From, arrow.To)).OrderBy(arrow => PlaceOf(arrow.Key.From)).ThenBy(arrow => PlaceOf(arrow.Key.To)))
        {
            AppendArrow(text, arrow.Key.From, arrow.Key.To).Append(": ").AppendJoin(" / ", arrow.Select(each => each.Gebeurtenis.Tekst.In(taal))).Append('\n');
        }

        AppendArrow(text, Group, StartOrEnd).Append('\n');
        text.Append("    note right of ").Append(Zaakstatus.All[0].Name).Append('\n');
        foreach (var line in Notes(taal))
        {
            text.Append("        ").Append(line).Append('\n');
        }

        return text.Append("    end note\n").ToString();
    }

    /// <summary>A Markdown table of event, from, to and conditions. Rows of one event that lead to the same status and ask the same are one row.</summary>
    /// <param name="taal">The language.</param>
    public static string ToTable(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var text = new StringBuilder(Pick(taal, "| gebeurtenis | van | naar | voorwaarden |\n", "| event | from | to | conditions |\n")).Append("|---|---|---|---|\n");
        foreach (var rows in Zaakovergangen.All.GroupBy(row => (row.Gebeurtenis, Target: TargetOf(row, taal), row.Voorwaarden)))
        {
            var (gebeurtenis, target, voorwaarden) = rows.Key;
            var conditions = voorwaarden.Count == 0 ? None : string.Join("; ", voorwaarden.Select(voorwaarde => voorwaarde.Tekst.In(taal)));
            text.Append("| ").AppendJoin(" | ", gebeurtenis.Tekst.In(taal), Names(rows.Select(row => row.Van), taal), target, conditions).Append(" |\n");
        }

        return text.ToString();
    }

    private static IEnumerable<(string From, string To, Zaakgebeurtenissoort Gebeurtenis)> Arrows()
    {
        var drawn =
            from row in Zaakovergangen.All
            where !row.IsBlijvend && !IsAnyToAny(row.Gebeurtenis)
            from naar in row.Naar
            select (row.Gebeurtenis, row.Van, Naar: naar);
        return drawn.GroupBy(arrow => (arrow.Gebeurtenis, arrow.Naar)).SelectMany(arrows =>
        {
            var from = arrows.Select(arrow => arrow.Van).ToList();
            var fromEveryEnd = Ended.All(from.Contains);
            return from.Where(van => !(fromEveryEnd && van is { IsEindstatus: true })).Select(van => van?.Name ?? StartOrEnd)
                .Concat(fromEveryEnd ? [Group] : [])
                .Select(name => (name, arrows.Key.Naar.Name, arrows.Key.Gebeurtenis));
        });
    }

    // The start, the statuses in their order, the frame of the end statuses.
    private static int PlaceOf(string name) =>
        name == StartOrEnd ? 0 : Zaakstatus.TryFromName(name, out var status) ? status.Value : Zaakstatus.All.Count + 1;

    private static IEnumerable<string> Notes(Taal taal)
    {
        var staying = Zaakovergangen.All.Where(row => row.IsBlijvend).GroupBy(row => row.Gebeurtenis).GroupBy(rows => Names(rows.Select(row => row.Van), taal), rows => rows.Key);
        foreach (var events in staying)
        {
            yield return $"{Pick(taal, "status blijft in", "status stays in")} {events.Key}: {string.Join(", ", events.Select(each => each.Tekst.In(taal)))}";
        }

        foreach (var gebeurtenis in Zaakgebeurtenissoort.All.Where(IsAnyToAny))
        {
            yield return $"{Pick(taal, "van elke status naar elke andere", "from any status to any other")}: {gebeurtenis.Tekst.In(taal)}";
        }
    }

    private static bool IsAnyToAny(Zaakgebeurtenissoort gebeurtenis) =>
        Zaakstatus.All.All(van => Zaakovergangen.Find(van, gebeurtenis) is { } row && IsEveryOther(row));

    private static bool IsEveryOther(Zaakovergang row) => Zaakstatus.All.All(status => row.Naar.Contains(status) != (status == row.Van));

    // A row that stays is told by that, unless others lead to the same status.
    private static string TargetOf(Zaakovergang row, Taal taal)
    {
        var alone = row.IsBlijvend && Zaakovergangen.All.Count(other => other.Gebeurtenis == row.Gebeurtenis && other.Naar == row.Naar) == 1;
        return alone ? Pick(taal, "blijft", "stays")
            : IsEveryOther(row) ? Pick(taal, "elke andere", "any other")
            : Names(row.Naar, taal);
    }

    private static string Names(IEnumerable<Zaakstatus?> statuses, Taal taal)
    {
        var all = statuses.ToList();
        return all.Count == Zaakstatus.All.Count ? Pick(taal, "elke status", "any status")
            : Ended.SequenceEqual(all) ? Pick(taal, "elke eindstatus", "any end status")
            : string.Join("; ", all.Select(status => status?.Tekst.In(taal) ?? None));
    }

    private static void AppendState(StringBuilder text, string indent, Zaakstatus status, Taal taal) =>
        text.Append(indent).Append("state \"").Append(status.Tekst.In(taal)).Append("\" as ").Append(status.Name).Append('\n');

    private static StringBuilder AppendArrow(StringBuilder text, string from, string to) => text.Append("    ").Append(from).Append(" --> ").Append(to);

    private static string Pick(Taal taal, string nederlands, string engels) => taal == Taal.Engels ? engels : nederlands;
}
