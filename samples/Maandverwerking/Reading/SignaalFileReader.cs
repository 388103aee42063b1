using System.Text.Unicode;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Samples.Maandverwerking.Reading;

/// <summary>Reads a file of signals row by row: a bad row gives all its faults and the reading goes on.</summary>
internal sealed class SignaalFileReader(DefaultSignaaldatum signaaldatum, IFaultSink faults)
{
    private const int RowsPerReport = 2048;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<Vroegsignaal> _signalen = [];
    private readonly List<Fault> _rowFaults = [];

    /// <summary>Reads the whole file.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="progress">Gets the part that was read, from 0 to 1.</param>
    /// <param name="cancellationToken">Looked at between rows.</param>
    /// <exception cref="HostException">The file cannot be read, or a required column is missing.</exception>
    public SignaalFile Read(string path, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        using var source = CsvSource.Open(path);
        var columns = source.Columns(SignaalColumns.Required, SignaalColumns.Optional);
        var row = new SignaalRow(source.Reader, columns);
        int read = 0, bad = 0;
        while (source.Read())
        {
            if (read++ % RowsPerReport == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report((double)source.Reader.ByteOffset / source.Length);
            }

            if (!ReadRow(source, columns, row))
            {
                bad++;
            }
        }

        return new() { Signalen = _signalen, Gelezen = read, Foutregels = bad };
    }

    private bool ReadRow(CsvSource source, ColumnMap columns, SignaalRow row)
    {
        _rowFaults.Clear();
        // A row that does not have its fields in their places has no fields to speak of.
        if (source.Malformed is { } malformed)
        {
            _rowFaults.Add(RowFaults.Quotes(malformed));
        }
        else if (source.Reader.FieldCount != columns.Count)
        {
            _rowFaults.Add(RowFaults.FieldCount(source.Reader.FieldCount, columns.Count));
        }
        else if (!Utf8.IsValid(source.Reader.RawRecord))
        {
            _rowFaults.Add(RowFaults.Encoding());
        }
        else
        {
            ReadSignal(row);
        }

        foreach (var fault in _rowFaults)
        {
            faults.Add(source.Reader.LineNumber, fault);
        }

        return _rowFaults.Count == 0;
    }

    private void ReadSignal(SignaalRow row)
    {
        var isRead = Vroegsignaal.TryRead(row.ToInvoer(), signaaldatum.Of, out var signaal, out var readFaults);
        if (row[SignaalColumn.SignaalId] is { } id && Signaalnummer.TryParse(id, out var nummer) && !_ids.Add(nummer.ToCanonicalString()))
        {
            _rowFaults.Add(RowFaults.Duplicate(id));
        }

        _rowFaults.AddRange(readFaults);
        if (isRead && _rowFaults.Count == 0)
        {
            _signalen.Add(signaal!);
        }
    }
}
