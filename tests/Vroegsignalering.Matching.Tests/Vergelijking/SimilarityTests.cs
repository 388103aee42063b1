using DuckDB.NET.Data;
using Vroegsignalering.Matching.Vergelijking;

namespace Vroegsignalering.Matching.Tests.Vergelijking;

/// <summary>Worked examples of the papers, and the oracles that others wrote: DuckDB and F23.StringSimilarity.</summary>
public class SimilarityTests
{
    // SCR-5. Winkler (1990); the last pair shows that a prefix counts for at most four characters.
    [Theory]
    [InlineData("MARTHA", "MARHTA", 961_111_111)]
    [InlineData("DIXON", "DICKSONX", 813_333_333)]
    [InlineData("DWAYNE", "DUANE", 840_000_000)]
    [InlineData("JONES", "JOHNSON", 832_380_952)]
    [InlineData("A", "A", 1_000_000_000)]
    [InlineData("A", "B", 0)]
    [InlineData("", "", 1_000_000_000)]
    [InlineData("", "A", 0)]
    [InlineData("de Brouenaar", "de Brouenaa", 983_333_333)]
    public void JaroWinkler_OfAKnownPair_IsAsPublished(string left, string right, int expected) =>
        Assert.Equal(expected, JaroWinkler.Similarity(left, right));

    [Theory]
    [InlineData("CA", "ABC", 3)]
    [InlineData("BOSMAN", "BOSMNA", 1)]
    [InlineData("VISSER", "VISER", 1)]
    [InlineData("ROS", "ROSS", 1)]
    [InlineData("", "ABC", 3)]
    public void Alignment_OfAKnownPair_IsAsDefined(string left, string right, int expected) =>
        Assert.Equal(expected, OptimalStringAlignment.Distance(left, right));

    // Longer than the room on the stack, at the longest with more than fits in 64 bits; a later pair finds what an earlier one left behind.
    [Theory]
    [InlineData(130)]
    [InlineData(260)]
    [InlineData(900)]
    public void Both_OfLongTexts_AreTheDefinition(int length)
    {
        var random = new Random(length);
        for (var i = 0; i < 5; i++)
        {
            var left = new string(random.GetItems("ABCDEFGH".AsSpan(), length));
            var right = string.Concat(left.AsSpan(7..(length / 2)), random.GetItems("ABCDEFGH".AsSpan(), length / 3), left.AsSpan(length / 2));

            Assert.Equal(NaiveJaroWinkler.Similarity(left, right), JaroWinkler.Similarity(left, right) / (double)JaroWinkler.One, 1e-9);
            Assert.Equal(NaiveAlignment.Distance(left, right), OptimalStringAlignment.Distance(left, right));
        }
    }

    [Fact]
    public void JaroWinkler_OfManySurnames_IsThatOfDuckDb()
    {
        var pairs = SurnamePairs.Make(20_000, 1);
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "create table pairs(id integer, l varchar, r varchar)";
        command.ExecuteNonQuery();
        using (var appender = connection.CreateAppender("pairs"))
        {
            for (var i = 0; i < pairs.Length; i++)
            {
                appender.CreateRow().AppendValue(i).AppendValue(pairs[i].Left).AppendValue(pairs[i].Right).EndRow();
            }
        }

        command.CommandText = "select id, jaro_winkler_similarity(l, r) from pairs order by id";
        using var reader = command.ExecuteReader();
        var different = 0;
        while (reader.Read())
        {
            var (left, right) = pairs[reader.GetInt32(0)];
            Assert.Equal(reader.GetDouble(1), JaroWinkler.Similarity(left, right) / (double)JaroWinkler.One, 1e-9);
            different += left == right ? 0 : 1;
        }

        Assert.InRange(different, 15_000, 20_000);
    }

    [Fact]
    public void Alignment_OfManySurnames_IsThatOfF23()
    {
        var oracle = new F23.StringSimilarity.OptimalStringAlignment();
        foreach (var (left, right) in SurnamePairs.Make(20_000, 2))
        {
            Assert.Equal((int)oracle.Distance(left, right), OptimalStringAlignment.Distance(left, right));
        }
    }

    [Fact]
    public void Both_OfSurnames_AllocateNothing()
    {
        var pairs = SurnamePairs.Make(1_000, 3).Append(new TextPair(new string('A', 120), new string('A', 100) + "B")).ToArray();
        long sum = 0;

        Assert.Equal(0, Allocation.Least(() =>
        {
            foreach (var pair in pairs)
            {
                sum += JaroWinkler.Similarity(pair.Left, pair.Right) + OptimalStringAlignment.Distance(pair.Left, pair.Right);
            }
        }));
        Assert.NotEqual(0, sum);
    }
}
