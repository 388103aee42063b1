using System.Text.Json;
using Vroegsignalering.Samples.Maandverwerking.Running;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary><c>balans.json</c>: where every row and every signal went.</summary>
internal static class BalansFile
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    public static void Write(string path, MaandReport report)
    {
        using var stream = File.Create(path);
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            foreach (var (name, count) in Counts(report))
            {
                writer.WriteNumber(name, count);
            }

            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static IEnumerable<(string Name, int Count)> Counts(MaandReport report)
    {
        var balans = report.Resultaat.Balans;
        return
        [
            ("gelezen", report.File.Gelezen),
            ("foutregels", report.File.Foutregels),
            ("historie", report.Historie),
            ("latereMaanden", report.LatereMaanden),
            ("ontvangen", balans.Ontvangen),
            ("uitgevallen", balans.Uitgevallen),
            ("vervangen", balans.Vervangen),
            ("direct", balans.Direct),
            ("nietGematcht", balans.NietGematcht),
            ("inMatches", balans.InMatches),
            ("geselecteerd", balans.Geselecteerd),
            ("teruggegeven", balans.Teruggegeven),
            ("matches", balans.Matches),
            ("matchesGeselecteerd", balans.MatchesGeselecteerd),
            ("matchesTeruggegeven", balans.MatchesTeruggegeven),
            ("go", balans.Go),
            ("noGo", balans.NoGo),
            ("handmatigeControle", balans.HandmatigeControle),
            ("nietGecontroleerd", balans.NietGecontroleerd),
            ("matchesGescreend", balans.MatchesGescreend),
            ("matchesGaanDoor", balans.MatchesGaanDoor),
        ];
    }
}
