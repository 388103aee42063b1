using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Signalen;
using static Vroegsignalering.Matching.Tests.Maandverwerking.Meldingen;

namespace Vroegsignalering.Matching.Tests.Maandverwerking;

public class ActualiseringTests
{
    private const string Update = "geactualiseerd-vroegsignaal";

    [Fact]
    public void Split_UpdateOfSamePersonAndAddress_Replaces() =>
        Assert.Equal(["S1 < S2"], Split(Melding("S1"), Melding("S2", soort: Update)));

    [Fact]
    public void Split_SeveralUpdates_LatestDayThenHighestNumberStays() => Assert.Equal(
        ["S1 < S3", "S2 < S3", "S4 < S3"],
        Split(
            Melding("S1"),
            Melding("S2", soort: Update, signaaldatum: "2025-03-24"),
            Melding("S3", soort: Update, signaaldatum: "2025-03-25"),
            Melding("S4", soort: Update, signaaldatum: "2025-03-20")));

    [Theory]
    [InlineData("another partner")]
    [InlineData("another address")]
    [InlineData("another person")]
    [InlineData("end of supply")]
    [InlineData("no update")]
    public void Split_AnythingElse_ReplacesNothing(string what)
    {
        var update = what switch
        {
            "another partner" => Melding("S2", "Energie B", soort: Update),
            "another address" => Melding("S2", huisnummer: "12-A", soort: Update),
            "another person" => Melding("S2", soort: Update, geboortedatum: "1981-05-17"),
            "end of supply" => Melding("S2", soort: "eindelevering"),
            _ => Melding("S2"),
        };

        Assert.Empty(Split(Melding("S1"), update));
    }

    [Fact]
    public void Split_EndOfSupply_IsNeverReplaced() =>
        Assert.Empty(Split(Melding("S1", soort: "eindelevering"), Melding("S2", soort: Update)));

    [Fact]
    public void Split_TwoPersonsOnOneAddress_EachKeepsItsOwnUpdate() => Assert.Equal(
        ["S1 < S3", "S2 < S4"],
        Split(
            Melding("S1", achternaam: "Eerste"),
            Melding("S2", achternaam: "Tweede"),
            Melding("S3", achternaam: "Eerste", soort: Update),
            Melding("S4", achternaam: "Tweede", soort: Update)));

    [Fact]
    public void Split_LaterEarlySignal_StaysBesideTheUpdate() => Assert.Equal(
        ["S1 < S2"],
        Split(
            Melding("S1", signaaldatum: "2025-03-03"),
            Melding("S2", soort: Update, signaaldatum: "2025-03-10"),
            Melding("S3", signaaldatum: "2025-03-11")));

    [Fact]
    public void Split_UpdatesOnBothSidesOfAnEarlySignal_LatestReplacesAll() => Assert.Equal(
        ["S1 < S3", "S2 < S3"],
        Split(
            Melding("S1", soort: Update, signaaldatum: "2025-03-03"),
            Melding("S2", signaaldatum: "2025-03-10"),
            Melding("S3", soort: Update, signaaldatum: "2025-03-11")));

    [Fact]
    public void Split_EverythingOnOneDay_UpdateWithHighestNumberStays() => Assert.Equal(
        ["S1 < S3", "S2 < S3", "S4 < S3"],
        Split(Melding("S1", soort: Update), Melding("S2"), Melding("S3", soort: Update), Melding("S4")));

    [Fact]
    public void Split_LateUpdate_ReplacesNothing() => Assert.Empty(
        Split(Melding("S1", signaaldatum: "2025-03-20"), Melding("S2", soort: Update, signaaldatum: "2025-03-26")));

    [Fact]
    public void Split_LateUpdateAfterOneInTime_OnlyTheOneInTimeReplaces() => Assert.Equal(
        ["S1 < S2"],
        Split(
            Melding("S1", signaaldatum: "2025-03-20"),
            Melding("S2", soort: Update, signaaldatum: "2025-03-21"),
            Melding("S3", soort: Update, signaaldatum: "2025-03-26")));

    private static List<string> Split(params Vroegsignaal[] signalen)
    {
        var pairs = Pairs(signalen);
        Assert.Equal(pairs, Pairs([.. signalen.Reverse()]));
        return pairs;
    }

    private static List<string> Pairs(Vroegsignaal[] signalen)
    {
        var replaced = Actualisering.Split(signalen, signaal => signaal.Signaaldatum.Day <= 25, out var remaining);
        Assert.Equal(signalen.Length, remaining.Count + replaced.Count);
        return [.. replaced.Select(pair => $"{pair.Signaal.Nummer} < {pair.VervangenDoor.Nummer}").Order(StringComparer.Ordinal)];
    }
}
