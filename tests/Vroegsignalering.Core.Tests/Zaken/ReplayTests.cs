using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Zaken;

public sealed class ReplayTests
{
    private static readonly ZaakGeopend Opening = SampleZaken.Opening(SampleZaken.Energie);

    [Fact]
    public void Replay_NoEvent_SaysThatTheFirstOpens() => Assert.StartsWith(
        "There is no event; the first opens the case.",
        Assert.Throws<ArgumentException>(() => Vroegsignaalzaak.Replay([])).Message,
        StringComparison.Ordinal);

    // ZAA-3: conditions are not asked again: what was recorded is a fact.
    [Fact]
    public void Replay_ConditionsNotMet_IsStillTheCase()
    {
        var at = SampleZaken.Opened - Duration.FromDays(1);
        var zaak = Vroegsignaalzaak.Replay([Opening, Events.Accepted(at), Events.Completed(at, Eindresultaat.ZelfBetaald), Events.Reopened(at, Zaakstatus.GeenContactNogEenPoging) with { Reden = "", Door = null }]);

        Assert.Equal((Zaakstatus.GeenContactNogEenPoging, 4, SampleZaken.Opened), (zaak.Status, zaak.Versie, zaak.Stand.LaatsteTijdstip));
        Assert.Equal(Eindresultaat.ZelfBetaald, Vroegsignaalzaak.Replay([Opening, Events.Accepted(at), Events.Completed(at, Eindresultaat.ZelfBetaald)]).Stand.Resultaat);
    }

    // Help accepted without an arrangement leaves none behind.
    [Fact]
    public void Replay_AcceptedWithoutArrangement_HasNoAcceptance() =>
        Assert.Null(Vroegsignaalzaak.Replay([Opening, Events.Accepted(SampleZaken.Opened, null)]).Stand.Acceptatie);

    [Fact]
    public void Replay_EventOutsideTheTable_NamesPlaceKindAndStatus()
    {
        Zaakgebeurtenis[] events = [Opening, Events.Contact(SampleZaken.Opened), Events.Relapse(SampleZaken.Opened)];
        const string Message = "Event 3 (terugval) cannot be replayed: it is not possible in status lopend.";

        Assert.Equal(Message, Assert.Throws<ArgumentException>(() => Vroegsignaalzaak.Replay(events)).Message);
        Assert.Equal(Message, Assert.Throws<ArgumentException>(() => Vroegsignaalzaak.Resume(Vroegsignaalzaak.Replay(events.Take(2)).Stand, [events[2]])).Message);
        Assert.Equal(
            "Event 2 (zaak-geopend) cannot be replayed: it is not possible in status nog-niet-gestart.",
            Assert.Throws<ArgumentException>(() => Vroegsignaalzaak.Replay([Opening, Opening])).Message);
    }

    [Fact]
    public void Replay_TargetOutsideTheTable_NamesPlaceKindAndStatus()
    {
        Assert.Equal(
            "Event 3 (heropend) cannot be replayed: it leads from directe-uitstroom to a status that it cannot lead to.",
            Assert.Throws<ArgumentException>(() => Vroegsignaalzaak.Replay([Opening, Events.Outflow(SampleZaken.Opened), Events.Reopened(SampleZaken.Opened, Zaakstatus.Nazorg)])).Message);
        Assert.Equal(
            "Event 2 (gecorrigeerd) cannot be replayed: it leads from nog-niet-gestart to a status that it cannot lead to.",
            Assert.Throws<ArgumentException>(() => Vroegsignaalzaak.Replay([Opening, Events.Corrected(SampleZaken.Opened, Zaakstatus.NogNietGestart)])).Message);
    }

    [Fact]
    public void Replay_NullAmongTheEvents_IsACallersBug()
    {
        Assert.ThrowsAny<ArgumentException>(() => Vroegsignaalzaak.Replay([null!]));
        Assert.ThrowsAny<ArgumentException>(() => Vroegsignaalzaak.Replay([Opening, null!]));
    }

    [Fact]
    public void Resume_SnapshotOnly_IsTheStateWithoutHistory()
    {
        var zaak = SampleZaken.In(Zaakstatus.Nazorg);
        var resumed = Vroegsignaalzaak.Resume(zaak.Stand);

        Assert.Equal((zaak.Stand, zaak.Versie), (resumed.Stand, resumed.Versie));
        Assert.Empty(resumed.Geschiedenis);
        Assert.NotEqual(zaak, resumed);
        Assert.Equal(zaak.Versie + 1, resumed.Then(Events.Relapse).Geschiedenis.Single().Volgnummer);
    }
}
