using System.Text.Unicode;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matching.Screening;
using Vroegsignalering.Screening;

namespace Vroegsignalering.Samples.Maandverwerking.Reading;

/// <summary>Reads a register of persons, each with the address; it has to be right as a whole, because whoever is left out of it seems not to exist.</summary>
internal sealed class RegisterReader
{
    private const int MostNamed = 20;

    private readonly RegisterRow _row;
    private readonly List<string> _nederlands = [];
    private readonly List<string> _engels = [];
    private readonly Dictionary<string, long> _linesOfIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Adres> _addresses = new(StringComparer.Ordinal);
    private readonly List<(Registerpersoon Persoon, string EarlierId)> _persons = [];

    private RegisterReader(RegisterRow row) => _row = row;

    /// <summary>Reads the register and indexes it.</summary>
    /// <param name="path">Full path.</param>
    /// <exception cref="HostException">It cannot be read; the text names every fault (of more than 20 the first 20), of a value only its shape.</exception>
    public static Registerindex Read(string path)
    {
        using var source = CsvSource.Open(path);
        var columns = source.Columns(RegisterColumns.Required, RegisterColumns.Optional);
        var reader = new RegisterReader(new RegisterRow(source.Reader, columns));
        while (source.Read())
        {
            reader.ReadRow(source, columns);
        }

        return reader.Finish(path);
    }

    private void ReadRow(CsvSource source, ColumnMap columns)
    {
        var line = source.Reader.LineNumber;
        if (source.Malformed is { } malformed)
        {
            Add(line, RowFaults.Quotes(malformed));
        }
        else if (source.Reader.FieldCount != columns.Count)
        {
            Add(line, RowFaults.FieldCount(source.Reader.FieldCount, columns.Count));
        }
        else if (!Utf8.IsValid(source.Reader.RawRecord))
        {
            Add(line, RowFaults.Encoding());
        }
        else
        {
            ReadPerson(line);
        }
    }

    private void ReadPerson(long line)
    {
        var persoon = _row.ToPerson(out var faults);
        var id = _row["persoon_id"];
        if (id.Length > 0 && !_linesOfIds.TryAdd(id, line))
        {
            faults.Add(RegisterFaults.Duplicate(id, _linesOfIds[id]));
        }

        faults.ForEach(fault => Add(line, fault));
        if (persoon is null || faults.Count > 0)
        {
            return;
        }

        _persons.Add((persoon, persoon.VorigeAdressen.Count == 0 ? _row["vorig_adres_id"] : string.Empty));
        if (persoon.Adres is { } adres && _row["adres_id"] is { Length: > 0 } adresId)
        {
            _addresses.TryAdd(adresId, adres);
        }
    }

    private void Add(long line, Fault fault)
    {
        _nederlands.Add(FormattableString.Invariant($"regel {line}: {fault.ToText(Taal.Nederlands)}"));
        _engels.Add(FormattableString.Invariant($"line {line}: {fault.ToText(Taal.Engels)}"));
    }

    private Registerindex Finish(string path)
    {
        if (_nederlands.Count > 0)
        {
            throw new HostException(
                $"{path}: {Join(_nederlands)} ({FormattableString.Invariant($"fouten in totaal: {_nederlands.Count}")}).",
                $"{path}: {Join(_engels)} ({FormattableString.Invariant($"faults in all: {_engels.Count}")}).");
        }

        // An earlier address where nobody lives now is not in the file, and so not known.
        return Registerindex.Create(_persons.Select(each => _addresses.TryGetValue(each.EarlierId, out var adres) ? each.Persoon with { VorigeAdressen = [adres] } : each.Persoon));
    }

    private static string Join(List<string> faults) => string.Join("; ", faults.Take(MostNamed)) + (faults.Count > MostNamed ? "; …" : string.Empty);
}
