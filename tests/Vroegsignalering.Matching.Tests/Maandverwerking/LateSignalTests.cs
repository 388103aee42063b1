using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;
using static Vroegsignalering.Matching.Tests.Maandverwerking.Meldingen;

namespace Vroegsignalering.Matching.Tests.Maandverwerking;

// AAN-11
public class LateSignalTests
{
    private static readonly Vroegsignaal InTime = Melding("S1", vervaldatum: Dagen(40), signaaldatum: "2025-03-20");
    private static readonly Vroegsignaal LateUpdate = Melding("S2", vervaldatum: Dagen(40), signaaldatum: "2025-03-26", soort: "geactualiseerd-vroegsignaal");
    private static readonly Vroegsignaal OtherPartner = Melding("S3", "Water B", "water", vervaldatum: Dagen(40), signaaldatum: "2025-03-20");

    [Fact]
    public async Task RunAsync_LateUpdate_LeavesTheSignalInTimeInItsMatch()
    {
        var run = await Run(Maart, [InTime, LateUpdate, OtherPartner]);

        Assert.Empty(run.Vervangen);
        Assert.Equal([LateUpdate], run.Uitval.Select(uitval => uitval.Signaal));
        Assert.Equal([InTime, OtherPartner], Assert.Single(run.Matching.Matches).Signalen);
    }

    [Fact]
    public async Task RunAsync_LateUpdateTakenUpAtOnce_Replaces()
    {
        // AAN-9: a signal that is taken up at once is not asked for the moment.
        var run = await Run(Maart, [InTime, LateUpdate with { Markeringen = [Signaalmarkering.Crisis] }, OtherPartner], Standaardwerkwijzen.Landelijk);

        Assert.Equal([InTime], run.Vervangen.Select(vervangen => vervangen.Signaal));
        Assert.Empty(run.Uitval);
        Assert.Empty(run.VoorVolgendeMaand);
    }

    [Fact]
    public async Task VoorVolgendeMaand_FedToTheNextRun_IsTakenIn()
    {
        var tooYoung = Melding("S4", "Water B", "water", vervaldatum: Dagen(10));
        var lateAndTooYoung = Melding("S5", "Water B", "water", vervaldatum: Dagen(10), signaaldatum: "2025-03-27");
        var march = await Run(Maart, [InTime, LateUpdate, tooYoung, lateAndTooYoung]);

        var april = await Run(new YearMonth(2025, 4), march.VoorVolgendeMaand);

        Assert.Equal([LateUpdate with { Aanlevermaand = new YearMonth(2025, 4) }, lateAndTooYoung with { Aanlevermaand = new YearMonth(2025, 4) }], march.VoorVolgendeMaand);
        Assert.Empty(april.Uitval);
        Assert.Equal(march.VoorVolgendeMaand, april.Toegelaten.Select(toegelaten => toegelaten.Signaal));
    }

    [Fact]
    public async Task VoorVolgendeMaand_NothingLate_IsEmpty() =>
        Assert.Empty((await Run(Maart, [InTime, Melding("S4", "Water B", "water", vervaldatum: Dagen(10))])).VoorVolgendeMaand);

    private static Task<Maandrunresultaat> Run(YearMonth maand, IReadOnlyList<Vroegsignaal> signalen, Werkwijze? werkwijze = null) =>
        new Maandrun().RunAsync(new Maandruninvoer { Maand = maand, Signalen = signalen }, werkwijze ?? Standaardwerkwijzen.DuoPlus);
}
