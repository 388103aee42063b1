using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Werkwijzen.Presets;

namespace Vroegsignalering.Tests.Werkwijzen;

/// <summary>The intake of the six municipalities of 004: where it differs from national practice.</summary>
public class GemeentenTests
{
    private static readonly LocalDate Date = new(2025, 3, 25);

    private static readonly Werkwijze[] All =
        [Gemeenten.Gemeente1(), Gemeenten.Gemeente2(), Gemeenten.Gemeente3(), Gemeenten.Gemeente4(), Gemeenten.Gemeente5(), Gemeenten.Gemeente6()];

    [Fact]
    public void Check_TheSix_HaveNoFault() => Assert.All(All, werkwijze => Assert.Empty(WerkwijzeChecker.Check(werkwijze)));

    [Fact]
    public void Code_OfTheSix_IsTheirNumber() =>
        Assert.Equal(["gemeente1", "gemeente2", "gemeente3", "gemeente4", "gemeente5", "gemeente6"], All.Select(werkwijze => werkwijze.Code));

    [Theory]
    [InlineData(1, "energie", "100.00", false)] // "> € 100".
    [InlineData(1, "energie", "100.01", true)]
    [InlineData(1, "cak-eigen-bijdrage", "100.00", false)]
    [InlineData(2, "energie", "0.01", true)]
    [InlineData(3, "energie", "0.01", true)]
    [InlineData(4, "energie", "99.99", false)] // "< € 100 (met uitzondering van WML - water)".
    [InlineData(4, "energie", "100.00", true)]
    [InlineData(4, "water", "0.01", true)]
    [InlineData(5, "water", "0.01", true)]
    [InlineData(6, "water", "0.01", true)]
    public void Drempel_OfAMunicipality_AdmitsWhatItsTextSays(int gemeente, string soort, string bedrag, bool admitted)
    {
        // AAN-5.
        var intake = All[gemeente - 1].Aanlevering;
        var ofKind = intake.PerSoort.FirstOrDefault(each => each.Soort.Code == soort)?.Afspraken.Drempel ?? intake.Standaard.Drempel;

        Assert.Equal(admitted, ofKind!.Op(Date).Admits(Bedrag.Parse(bedrag)));
    }

    [Fact]
    public void Herhaling_OfTheSix_FollowsTheirTexts()
    {
        // AAN-8.
        Assert.Equal(
            ["1 maand, elk bedrag", "1 maand, niet hoger", "uit", "1 maand, niet hoger", "uit", "uit"],
            All.Select(werkwijze => werkwijze.Aanlevering.Herhaling.Op(Date).ToString()));
    }

    [Fact]
    public void DirectOpgepakt_OfTheSix_FollowsTheirTexts()
    {
        // AAN-9.
        Assert.Equal(
            ["geen", "geen", "Eindeleveringssignaal, Warme overdracht", "Crisis", "geen", "geen"],
            All.Select(werkwijze => werkwijze.Aanlevering.DirectOpgepakt.Op(Date).ToString()));
        Assert.Equal([Signaalmarkering.Crisis], All[3].Aanlevering.DirectOpgepakt.Op(Date).Markeringen);
    }

    [Fact]
    public void Aanlevermoment_OfMunicipality3_ClosesThe26thWithAWeekOfGrace()
    {
        var moment = All[2].Aanlevering.Aanlevermoment;

        Assert.Equal((26, 7), (moment.Dag.Op(Date), moment.RespijtDagen.Op(Date)));
        Assert.All(All.Except([All[2]]), werkwijze => Assert.Equal((25, 0), (werkwijze.Aanlevering.Aanlevermoment.Dag.Op(Date), werkwijze.Aanlevering.Aanlevermoment.RespijtDagen.Op(Date))));
    }

    [Fact]
    public void Standaardwerkwijzen_Landelijk_IsTheBaseOfAll() =>
        Assert.All(All, werkwijze => Assert.Equal(
            Standaardwerkwijzen.Landelijk,
            werkwijze with
            {
                Code = "landelijk",
                Naam = "Landelijke praktijk",
                Aanlevering = Standaardwerkwijzen.Landelijk.Aanlevering,
                Screening = Standaardwerkwijzen.Landelijk.Screening,
                Triage = null,
                Contact = Standaardwerkwijzen.Landelijk.Contact,
                Zaken = Standaardwerkwijzen.Landelijk.Zaken,
            }));

    // 004: municipality 1 closes by itself after four weeks; municipality 5 registers "gaat er zelf mee aan de slag" as help accepted (TKP-8).
    [Fact]
    public void Zaken_OfTheSix_FollowTheirTexts()
    {
        Assert.Equal([true, false, false, false, false, false], All.Select(werkwijze => werkwijze.Zaken.AutomatischSluiten.Op(Date)));
        Assert.Equal([false, false, false, false, true, false], All.Select(werkwijze => werkwijze.Zaken.AlleenTipsTeltAlsHulp.Op(Date)));
    }

    [Fact]
    public void TryGet_TheSix_AreFoundByTheirCode() =>
        Assert.All(All, werkwijze => Assert.True(Standaardwerkwijzen.TryGet(werkwijze.Code, out var found) && found == werkwijze));
}
