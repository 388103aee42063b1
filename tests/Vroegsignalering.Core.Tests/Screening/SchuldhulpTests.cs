using Vroegsignalering.Screening;

namespace Vroegsignalering.Tests.Screening;

/// <summary>Who is known to debt counselling (SCR-2; 000).</summary>
public class SchuldhulpTests
{
    private static readonly Schuldhulptraject Running = new() { GerichtOpSchulden = true };

    [Theory]
    [InlineData("2022-03-25", 3, "go")] // Exactly three years ago on 25 March 2025: longer ago.
    [InlineData("2022-03-26", 3, "no-go bekend-bij-schuldhulpverlening")]
    [InlineData("2025-03-25", 3, "no-go bekend-bij-schuldhulpverlening")] // It ended today.
    [InlineData("2025-03-26", 3, "no-go lopend-traject")] // It runs its last day.
    [InlineData("2025-03-25", 0, "go")]
    [InlineData("2025-03-26", 0, "no-go lopend-traject")]
    [InlineData("1990-01-01", null, "no-go bekend-bij-schuldhulpverlening")]
    [InlineData("2024-02-29", 1, "no-go bekend-bij-schuldhulpverlening")]
    public async Task Screen_AProgrammeAboutDebts_CountsForSoManyYears(string einde, int? jaren, string verdict)
    {
        var traject = Running with { Einde = NodaTime.Text.LocalDatePattern.Iso.Parse(einde).Value };
        var afspraken = Given.Everything with { JarenNaTraject = jaren };
        var date = einde == "2024-02-29" ? new LocalDate(2025, 2, 27) : Given.Date;
        var resultaat = await new Screener().ScreenAsync([Given.Match(1, "P1/S1")], new() { Schuldhulp = Given.Debts(("P1/S1", new() { Trajecten = [traject] })) }, afspraken, date);

        Assert.Equal($"P1/S1: {verdict}", Given.Text(resultaat));
    }

    [Fact]
    public async Task Screen_AProgrammeThatIsNotAboutDebts_StopsNothing()
    {
        var other = new Schuldhulpantwoord { Trajecten = [new() { GerichtOpSchulden = false }, new() { GerichtOpSchulden = false, Einde = Given.Date }] };
        var resultaat = await Given.Screen(new() { Schuldhulp = Given.Debts(("P1/S1", other)) }, Given.Everything, Given.Match(1, "P1/S1"));

        Assert.Equal("P1/S1: go", Given.Text(resultaat));
        Assert.False(resultaat.Matches[0].IsBekend(Screeningskenmerk.Schuldhulpverlening));
    }

    [Fact]
    public async Task Screen_KnownOtherwise_IsKnown_AndEveryReasonIsKept()
    {
        var answer = new Schuldhulpantwoord { IsBekend = true, Trajecten = [Running], OnderBewind = true };
        var resultaat = await Given.Screen(new() { Schuldhulp = Given.Debts(("P1/S1", answer), ("P2/S2", new() { OnderBewind = true })) }, Given.Everything, Given.Match(1, "P1/S1", "P2/S2"));

        Assert.Equal("P1/S1: no-go bekend-bij-schuldhulpverlening; P2/S2: no-go bewindvoering", Given.Text(resultaat));
        Assert.Equal(
            ["lopend-traject", "bekend-bij-schuldhulpverlening", "bewindvoering"],
            resultaat.Matches[0].Signalen[0].Bevindingen.Select(bevinding => bevinding.Oordeel.AsT1.Reden.Code));
    }

    [Fact]
    public async Task Screen_BekendGaatDoor_IsAFactForTriage()
    {
        // G1, G4: known is a bucket. An administrator stays a no-go.
        var goesOn = Given.Everything with { BekendGaatDoor = true };
        var registers = new Screeningsregisters { Schuldhulp = Given.Debts(("P1/S1", new() { Trajecten = [Running] }), ("P1/S3", new() { OnderBewind = true })) };
        var resultaat = await Given.Screen(registers, goesOn, Given.Match(1, "P1/S1", "P2/S2"), Given.Match(2, "P1/S3"));

        Assert.Equal("P1/S1: go; P2/S2: go; P1/S3: no-go bewindvoering", Given.Text(resultaat));
        Assert.True(resultaat.Matches[0].IsBekend(Screeningskenmerk.Schuldhulpverlening));
        Assert.Null(resultaat.Matches[0].IsBekend(Screeningskenmerk.Wijkteam));
        Assert.Null(resultaat.Matches[1].IsBekend(Screeningskenmerk.Schuldhulpverlening));
        var feiten = Vroegsignalering.Triage.Triagefeiten.AfterScreening(Given.Match(1, "P1/S1", "P2/S2"), Given.Date, resultaat.Matches[0]);
        Assert.Equal((true, null, true, false), (feiten.BekendBijSchuldhulpverlening, feiten.BekendBijWijkteam, feiten.IsGescreend, feiten.HandmatigEerst));
        Assert.Throws<ArgumentException>(() => Vroegsignalering.Triage.Triagefeiten.AfterScreening(Given.Match(2, "P1/S3"), Given.Date, resultaat.Matches[1]));
        Assert.Throws<ArgumentException>(() => Vroegsignalering.Triage.Triagefeiten.AfterScreening(Given.Match(3, "P1/S1"), Given.Date, resultaat.Matches[0]));
    }
}
