using NodaTime.Text;
using Xunit.Abstractions;

namespace Vroegsignalering.Tests.Personen;

public class GeboortedatumLeeftijdTests(ITestOutputHelper output)
{
    [SharedDataFact]
    public void LeeftijdOp_Oracle_Agrees()
    {
        var rows = SharedData.Rows("leeftijd-oracle.csv");
        Assert.Equal(13, rows.Count);

        // The register gives no age of the deceased; a birth date alone does not know, so that row is for the caller.
        var deceased = rows.Where(row => row["overlijdensdatum"].Length > 0).ToList();
        Assert.Equal("", Assert.Single(deceased)["leeftijd"]);
        foreach (var row in rows.Except(deceased))
        {
            var peildatum = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Parse(row["peildatum"]).Value;
            var expected = row["leeftijd"].Length == 0 ? (int?)null : int.Parse(row["leeftijd"], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(expected, Geboortedatum.Parse(row["geboortedatum"]).LeeftijdOp(peildatum));
        }

        output.WriteLine($"{rows.Count - deceased.Count} ages agree, {deceased.Count} row about a deceased person left to the caller");
    }

    [Theory]
    [InlineData("1980-05-17", 2025, 5, 16, 44)]
    [InlineData("1980-05-17", 2025, 5, 17, 45)]
    [InlineData("2025-03-02", 2025, 3, 2, 0)]
    [InlineData("2025-03-02", 2025, 3, 1, null)]
    [InlineData("2025-03", 2025, 2, 28, null)]
    public void LeeftijdOp_Birthday_IsIncluded(string geboren, int year, int month, int day, int? age) =>
        Assert.Equal(age, Geboortedatum.Parse(geboren).LeeftijdOp(new LocalDate(year, month, day)));
}
