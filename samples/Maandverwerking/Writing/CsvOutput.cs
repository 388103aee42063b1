using System.Globalization;
using CsvHelper;

namespace Vroegsignalering.Samples.Maandverwerking.Writing;

/// <summary>A CSV file with a header, comma separated.</summary>
internal sealed class CsvOutput : IDisposable
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n", WriteByteOrderMark = false };

    private readonly CsvWriter _writer;

    private CsvOutput(CsvWriter writer) => _writer = writer;

    public static CsvOutput Create(string path) => new(CsvWriter.ToFile(path, Options));

    public void Header(params ReadOnlySpan<string> columns) => _writer.WriteHeader(columns);

    public void Row(params ReadOnlySpan<string?> fields) => _writer.WriteRecord(fields);

    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    public void Dispose() => _writer.Dispose();
}
