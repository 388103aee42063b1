using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Foundation;

public class ParseResultTests
{
    private static readonly Fault One = Fault.Missing("postcode", new("een postcode", "a postcode"));
    private static readonly Fault Two = Fault.Missing("bedrag", new("een bedrag", "an amount"));

    [Fact]
    public void Parsed_AValue_GivesItWithoutFaults()
    {
        var result = ParseResult<string>.Parsed("gelezen");

        Assert.True(result.IsParsed);
        Assert.True(result.TryGetValue(out var value));
        Assert.Equal("gelezen", value);
        Assert.Equal("gelezen", result.GetValueOrThrow());
        Assert.Empty(result.Faults);
    }

    [Fact]
    public void Rejected_WithFaults_GivesAllOfThem()
    {
        var result = ParseResult<string>.Rejected([One, Two]);

        Assert.False(result.IsParsed);
        Assert.False(result.TryGetValue(out var value));
        Assert.Null(value);
        Assert.Equal([One, Two], result.Faults);
    }

    [Fact]
    public void GetValueOrThrow_OfARefusal_ListsEveryFault()
    {
        var exception = Assert.Throws<FormatException>(() => ParseResult<string>.Rejected([One, Two]).GetValueOrThrow());

        Assert.Equal("postcode: is missing; allowed: a postcode\nbedrag: is missing; allowed: an amount", exception.Message);
    }

    [Fact]
    public void Rejected_WithoutFaults_IsABugOfTheCaller()
    {
        Assert.Throws<ArgumentException>(() => ParseResult<string>.Rejected([]));
        Assert.Throws<ArgumentNullException>(() => ParseResult<string>.Parsed(null!));
    }

    [Fact]
    public void Match_OfAResult_TakesOneOfTwoCases()
    {
        Assert.Equal("1 fault", ParseResult<string>.Rejected([One]).Match(parsed => parsed.Value, rejected => $"{rejected.Faults.Count} fault"));
        Assert.Equal("gelezen", ParseResult<string>.Parsed("gelezen").Match(parsed => parsed.Value, rejected => "refused"));
    }
}
