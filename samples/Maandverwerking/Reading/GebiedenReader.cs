using System.Globalization;
using CsvHelper;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Selectie;

namespace Vroegsignalering.Samples.Maandverwerking.Reading;

/// <summary>Reads the table of districts; it has to be right as a whole, because a wrong row moves quotas.</summary>
internal sealed class GebiedenReader
{
    private static readonly string[] Columns = ["pc4", "gebied", "quotum"];

    private static readonly LocalizedText QuotumAllowed = new("een geheel getal vanaf 0, of leeg voor geen maximum", "a whole number from 0 on, or empty for no maximum");

    private static readonly LocalizedText SameQuotum = new("op elke regel van een gebied hetzelfde quotum", "the same quotum on every row of a district");

    private readonly string _path;
    private readonly List<long> _lines = [];
    private readonly List<Postcodegebied> _rows = [];
    private readonly Dictionary<Gebied, int?> _quota = [];
    private readonly List<(long Line, Fault Fault)> _faults = [];

    private GebiedenReader(string path) => _path = path;

    /// <summary>Reads the table.</summary>
    /// <param name="path">Full path.</param>
    /// <exception cref="HostException">It cannot be read; the text names the first fault and the number of faults.</exception>
    public static GebiedenTable Read(string path)
    {
        using var source = CsvSource.Open(path);
        var columns = source.Columns(Columns, []);
        var reader = new GebiedenReader(path);
        while (source.Read())
        {
            var row = source.Reader;
            reader.ReadRow(row.LineNumber, Text(row, columns, "pc4"), Text(row, columns, "gebied"), Text(row, columns, "quotum"));
        }

        return reader.Finish();
    }

    private static string Text(CsvReader reader, ColumnMap columns, string name) => reader.GetString(columns.PlaceOf(name)).Trim();

    private void ReadRow(long line, string pc4, string gebied, string quotum)
    {
        _lines.Add(line);
        _rows.Add(new Postcodegebied { Cijfers = pc4, Gebied = gebied });
        int? maximum = null;
        if (quotum.Length > 0)
        {
            if (!int.TryParse(quotum, NumberStyles.None, CultureInfo.InvariantCulture, out var given))
            {
                AddQuotum(line, FaultKind.Unreadable, Mask.Shape(quotum), QuotumAllowed);
                return;
            }

            maximum = given;
        }

        if (Gebied.TryParse(gebied, out var area) && !_quota.TryAdd(area, maximum) && _quota[area] != maximum)
        {
            AddQuotum(line, FaultKind.Contradiction, quotum, SameQuotum);
        }
    }

    private void AddQuotum(long line, FaultKind kind, string given, LocalizedText allowed) =>
        _faults.Add((line, new Fault { Field = "quotum", Kind = kind, Given = given, Allowed = allowed }));

    private GebiedenTable Finish()
    {
        var indeling = PostcodeGebiedsindeling.Read(_rows);
        _faults.AddRange(indeling.Faults.Select(Placed));
        if (_faults.Count > 0)
        {
            var (line, fault) = _faults.MinBy(fault => fault.Line);
            throw new HostException(
                FormattableString.Invariant($"{_path}: regel {line}: {fault.ToText(Taal.Nederlands)} (fouten in totaal: {_faults.Count})."),
                FormattableString.Invariant($"{_path}: line {line}: {fault.ToText(Taal.Engels)} (faults in all: {_faults.Count})."));
        }

        return new()
        {
            Indeling = indeling.GetValueOrThrow(),
            Quota = _quota.OrderBy(pair => pair.Key).Select(pair => new Gebiedsquotum { Gebied = pair.Key, Quotum = pair.Value }).ToValueList(),
        };
    }

    // The library names a row by its place, gebieden[2].pc4; the user looks for a line.
    private (long Line, Fault Fault) Placed(Fault fault)
    {
        var start = fault.Field.IndexOf('[', StringComparison.Ordinal) + 1;
        var end = fault.Field.IndexOf(']', StringComparison.Ordinal);
        var row = int.Parse(fault.Field.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture);
        return (_lines[row], fault with { Field = fault.Field[(end + 2)..] });
    }
}
