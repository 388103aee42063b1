using System.Text.RegularExpressions;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

/// <summary>The diagram and the table say the whole of <see cref="Zaakovergangen.All"/> and nothing else: both are read back here.</summary>
public sealed partial class ZaakdiagramTests
{
    public static TheoryData<string> Talen => ["nl", "en"];

    // ZAA-2: the exact names.
    [Fact]
    public void ToMermaid_Dutch_HasTheOfficialNames()
    {
        var lines = Zaakdiagram.ToMermaid(Taal.Nederlands).Split('\n');

        Assert.Equal("stateDiagram-v2", lines[0]);
        Assert.All(Zaakstatus.All, status => Assert.Contains(
            (status.IsEindstatus ? "        " : "    ") + $"state \"{status.Tekst.Nederlands}\" as {status.Name}", lines));
        Assert.Contains("    [*] --> NogNietGestart: Zaak geopend", lines);
        Assert.Contains("    Eindstatus --> [*]", lines);
        Assert.Contains("    state \"Eindstatus\" as Eindstatus {", lines);
        Assert.Contains("    state \"No contact, another attempt\" as GeenContactNogEenPoging", Zaakdiagram.ToMermaid(Taal.Engels).Split('\n'));
    }

    [Theory]
    [MemberData(nameof(Talen))]
    public void ToMermaid_ReadBack_IsTheTable(string code)
    {
        var taal = Of(code);
        var text = Zaakdiagram.ToMermaid(taal);
        var found = new HashSet<(string, string?, string)>();
        foreach (Match arrow in Arrow().Matches(text))
        {
            foreach (var gebeurtenis in arrow.Groups["events"].Value.Split(" / "))
            {
                foreach (var van in From(arrow.Groups["from"].Value))
                {
                    Assert.True(found.Add((EventOf(gebeurtenis, taal), van, arrow.Groups["to"].Value)), arrow.Value);
                }
            }
        }

        Assert.InRange(Arrow().Count(text), 20, 30);
        var note = text[text.IndexOf("note right of NogNietGestart\n", StringComparison.Ordinal)..text.IndexOf("end note", StringComparison.Ordinal)].Split('\n')[1..^1];
        foreach (var line in note.Select(line => line.Trim().Split(": ")))
        {
            var stays = line[0].StartsWith(taal == Taal.Engels ? "status stays in " : "status blijft in ", StringComparison.Ordinal);
            Assert.True(stays || line[0] == (taal == Taal.Engels ? "from any status to any other" : "van elke status naar elke andere"));
            foreach (var gebeurtenis in line[1].Split(", "))
            {
                foreach (var van in stays ? StatusesOf(line[0].Split(" in ")[1], taal) : [.. Zaakstatus.All])
                {
                    foreach (var naar in stays ? [van!] : Zaakstatus.All.Where(status => status != van))
                    {
                        Assert.True(found.Add((EventOf(gebeurtenis, taal), van?.Name, naar.Name)), line[0]);
                    }
                }
            }
        }

        Assert.Equal(Expected(), found);
    }

    [Theory]
    [MemberData(nameof(Talen))]
    public void ToTable_ReadBack_IsTheTable(string code)
    {
        var taal = Of(code);
        var lines = Zaakdiagram.ToTable(taal).Split('\n');
        var found = new HashSet<(string, string?, string)>();
        foreach (var cells in lines[2..^1].Select(line => line[2..^2].Split(" | ")))
        {
            var conditions = Zaakovergangen.All.First(row => row.Gebeurtenis.Tekst.In(taal) == cells[0]).Voorwaarden;
            Assert.Equal(conditions.Count == 0 ? "–" : string.Join("; ", conditions.Select(condition => condition.Tekst.In(taal))), cells[3]);
            foreach (var van in StatusesOf(cells[1], taal))
            {
                List<Zaakstatus?> targets = cells[2] switch
                {
                    "blijft" or "stays" => [van],
                    "elke andere" or "any other" => [.. Zaakstatus.All.Where(status => status != van)],
                    var names => StatusesOf(names, taal),
                };
                foreach (var naar in targets)
                {
                    Assert.True(found.Add((EventOf(cells[0], taal), van?.Name, naar!.Name)), cells[0]);
                }
            }
        }

        Assert.Equal(["| gebeurtenis | van | naar | voorwaarden |", "| event | from | to | conditions |"], [Zaakdiagram.ToTable(Taal.Nederlands).Split('\n')[0], Zaakdiagram.ToTable(Taal.Engels).Split('\n')[0]]);
        Assert.Equal("|---|---|---|---|", lines[1]);
        Assert.InRange(lines.Length, 22, 32);
        Assert.Equal(Expected(), found);
    }

    [Fact]
    public void Texts_EveryCall_AreTheSameWithUnixLineEnds()
    {
        foreach (var taal in Taal.All)
        {
            Assert.Equal(Zaakdiagram.ToMermaid(taal), Zaakdiagram.ToMermaid(taal));
            Assert.Equal(Zaakdiagram.ToTable(taal), Zaakdiagram.ToTable(taal));
            Assert.DoesNotContain('\r', Zaakdiagram.ToMermaid(taal) + Zaakdiagram.ToTable(taal));
            Assert.EndsWith("    end note\n", Zaakdiagram.ToMermaid(taal), StringComparison.Ordinal);
            // A label of Mermaid ends at a colon or a semicolon.
            Assert.All(Arrow().Matches(Zaakdiagram.ToMermaid(taal)), arrow => Assert.DoesNotContain(arrow.Groups["events"].Value, c => c is ':' or ';'));
        }

        Assert.Throws<ArgumentNullException>(() => Zaakdiagram.ToMermaid(null!));
        Assert.Throws<ArgumentNullException>(() => Zaakdiagram.ToTable(null!));
    }

    [GeneratedRegex("^    (?<from>\\S+) --> (?<to>\\S+): (?<events>.+)$", RegexOptions.Multiline)]
    private static partial Regex Arrow();

    private static Taal Of(string code) => code == "en" ? Taal.Engels : Taal.Nederlands;

    private static HashSet<(string, string?, string)> Expected() =>
        [.. Zaakovergangen.All.SelectMany(row => row.Naar.Select(naar => (row.Gebeurtenis.Name, row.Van?.Name, naar.Name)))];

    private static List<string?> From(string name) => name switch
    {
        "[*]" => [null],
        "Eindstatus" => [.. Zaakstatus.All.Where(status => status.IsEindstatus).Select(status => status.Name)],
        _ => [name],
    };

    private static List<Zaakstatus?> StatusesOf(string text, Taal taal) => text switch
    {
        "–" => [null],
        "elke status" or "any status" => [.. Zaakstatus.All],
        "elke eindstatus" or "any end status" => [.. Zaakstatus.All.Where(status => status.IsEindstatus)],
        _ => [.. text.Split("; ").Select(name => Zaakstatus.All.Single(status => status.Tekst.In(taal) == name))],
    };

    private static string EventOf(string text, Taal taal) => Zaakgebeurtenissoort.All.Single(soort => soort.Tekst.In(taal) == text).Name;
}
