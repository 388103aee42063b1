using BenchmarkDotNet.Attributes;
using DuckDB.NET.Data;
using Vroegsignalering.Matching.Vergelijking;

namespace Vroegsignalering.Benchmarks.Vergelijking;

/// <summary>String similarity on pairs of Dutch surnames against DuckDB (a loaded table, one thread), F23.StringSimilarity and FuzzySharp.</summary>
[MemoryDiagnoser]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "Cleanup disposes it.")]
public class SimilarityBenchmarks
{
    private const int Pairs = 500_000;

    private readonly F23.StringSimilarity.JaroWinkler _f23JaroWinkler = new();
    private readonly F23.StringSimilarity.OptimalStringAlignment _f23Alignment = new();
    private (string Left, string Right)[] _pairs = [];
    private DuckDBConnection _connection = null!;

    /// <summary>Makes the pairs and loads them; checks that own results are those of DuckDB and F23.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _pairs = SurnameSource.MakePairs(Pairs);
        _connection = new DuckDBConnection("DataSource=:memory:");
        _connection.Open();
        Execute("set threads = 1");
        Execute("create table pairs(l varchar, r varchar)");
        using (var appender = _connection.CreateAppender("pairs"))
        {
            foreach (var (left, right) in _pairs)
            {
                appender.CreateRow().AppendValue(left).AppendValue(right).EndRow();
            }
        }

        if (Math.Abs(JaroWinklerDuckDb() - (JaroWinklerOwn() / (double)JaroWinkler.One)) > 0.01 || AlignmentOwn() != AlignmentF23())
        {
            throw new InvalidOperationException("The results differ.");
        }
    }

    /// <summary>Closes the database.</summary>
    [GlobalCleanup]
    public void Cleanup() => _connection.Dispose();

    /// <summary>Jaro and Winkler, own.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    public long JaroWinklerOwn()
    {
        long sum = 0;
        foreach (var (left, right) in _pairs)
        {
            sum += JaroWinkler.Similarity(left, right);
        }

        return sum;
    }

    /// <summary>Jaro and Winkler, own, without vectors of 512 bits.</summary>
    [Benchmark(OperationsPerInvoke = Pairs)]
    public long JaroWinklerOwn128()
    {
        long sum = 0;
        foreach (var (left, right) in _pairs)
        {
            sum += JaroWinkler.Similarity<Pattern128>(left, right);
        }

        return sum;
    }

    /// <summary>Jaro and Winkler, DuckDB.</summary>
    [Benchmark(OperationsPerInvoke = Pairs)]
    public double JaroWinklerDuckDb() => Execute("select sum(jaro_winkler_similarity(l, r)) from pairs");

    /// <summary>Jaro and Winkler, F23; not Winkler's: the prefix is not bounded.</summary>
    [Benchmark(OperationsPerInvoke = Pairs)]
    public double JaroWinklerF23()
    {
        double sum = 0;
        foreach (var (left, right) in _pairs)
        {
            sum += _f23JaroWinkler.Similarity(left, right);
        }

        return sum;
    }

    /// <summary>Optimal string alignment, own.</summary>
    [Benchmark(OperationsPerInvoke = Pairs)]
    public long AlignmentOwn()
    {
        long sum = 0;
        foreach (var (left, right) in _pairs)
        {
            sum += OptimalStringAlignment.Distance(left, right);
        }

        return sum;
    }

    /// <summary>Optimal string alignment, own, without vectors of 512 bits.</summary>
    [Benchmark(OperationsPerInvoke = Pairs)]
    public long AlignmentOwn128()
    {
        long sum = 0;
        foreach (var (left, right) in _pairs)
        {
            sum += OptimalStringAlignment.Distance<Pattern128>(left, right);
        }

        return sum;
    }

    /// <summary>Optimal string alignment, F23.</summary>
    [Benchmark(OperationsPerInvoke = Pairs)]
    public long AlignmentF23()
    {
        long sum = 0;
        foreach (var (left, right) in _pairs)
        {
            sum += (long)_f23Alignment.Distance(left, right);
        }

        return sum;
    }

    /// <summary>Levenshtein (no swaps), FuzzySharp.</summary>
    [Benchmark(OperationsPerInvoke = Pairs)]
    public long LevenshteinFuzzySharp()
    {
        long sum = 0;
        foreach (var (left, right) in _pairs)
        {
            sum += FuzzySharp.Levenshtein.EditDistance(left, right);
        }

        return sum;
    }

    private double Execute(string sql)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Constant texts of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar() is double value ? value : 0;
    }
}
