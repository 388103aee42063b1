using Xunit.Abstractions;

namespace Vroegsignalering.Tests.Personen;

// SIG-8
public class VoorlettersTests(ITestOutputHelper output)
{
    [SharedDataFact]
    public void GetVoorletters_Oracle_Agrees()
    {
        var rows = SharedData.Rows("voorletters-oracle.csv");
        Assert.Equal(9, rows.Count);
        Assert.All(rows, row => Assert.Equal(row["voorletters"], new Persoonsnaam { Voornamen = row["voornamen"], Geslachtsnaam = "Jansen" }.GetVoorletters() ?? ""));
        output.WriteLine($"{rows.Count} initials agree");
    }

    [Theory]
    [InlineData("Q Suzie", "Q S.")]
    [InlineData("  Anna   Cornelia ", "A.C.")]
    [InlineData("e\u0301milie", "e\u0301.")]
    public void GetVoorletters_OtherGivenNames_AreDerived(string voornamen, string voorletters) =>
        Assert.Equal(voorletters, new Persoonsnaam { Voornamen = voornamen, Geslachtsnaam = "Jansen" }.GetVoorletters());

    [Fact]
    public void GetVoorletters_Given_WinFromDerived() =>
        Assert.Equal("Th.", new Persoonsnaam { Voornamen = "Theo Philip", Voorletters = "Th.", Geslachtsnaam = "Jansen" }.GetVoorletters());
}
