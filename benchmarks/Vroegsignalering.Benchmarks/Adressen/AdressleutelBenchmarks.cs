using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace Vroegsignalering.Benchmarks.Adressen;

/// <summary>The packed key of an address, made and compared, against a normalised text.</summary>
[MemoryDiagnoser]
public class AdressleutelBenchmarks
{
    private (string Postcode, string Huisnummer, string? Toevoeging)[] _rows = [];
    private Adressleutel[] _keys = [];
    private string[] _texts = [];

    /// <summary>Number of addresses.</summary>
    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Adressen { get; set; }

    /// <summary>Makes untidy addresses, each twice.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _rows = new (string, string, string?)[Adressen];
        for (var i = 0; i < Adressen; i++)
        {
            var address = i / 2;
            var space = i % 2 == 0 ? " " : string.Empty;
            _rows[i] = (
                string.Create(CultureInfo.InvariantCulture, $"{1000 + (address % 9000)}{space}{(char)('a' + (address % 26))}B"),
                (1 + (address / 9000 % 200)).ToString(CultureInfo.InvariantCulture),
                address % 5 == 0 ? i % 2 == 0 ? "-a" : "A" : null);
        }

        _keys = [.. _rows.Select(KeyOf)];
        _texts = [.. _rows.Select(TextOf)];
        if (_keys.Distinct().Count() != _texts.Distinct().Count())
        {
            throw new InvalidOperationException("The keys and the texts tell another number of addresses apart.");
        }
    }

    /// <summary>Replaced and put in upper case.</summary>
    [Benchmark(Baseline = true)]
    public int MakeText() => _rows.Sum(row => TextOf(row).Length);

    /// <summary>Read with every check, packed.</summary>
    [Benchmark]
    public int MakeKey() => _rows.Sum(row => KeyOf(row).Huisnummer.Waarde);

    /// <summary>Different texts counted.</summary>
    [Benchmark]
    public int DistinctTexts() => _texts.Distinct().Count();

    /// <summary>Different keys counted.</summary>
    [Benchmark]
    public int DistinctKeys() => _keys.Distinct().Count();

    private static Adressleutel KeyOf((string Postcode, string Huisnummer, string? Toevoeging) row) =>
        Adres.TryRead(new Adresinvoer { Postcode = row.Postcode, Huisnummer = row.Huisnummer, Toevoeging = row.Toevoeging }, out var adres, out _)
            ? adres.Sleutel
            : throw new InvalidOperationException("An address that cannot be read.");

    private static string TextOf((string Postcode, string Huisnummer, string? Toevoeging) row) =>
        row.Postcode.Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant() + " " + row.Huisnummer + " "
        + row.Toevoeging?.Replace("-", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
}
