using Vroegsignalering.Aanlevering;

namespace Vroegsignalering.Tests.Aanlevering;

/// <summary>The order in which reasons are reported (AAN-1) and the status each gives (AAN-12, TKP-4, MON-8).</summary>
public sealed class UitvalredensoortTests
{
    [Fact]
    public void All_Order_IsTheDocumentedOrder() => Assert.Equal(
        [
            "buiten-aanlevermoment", "onvolledige-gegevens", "rechtspersoon", "geen-woning", "geen-klant-meer", "bekend-in-schuldregeling",
            "betalingsregeling-loopt", "te-jong", "te-oud", "onder-drempelbedrag", "te-weinig-termijnen", "onvoldoende-inspanning", "herhaalde-melding", "ander-criterium",
        ],
        Uitvalredensoort.All.Select(soort => soort.Code));

    [Fact]
    public void All_Criteria_AreAskedInTheDocumentedOrder() => Assert.Equal(
        [
            "aanlevermoment", "volledigheid", "naam", "natuurlijk-persoon", "woning", "klantsituatie", "ouderdom", "drempelbedrag", "niet-vervallen-deel", "termijnen",
            "aanmaningen", "inspanning", "herhaalde-melding", "energieregeling",
        ],
        Aanlevercriteriumcodes.All);

    [Theory]
    [InlineData("te-weinig-termijnen", "niet-opgepakt-onterecht-signaal")]
    [InlineData("onvoldoende-inspanning", "niet-opgepakt-onterecht-signaal")]
    [InlineData("betalingsregeling-loopt", "niet-opgepakt-onterecht-signaal")]
    [InlineData("geen-klant-meer", "niet-opgepakt-onterecht-signaal")]
    [InlineData("te-jong", "niet-opgepakt-onterecht-signaal")]
    [InlineData("te-oud", "niet-opgepakt-onterecht-signaal")]
    [InlineData("onder-drempelbedrag", "niet-opgepakt-onterecht-signaal")]
    [InlineData("geen-woning", "niet-opgepakt-onterecht-signaal")]
    [InlineData("rechtspersoon", "niet-opgepakt-onterecht-signaal")]
    [InlineData("herhaalde-melding", "niet-opgepakt-herhaalde-melding")]
    [InlineData("bekend-in-schuldregeling", "niet-opgepakt-andere-reden")]
    [InlineData("onvolledige-gegevens", "niet-opgepakt-andere-reden")]
    [InlineData("ander-criterium", "niet-opgepakt-andere-reden")]
    [InlineData("buiten-aanlevermoment", "nog-niet-opgepakt")]
    public void Signaalstatus_OfReason_FollowsTheRules(string soort, string status) =>
        Assert.Equal(status, Uitvalredensoort.FromCode(soort).Signaalstatus.Code);
}
