using Xunit.Abstractions;

namespace Vroegsignalering.Tests.Personen;

// SIG-8
public class DiakrietenTests(ITestOutputHelper output)
{
    [SharedDataFact]
    public void ToPlain_Oracle_Agrees()
    {
        var rows = SharedData.Rows("diakrieten-oracle.csv");
        Assert.Equal(135, rows.Count);
        Assert.All(rows, row => Assert.Equal(row["zonder_diakrieten"], Diakrieten.ToPlain(row["met_diakrieten"])));
        output.WriteLine($"{rows.Count} plain forms agree");
    }

    [Theory]
    [InlineData("Jansen-de Groot", "Jansen-de Groot")]
    [InlineData("e\u0301tude", "etude")] // a mark apart
    [InlineData("Ǿrsted ǽ", "Orsted ae")] // a mark on a letter of the table
    [InlineData("WEẞ", "WESS")]
    [InlineData("Иванов", "Иванов")]
    public void ToPlain_Other_DecomposesToo(string text, string plain) => Assert.Equal(plain, Diakrieten.ToPlain(text));
}
