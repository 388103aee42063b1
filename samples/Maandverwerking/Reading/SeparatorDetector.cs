namespace Vroegsignalering.Samples.Maandverwerking.Reading;

/// <summary>Tells comma from semicolon by the header line alone, because names of columns hold neither and amounts may hold a comma.</summary>
internal static class SeparatorDetector
{
    private const int LongestHeader = 16 * 1024;

    /// <summary>Looks at the first line of the file and goes back to its start.</summary>
    public static char Detect(FileStream stream)
    {
        var head = new byte[LongestHeader];
        var read = stream.ReadAtLeast(head, LongestHeader, throwOnEndOfStream: false);
        stream.Position = 0;
        var line = head.AsSpan(0, read);
        var end = line.IndexOfAny((byte)'\r', (byte)'\n');
        line = end < 0 ? line : line[..end];
        return line.Count((byte)';') > line.Count((byte)',') ? ';' : ',';
    }
}
