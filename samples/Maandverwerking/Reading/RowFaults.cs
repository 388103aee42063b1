using System.Globalization;
using CsvHelper;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Samples.Maandverwerking.Reading;

/// <summary>The faults that the library cannot see, because they are about the row and not about a signal.</summary>
internal static class RowFaults
{
    private const string Row = "regel";

    private static readonly LocalizedText Utf8 = new("tekst in UTF-8", "text in UTF-8");

    private static readonly LocalizedText UniqueId = new("een signaal_id dat één keer in het bestand staat", "a signaal_id that is in the file once");

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

    public static Fault Duplicate(string id) => Of(SignaalColumns.NameOf(SignaalColumn.SignaalId), FaultKind.Duplicate, Mask.Shorten(id), UniqueId);

    private static Fault Of(string field, FaultKind kind, string? given, LocalizedText allowed) =>
        new() { Field = field, Kind = kind, Given = given, Allowed = allowed };
}
