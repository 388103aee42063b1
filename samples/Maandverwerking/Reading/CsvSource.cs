using CsvHelper;

namespace Vroegsignalering.Samples.Maandverwerking.Reading;

/// <summary>Opens a CSV file of a partner: comma or semicolon, with or without byte order mark, records of a bounded size.</summary>
internal sealed class CsvSource : IDisposable
{
    // A record of the longest fields is some hundreds of bytes. The bound keeps a quote that is never closed
    // from reading the rest of the file into one field.
    private const int LargestRecord = 64 * 1024;

    private readonly string _path;

    private CsvSource(string path, FileStream stream)
    {
        _path = path;
        Length = stream.Length;
        Reader = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = SeparatorDetector.Detect(stream),
            MaxRecordSize = LargestRecord,
            BufferSize = LargestRecord,
            TrackLineNumbers = true,
            PoolStrings = true,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = record => Malformed = record,
        });
    }

    public CsvReader Reader { get; }

    /// <summary>Size of the file in bytes.</summary>
    public long Length { get; }

    /// <summary>What is wrong with the quotes of the current record; null: nothing.</summary>
    public CsvMalformedRecord? Malformed { get; private set; }

    /// <summary>Opens the file and reads its header.</summary>
    /// <exception cref="HostException">It cannot be opened, is empty, or its header cannot be read.</exception>
    public static CsvSource Open(string path)
    {
        CsvSource? source = null;
        try
        {
            source = new CsvSource(path, new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read));
            if (source.Length == 0)
            {
                throw new HostException($"{path}: het bestand is leeg.", $"{path}: the file is empty.");
            }

            source.Guard(reader => reader.ReadHeader());
            return source;
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new HostException($"{path}: het bestand bestaat niet.", $"{path}: the file does not exist.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            source?.Dispose();
            throw new HostException($"{path}: het bestand kan niet gelezen worden.", $"{path}: the file cannot be read.", fault);
        }
        catch (HostException)
        {
            source?.Dispose();
            throw;
        }
    }

    /// <summary>The columns of the header.</summary>
    /// <exception cref="HostException">A required column is missing, or a column is there twice.</exception>
    public ColumnMap Columns(IReadOnlyList<string> required, IReadOnlyList<string> optional) => ColumnMap.Of(Reader, _path, required, optional);

    /// <summary>Moves to the next record; false at the end of the file.</summary>
    /// <exception cref="HostException">The rest of the file cannot be read as records.</exception>
    public bool Read()
    {
        Malformed = null;
        var found = false;
        Guard(reader => found = reader.Read());
        return found;
    }

    public void Dispose() => Reader.Dispose();

    private void Guard(Action<CsvReader> read)
    {
        try
        {
            read(Reader);
        }
        catch (CsvFormatException fault)
        {
            var line = fault.LineNumber;
            throw new HostException(
                FormattableString.Invariant($"{_path}: vanaf regel {line} is het bestand niet te lezen: een regel is langer dan {LargestRecord} tekens of een aanhalingsteken wordt nooit gesloten."),
                FormattableString.Invariant($"{_path}: the file cannot be read from line {line} on: a record is longer than {LargestRecord} bytes or a quote is never closed."),
                fault);
        }
    }
}
