using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

public sealed class ZaakstatusTests
{
    // ZAA-2: the table of 001, with the exact names.
    [Theory]
    [InlineData("Nog niet gestart", false)]
    [InlineData("Geen contact, nog een poging", false)]
    [InlineData("Lopend", false)]
    [InlineData("Nazorg", false)]
    [InlineData("Afgerond", true)]
    [InlineData("Ander lopend traject", true)]
    [InlineData("Definitief geen contact", true)]
    [InlineData("Directe uitstroom", true)]
    [InlineData("Wil geen hulp", true)]
    public void Tekst_NineStatuses_AreThoseOf001(string tekst, bool isEindstatus)
    {
        Assert.Equal(9, Zaakstatus.All.Count);
        Assert.Equal(isEindstatus, Assert.Single(Zaakstatus.All, status => status.Tekst.Nederlands == tekst).IsEindstatus);
    }

    // 001, the meanings; "klant" is "inwoner" here.
    [Theory]
    [InlineData("afgerond", "Hulpverleningstraject afgerond")]
    [InlineData("lopend", "Hulpverleningstraject gaande")]
    [InlineData("nazorg", "Hulp geboden, monitoringsperiode")]
    [InlineData("nog-niet-gestart", "Signaal is gemeld aan de gemeente")]
    [InlineData("definitief-geen-contact", "Het is niet gelukt om via de verschillende kanalen contact te krijgen")]
    [InlineData("wil-geen-hulp", "Inwoner heeft aangegeven geen hulp te willen")]
    public void Betekenis_OfAStatus_IsThatOf001(string status, string betekenis) => Assert.Equal(betekenis, Zaakstatus.FromCode(status).Betekenis.Nederlands);
}
