using System.Globalization;
using CsvHelper;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Samples.Maandverwerking.Reading;

/// <summary>The faults that the library cannot see, because they are about the row and not about a signal.</summary>
internal static class RowFaults
{
    private const string Row = "regel";

    private static readonly LocalizedText Utf8 = new("tekst in UTF-8", "text in UTF-8");

    /// <summary>A quote in a place where it makes no field; such a row may have swallowed the rows after it, so it says up to where.</summary>
    public static Fault Quotes(CsvMalformedRecord record)
    {
        var last = record.LineNumber + record.RawRecord.AsSpan().Count('\n');
        return Of(Row, FaultKind.Unreadable, "\"", new LocalizedText(
            FormattableString.Invariant($"aanhalingstekens om een heel veld, en dubbel in het veld (gelezen tot en met regel {last})"),
            FormattableString.Invariant($"quotes around a whole field, and doubled inside it (read up to and including line {last})")));
    }

    public static Fault FieldCount(int found, int expected) => Of(
        Row,
        FaultKind.Unreadable,
        found.ToString(CultureInfo.InvariantCulture),
        new LocalizedText(
            FormattableString.Invariant($"{expected} velden, zoals in de kop; een komma in een bedrag alleen tussen aanhalingstekens"),
            FormattableString.Invariant($"{expected} fields, as in the header; a comma in an amount only between quotes")));

    public static Fault Encoding() => Of(Row, FaultKind.Unreadable, null, Utf8);

    /// <summary>An identification that an earlier row has; it is free text, so its shape is shown and the line of the other row.</summary>
    public static Fault Duplicate(string id, long firstLine) => Of(SignaalColumns.NameOf(SignaalColumn.SignaalId), FaultKind.Duplicate, Mask.Shape(id), new LocalizedText(
        FormattableString.Invariant($"een signaal_id dat één keer in het bestand staat (eerder op regel {firstLine})"),
        FormattableString.Invariant($"a signaal_id that is in the file once (earlier on line {firstLine})")));

    private static Fault Of(string field, FaultKind kind, string? given, LocalizedText allowed) =>
        new() { Field = field, Kind = kind, Given = given, Allowed = allowed };
}
