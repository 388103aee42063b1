using Xunit.Abstractions;

namespace Vroegsignalering.Tests.Personen;

public class AanschrijfwijzeTests(ITestOutputHelper output)
{
    [SharedDataFact]
    public void Aanschrijfwijze_Oracle_Agrees()
    {
        var rows = SharedData.Rows("aanschrijfwijze-oracle.csv");
        Assert.Equal(25, rows.Count);
        Assert.All(rows, row =>
        {
            var naam = Persoonsnaam.Read(new Persoonsnaaminvoer
            {
                Voornamen = row["voornamen"],
                Voorvoegsel = row["voorvoegsel"],
                Achternaam = row["geslachtsnaam"],
                Naamgebruik = row["naamgebruik"],
                PartnerVoorvoegsel = row["partner_voorvoegsel"],
                PartnerAchternaam = row["partner_geslachtsnaam"],
            }).GetValueOrThrow();
            Assert.Equal(row["aanschrijfwijze"], naam.Aanschrijfwijze());
        });
        output.WriteLine($"{rows.Count} forms of address agree");
    }

    [Theory]
    [InlineData("Meijden, van der", "F. van der Meijden")]
    [InlineData("v.d. Meijden", "F. v.d. Meijden")]
    [InlineData("Maas-de Vries", "F. Maas-de Vries")]
    public void Aanschrijfwijze_PrefixTakenOut_ComesInFront(string achternaam, string expected) => Assert.Equal(
        expected,
        Persoonsnaam.Read(new Persoonsnaaminvoer { Voorletters = "F.", Achternaam = achternaam }).GetValueOrThrow().Aanschrijfwijze());
}
