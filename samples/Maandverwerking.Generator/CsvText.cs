using System.Text;
using System.Text.Json;

namespace Vroegsignalering.Samples.Generator;

/// <summary>Writes rows: comma separated, quotes where needed, LF.</summary>
internal static class CsvText
{
    public static string Header { get; } = string.Join(',', Enum.GetNames<Column>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName));

    public static string Of(IEnumerable<Row> rows)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var row in rows)
        {
            text.Append(Of(row)).Append('\n');
        }

        return text.ToString();
    }

    public static string Of(Row row) => string.Join(',', row.Fields.Select(Quoted));

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(",\"\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
