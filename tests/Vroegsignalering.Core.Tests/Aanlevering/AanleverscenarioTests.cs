using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Aanlevering;

/// <summary>The table that a domain expert reads: one signal per row, what a werkwijze says of it, and the rule.</summary>
public sealed class AanleverscenarioTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows =
        Csv.Read(Path.Combine(AppContext.BaseDirectory, "Aanlevering", "aanlevering-scenarios.csv"));

    public static TheoryData<string> Numbers => [.. Rows.Select(row => row["nr"])];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Assess_Scenario_GivesVerdictAndRemarks(string nr)
    {
        var row = Rows.Single(candidate => candidate["nr"] == nr);
        Assert.True(Standaardwerkwijzen.TryGet(row["werkwijze"], out var werkwijze));
        var peildatum = NodaTime.Text.LocalDatePattern.Iso.Parse(row["peildatum"]).Value;
        var signaal = Vroegsignaal.Read(Invoer(row), _ => peildatum).GetValueOrThrow();

        var oordeel = Intake.Assess(werkwijze.Aanlevering, signaal, peildatum);

        Assert.Equal(row["verwacht"], Intake.Codes(oordeel));
        Assert.Equal(row["opmerkingen"], Intake.Remarks(oordeel));
    }

    [Fact]
    public void Table_CoversEveryWerkwijzeInSixtyRowsOrMore()
    {
        Assert.True(Rows.Count >= 60);
        Assert.Equal(
            Standaardwerkwijzen.All.Except(Standaardwerkwijzen.Gemeenten).Select(werkwijze => werkwijze.Code).Order(StringComparer.Ordinal),
            Rows.Select(row => row["werkwijze"]).Distinct().Order(StringComparer.Ordinal));
    }

    private static Signaalinvoer Invoer(IReadOnlyDictionary<string, string> row) => new()
    {
        SignaalId = row["nr"],
        Aanlevermaand = row["peildatum"][..7],
        Sector = row["soort partner"],
        Partner = "Partner",
        Soort = row["signaalsoort"],
        Markeringen = row["markeringen"],
        Achternaam = "Jansen",
        Postcode = "1421AB",
        Huisnummer = "12",
        Gebruik = row["gebruik"],
        Bedrag = row["bedrag"],
        Premiedeel = row["premiedeel"],
        OudsteVervaldatum = row["vervaldatum"],
        AantalTermijnen = row["termijnen"],
        AantalAanmaningen = row["aanmaningen"],
        Rechtsvorm = row["rechtsvorm"],
    };
}
