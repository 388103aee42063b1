using CsvHelper;

namespace Vroegsignalering.Samples.Maandverwerking.Reading;

/// <summary>Where each column stands in this file; columns come in any order, and columns with another name are ignored.</summary>
internal sealed class ColumnMap
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    private ColumnMap(int count) => Count = count;

    /// <summary>Number of columns of the header, also the ignored ones.</summary>
    public int Count { get; }

    public static ColumnMap Of(CsvReader reader, string path, IReadOnlyList<string> required, IReadOnlyList<string> optional)
    {
        var map = new ColumnMap(reader.Headers.Count);
        var missing = new List<string>();
        var twice = new List<string>();
        foreach (var name in required.Concat(optional))
        {
            if (reader.TryGetFieldIndex(name, out var place))
            {
                map._places.Add(name, place);
            }
            else if (required.Contains(name))
            {
                missing.Add(name);
            }

            if (reader.TryGetFieldIndex(name, 1, out _))
            {
                twice.Add(name);
            }
        }

        if (missing.Count > 0)
        {
            var names = string.Join(", ", missing);
            throw new HostException($"{path}: kolommen ontbreken: {names}.", $"{path}: columns are missing: {names}.");
        }

        if (twice.Count > 0)
        {
            var names = string.Join(", ", twice);
            throw new HostException($"{path}: kolommen staan er twee keer: {names}.", $"{path}: columns are there twice: {names}.");
        }

        return map;
    }

    /// <summary>The place of a column from 0 on; -1: not in this file.</summary>
    public int PlaceOf(string name) => _places.GetValueOrDefault(name, -1);
}
