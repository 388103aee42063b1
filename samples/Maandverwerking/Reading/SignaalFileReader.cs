using System.Text.Unicode;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Samples.Maandverwerking.Reading;

/// <summary>Reads a file of signals row by row: a bad row gives all its faults and the reading goes on.</summary>
internal sealed class SignaalFileReader(DefaultSignaaldatum signaaldatum, IFaultSink faults)
{
    private const int RowsPerReport = 2048;

    private readonly Dictionary<string, long> _linesOfIds = new(StringComparer.Ordinal);
    private readonly List<Vroegsignaal> _signalen = [];
    private readonly List<Fault> _rowFaults = [];

    /// <summary>Reads the whole file.</summary>
    /// <param name="source">The file, at its first row.</param>
    /// <param name="columns">The columns of its header.</param>
    /// <param name="progress">Gets the part that was read, from 0 to 1.</param>
    /// <param name="cancellationToken">Looked at between rows.</param>
    /// <exception cref="HostException">The rest of the file cannot be read as records.</exception>
    public SignaalFile Read(CsvSource source, ColumnMap columns, IProgress<double> progress, CancellationToken cancellationToken)
    {
        var row = new SignaalRow(source.Reader, columns);
        int read = 0, bad = 0;
        while (source.Read())
        {
            if (read++ % RowsPerReport == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress.Report((double)source.Reader.ByteOffset / source.Length);
            }

            if (!ReadRow(source, columns, row))
            {
                bad++;
            }
        }

        progress.Report(1);
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
            ReadSignal(row, source.Reader.LineNumber);
        }

        foreach (var fault in _rowFaults)
        {
            faults.Add(source.Reader.LineNumber, fault);
        }

        return _rowFaults.Count == 0;
    }

    private void ReadSignal(SignaalRow row, long line)
    {
        var isRead = Vroegsignaal.TryRead(row.ToInvoer(), signaaldatum.Of, out var signaal, out var readFaults);
        if (row[SignaalColumn.SignaalId] is { } id && Signaalnummer.TryParse(id, out var nummer) && !_linesOfIds.TryAdd(nummer.ToCanonicalString(), line))
        {
            _rowFaults.Add(RowFaults.Duplicate(id, _linesOfIds[nummer.ToCanonicalString()]));
        }

        _rowFaults.AddRange(readFaults);
        if (isRead && _rowFaults.Count == 0)
        {
            _signalen.Add(signaal!);
        }
    }
}
