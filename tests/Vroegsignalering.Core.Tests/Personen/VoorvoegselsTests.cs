using Xunit.Abstractions;

namespace Vroegsignalering.Tests.Personen;

// SIG-8
public class VoorvoegselsTests(ITestOutputHelper output)
{
    [SharedDataFact]
    public void Alle_SharedTable_IsEqual()
    {
        var rows = SharedData.Rows("voorvoegsels.csv").Select(row => row["voorvoegsel"]).ToList();
        Assert.Equal(165, rows.Count);
        Assert.Equal(rows, Voorvoegsels.Alle);
        output.WriteLine($"{rows.Count} prefixes equal");
    }

    [SharedDataFact]
    public void Contains_EveryPrefixOfTheRegisterPersons_IsFound() =>
        Assert.All(
            SharedData.Rows("brp-testpersonen.csv").Select(row => row["voorvoegsel"]).Where(text => text.Length > 0).Distinct(),
            text => Assert.True(Voorvoegsels.Contains(text), text));

    [Fact]
    public void Contains_EveryPrefix_FitsTheScanner() =>
        Assert.All(Voorvoegsels.Alle, voorvoegsel => Assert.InRange(voorvoegsel.Count(char.IsLetter), 1, Voorvoegsels.MaximumLetters));

    [Theory]
    [InlineData("VAN DER", true)]
    [InlineData("'T", true)]
    [InlineData("vander", true)]
    [InlineData("v.d.", false)]
    [InlineData("van,der", false)]
    [InlineData("meijden", false)]
    [InlineData("vanvanvanvan", false)]
    [InlineData("", false)]
    [InlineData("'", false)]
    public void Contains_Text_LooksAtLettersOnly(string text, bool found) => Assert.Equal(found, Voorvoegsels.Contains(text));
}
