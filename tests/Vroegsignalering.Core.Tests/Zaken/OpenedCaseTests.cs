using Vroegsignalering.Contact;
using Vroegsignalering.Matches;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

public sealed class OpenedCaseTests
{
    // ZAA-3: the host's identification, signals, match, werkwijze with its version, contact plan.
    [Fact]
    public void Open_Case_HoldsWhatItWasOpenedWith()
    {
        var zaak = ZaakProcessor.Open(SampleZaken.Opening(SampleZaken.Energie, SampleZaken.Water) with
        {
            Matchnummer = new Matchnummer(new YearMonth(2026, 11), 7),
            Werkwijzeversie = 3,
            EerdereZaak = "Z-0",
        }).GetZaakOrThrow();

        Assert.Equal(
            new Zaakstand
            {
                ZaakId = "Z-1",
                Versie = 1,
                Status = Zaakstatus.NogNietGestart,
                StatusSinds = SampleZaken.Opened,
                LaatsteTijdstip = SampleZaken.Opened,
                Geopend = SampleZaken.Opened,
                Signalen =
                [
                    new() { Signaal = SampleZaken.Energie, Opgepakt = SampleZaken.Opened },
                    new() { Signaal = SampleZaken.Water, Opgepakt = SampleZaken.Opened },
                ],
                Matchnummer = new Matchnummer(new YearMonth(2026, 11), 7),
                Werkwijze = "arnhem",
                Werkwijzeversie = 3,
                EerdereZaak = "Z-0",
                Contactplan = SampleZaken.TwoVisits,
                Contact = Contactverloop.Leeg,
            },
            zaak.Stand);
        Assert.Equal(("Z-1", Zaakstatus.NogNietGestart, 1), (zaak.Id, zaak.Status, zaak.Versie));
        Assert.Equal(SampleZaken.Opened, zaak.Stand.RondeSinds);
        Assert.Equal(Signaalstatus.Opgepakt, zaak.Stand.Signaalstatus);
        Assert.Equal("Zaak Z-1: Nog niet gestart (v1)", zaak.ToString());
    }

    // The host's identification: 1 to 64 visible characters without white space.
    [Theory]
    [InlineData(0)]
    [InlineData(65)]
    public void ZaakId_LengthOutside_IsRefused(int length)
    {
        Assert.Throws<ArgumentException>(() => SampleZaken.Opening(SampleZaken.Energie) with { ZaakId = new string('z', length) });
        Assert.Throws<ArgumentException>(() => SampleZaken.Opening(SampleZaken.Energie) with { EerdereZaak = new string('z', length) });
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("Z 1")]
    [InlineData("Z\u00A01")]
    [InlineData("Z\n1")]
    [InlineData("Z\u00011")]
    public void ZaakId_NotVisible_IsRefusedByItsShape(string id)
    {
        var message = Assert.Throws<ArgumentException>(() => SampleZaken.Opening(SampleZaken.Energie) with { ZaakId = id }).Message;

        Assert.Contains("identifies no case; allowed: 1 to 64 visible characters without white space.", message, StringComparison.Ordinal);
        Assert.DoesNotContain("1'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void ZaakId_BoundsOfItsLength_AreAllowed()
    {
        foreach (var id in new[] { "1", new string('é', 64) })
        {
            Assert.Equal(id, ZaakProcessor.Open(SampleZaken.Opening(SampleZaken.Energie) with { ZaakId = id, EerdereZaak = id }).GetZaakOrThrow().Id);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Werkwijzeversie_BelowOne_IsRefused(int versie) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleZaken.Opening(SampleZaken.Energie) with { Werkwijzeversie = versie });

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Werkwijze_Blank_IsRefused(string code) => Assert.Throws<ArgumentException>(() => SampleZaken.Opening(SampleZaken.Energie) with { Werkwijze = code });
}
