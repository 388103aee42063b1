namespace Vroegsignalering.Tests.Zaken;

public sealed class ZaakafsprakenTests
{
    [Fact]
    public void Describe_EveryOption_WithValueAndSource() => Assert.Equal(
        [
            "zaken.alleenTipsTeltAlsHulp nee DDAS",
            "zaken.nazorgMetToestemming ja 000",
            "zaken.automatischSluiten nee 004",
        ],
        SampleZaken.Regels.Zaken.Describe().Select(regel => $"{regel.Optie} {regel.Waarde} {regel.Bron}"));

    [Fact]
    public void Describe_ValueThatChanges_HasALineForEachDay()
    {
        var changed = SampleZaken.Regels.Zaken with { AutomatischSluiten = GedateerdeWaarde.Vast(false, Bron.Host).Vanaf(new LocalDate(2027, 1, 1), true, Bron.Signaalreis) };

        Assert.Equal([null, new LocalDate(2027, 1, 1)], changed.Describe().Where(regel => regel.Optie == "zaken.automatischSluiten").Select(regel => regel.Vanaf));
    }
}
