namespace Vroegsignalering.Samples.Maandverwerking.Tests;

internal static class ByteExtensions
{
    /// <summary>The parts between the separators.</summary>
    public static IReadOnlyList<byte[]> Split(this byte[] bytes, byte separator)
    {
        var parts = new List<byte[]>();
        foreach (var range in bytes.AsSpan().Split(separator))
        {
            parts.Add(bytes[range]);
        }

        return parts;
    }
}
