using Vroegsignalering.Signalen;
using Vroegsignalering.Tests.Signalen;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

public sealed class ZaaksignaalTests
{
    // What deadlines and feedback need, and nothing about the person.
    [Fact]
    public void Of_Signal_KeepsReferenceAndMarkOnly()
    {
        var signaal = SampleSignals.Clean() with { Partnerkenmerk = "KENMERK-7" };
        var zaaksignaal = Zaaksignaal.Of(signaal, new LocalDate(2026, 12, 1));

        Assert.Equal(
            new Zaaksignaal { Verwijzing = Signaalverwijzing.Of(signaal), Partnerkenmerk = "KENMERK-7", Melding = new LocalDate(2026, 12, 1) },
            zaaksignaal);
        Assert.Equal("partner huur/S1", zaaksignaal.ToString());
    }

    // TER-9: the mark of a threatening situation only, not crisis or an announced end of supply.
    [Fact]
    public void Of_EveryMark_OnlyTheThreateningSituationCounts()
    {
        foreach (var markering in Signaalmarkering.All)
        {
            Assert.Equal(
                markering == Signaalmarkering.BedreigendeSituatie,
                Zaaksignaal.Of(SampleSignals.Clean().Marked(markering) with { Soort = Signaalsoort.Eindeleveringssignaal }, SampleZaken.Reported).BedreigendeSituatie);
        }
    }
}
