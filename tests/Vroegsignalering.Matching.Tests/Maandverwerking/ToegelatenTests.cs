using Vroegsignalering.Aanlevering;
using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;
using static Vroegsignalering.Matching.Tests.Maandverwerking.Meldingen;

namespace Vroegsignalering.Matching.Tests.Maandverwerking;

// AAN-1: all verdicts are kept, those with which a signal was taken in too.
public class ToegelatenTests
{
    private static readonly Vroegsignaal Clean = Melding("S3", vervaldatum: Dagen(40));
    private static readonly Vroegsignaal WithoutAmount = Melding("S2", bedrag: null, huisnummer: "14", vervaldatum: Dagen(40));
    private static readonly Vroegsignaal CleanToo = Melding("S1", "Water B", "water", vervaldatum: Dagen(40));
    private static readonly Vroegsignaal TooYoung = Melding("S4", "Water B", "water", huisnummer: "16", vervaldatum: Dagen(10));
    private static readonly Vroegsignaal Update = Melding("S5", huisnummer: "18", vervaldatum: Dagen(40), soort: "geactualiseerd-vroegsignaal");
    private static readonly Vroegsignaal Replaced = Melding("S6", huisnummer: "18", vervaldatum: Dagen(40));

    [Fact]
    public async Task Toegelaten_HoldsEveryVerdict_ByPartnerAndNumber()
    {
        var run = await Run();

        Assert.Equal([WithoutAmount, Clean, Update, CleanToo], run.Toegelaten.Select(toegelaten => toegelaten.Signaal));
        Assert.Equal(4, run.Toegelaten.Count);
        Assert.Equal([Aanleveropmerking.BedragOnbekend], run.Toegelaten[0].Oordeel.Opmerkingen);
        Assert.All(run.Toegelaten.Skip(1), toegelaten => Assert.Empty(toegelaten.Oordeel.Opmerkingen));
        Assert.Same(run.Toegelaten[1].Oordeel, run.Toegelaten[3].Oordeel);
    }

    [Fact]
    public async Task OordeelOf_GivesTheVerdictOfEverySignalThatWasJudged()
    {
        var run = await Run();

        Assert.All([Clean, CleanToo, Update], signaal => Assert.Equal("taken in", run.OordeelOf(signaal)!.ToText(Taal.Engels)));
        Assert.Equal([Aanleveropmerking.BedragOnbekend], run.OordeelOf(WithoutAmount)!.AsT0.Opmerkingen);
        Assert.IsType<TeJong>(run.OordeelOf(TooYoung)!.Reden);
    }

    [Fact]
    public async Task OordeelOf_ReplacedOrOfAnotherRun_IsNull()
    {
        var run = await Run();

        Assert.Null(run.OordeelOf(Replaced));
        Assert.Null(run.OordeelOf(Melding("S0")));
        Assert.Null(run.OordeelOf(Melding("S9", "Water B", "water")));
        Assert.Null(run.OordeelOf(Clean with { Aanlevermaand = new YearMonth(2025, 2) }));
    }

    private static Task<Maandrunresultaat> Run() => new Maandrun().RunAsync(
        new Maandruninvoer { Maand = Maart, Signalen = [CleanToo, Clean, TooYoung, Replaced, Update, WithoutAmount] },
        Standaardwerkwijzen.Twente with { Aanlevering = Standaardwerkwijzen.Twente.Aanlevering with { OnbekendBedrag = OmgangMetOnbekend.Toelaten } });
}
