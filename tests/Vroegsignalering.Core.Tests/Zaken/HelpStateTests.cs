using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

/// <summary>What the resident says and what is arranged, as the state of a case keeps it.</summary>
public sealed class HelpStateTests
{
    private static readonly Vroegsignaalzaak Running = SampleZaken.In(Zaakstatus.Lopend);

    // ZAA-3: says yes, nothing arranged: no acceptance.
    [Fact]
    public void Wanted_Once_KeepsTheFirstInstant()
    {
        var wanted = Running.Then(Events.Wanted);

        Assert.Equal(Running.Next(), wanted.Stand.HulpGewenst);
        Assert.Null(wanted.Stand.Acceptatie);
        Assert.Equal(Running.Next(), wanted.Then(Events.Wanted).Stand.HulpGewenst);
    }

    // TKP-8: first when, last what.
    [Fact]
    public void Accepted_Twice_KeepsTheFirstInstantAndTheLastArrangement()
    {
        var zaak = Running.Then(Events.Accepted).Then(at => Events.Accepted(at, Hulpafspraak.Verwijzing));

        Assert.Equal(new Hulpacceptatie { Tijdstip = Running.Next(), Afspraak = Hulpafspraak.Verwijzing }, zaak.Stand.Acceptatie);
        Assert.Equal(Zaakstatus.Lopend, zaak.Status);
    }

    [Fact]
    public void Accepted_ThenLost_StaysAccepted()
    {
        var zaak = Running.Then(Events.Accepted).Then(Events.Lost);

        Assert.Equal(Zaakstatus.GeenContactNogEenPoging, zaak.Status);
        Assert.Equal(Running.Next(), zaak.Stand.Acceptatie?.Tijdstip);
    }

    // ZAA-8: a later plan takes the place of the earlier.
    [Fact]
    public void Planned_Twice_IsTheLast()
    {
        var zaak = Running.Then(Events.Planned).Then(at => Events.Planned(at, Schuldperspectief.ProblematischeSchulden, Verwijzingsdoel.Schuldhulpverlening));

        Assert.Equal(Events.Planned(default, Schuldperspectief.ProblematischeSchulden, Verwijzingsdoel.Schuldhulpverlening).Plan, zaak.Stand.Plan);
    }

    [Fact]
    public void Verwijzingen_OfAPlan_AreASet() => Assert.Equal(
        [Verwijzingsdoel.Schuldhulpverlening, Verwijzingsdoel.Wijkteam, Verwijzingsdoel.Overig],
        Events.Planned(default, Schuldperspectief.Onbekend, Verwijzingsdoel.Overig, Verwijzingsdoel.Schuldhulpverlening, Verwijzingsdoel.Wijkteam, Verwijzingsdoel.Overig).Plan.Verwijzingen);

    // NAZ-1
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Aftercare_Started_KeepsTheConsent(bool consent)
    {
        var regels = SampleZaken.Regels with { Zaken = SampleZaken.Regels.Zaken with { NazorgMetToestemming = false } };
        var zaak = SampleZaken.Processor.Apply(Running, Events.Aftercare(Running.Next()) with { Toestemming = consent }, regels).GetZaakOrThrow();

        Assert.Equal((Zaakstatus.Nazorg, consent), (zaak.Status, zaak.Stand.Nazorgtoestemming));
        Assert.Null(Running.Stand.Nazorgtoestemming);
        Assert.Equal(Zaakstatus.Lopend, zaak.Then(Events.Relapse).Status);
    }

    // NAZ-1, NAZ-2: a follow-up changes nothing but the history.
    [Fact]
    public void FollowedUp_AnyStatus_ChangesNothingElse()
    {
        foreach (var status in Zaakstatus.All)
        {
            var zaak = SampleZaken.In(status);
            var after = zaak.Then(Events.FollowedUp);
            Assert.Equal(zaak.Stand with { Versie = zaak.Versie + 1, LaatsteTijdstip = zaak.Next() }, after.Stand);
            Assert.Equal(Events.FollowedUp(zaak.Next()), after.Geschiedenis.Laatste?.Gebeurtenis);
        }
    }
}
