using Vroegsignalering.Contact;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Zaken;

/// <summary>What attempts and contact leave behind in the state of a case.</summary>
public sealed class ContactStateTests
{
    // CON-1: an attempt may be inbound; the case then waits for another attempt too.
    [Fact]
    public void Attempts_InEitherDirection_AreCounted()
    {
        var zaak = SampleZaken.Open().Then(Events.Attempt).Then(Events.InboundAttempt);

        Assert.Equal((Zaakstatus.GeenContactNogEenPoging, 2), (zaak.Status, zaak.Stand.Pogingen));
        Assert.Null(zaak.Stand.EersteContact);
        Assert.Null(zaak.Stand.LaatsteContact);
        // The plan counts what the municipality did.
        Assert.Equal(1, zaak.Stand.Contact.Find(Kanaal.Huisbezoek)?.Pogingen);
        Assert.Null(zaak.Stand.Contact.Find(Kanaal.Telefoon));
    }

    // ZAA-5: a case never ends without a result, whoever tried.
    [Fact]
    public void TermPassed_OnlyInboundAttempts_StillHasAResult()
    {
        var zaak = SampleZaken.Open().Then(Events.InboundAttempt);

        Assert.Equal(Zaakstatus.GeenContactNogEenPoging, zaak.Status);
        Assert.Equal(Eindresultaat.DefinitiefGeenContact, zaak.Then(Events.TermPassed(SampleZaken.AfterTheTerm)).Stand.Resultaat);
    }

    [Fact]
    public void Contact_Made_StartsThePlanAnewAndKeepsTheAttempts()
    {
        var tried = SampleZaken.Open().Then(Events.Attempt);
        var zaak = tried.Then(Events.Contact);

        Assert.Equal((Zaakstatus.Lopend, 1), (zaak.Status, zaak.Stand.Pogingen));
        Assert.Equal(Contactverloop.Leeg, zaak.Stand.Contact);
        Assert.Equal((tried.Next(), tried.Next()), (zaak.Stand.EersteContact, zaak.Stand.LaatsteContact));
    }

    // First and last go by when they were made, not by when they were registered.
    [Fact]
    public void Contact_RegisteredOutOfOrder_FirstAndLastAreByTheirInstant()
    {
        Instant[] made = [SampleZaken.Opened + Duration.FromMinutes(20), SampleZaken.Opened + Duration.FromMinutes(10), SampleZaken.Opened + Duration.FromMinutes(15)];
        var zaak = made.Aggregate(SampleZaken.Open(), (before, at) => before.Then(registered => Events.Contact(registered) with { Poging = Events.Contact(at).Poging }));

        Assert.Equal((made[1], made[0]), (zaak.Stand.EersteContact, zaak.Stand.LaatsteContact));
    }

    // ZAA-8: contact and a plan.
    [Fact]
    public void IsGeslaagdeInterventie_ContactAndPlan_BothNeeded()
    {
        var reached = SampleZaken.Open().Then(Events.Contact);

        Assert.False(SampleZaken.Open().IsGeslaagdeInterventie);
        Assert.False(reached.IsGeslaagdeInterventie);
        Assert.True(reached.Then(Events.Planned).IsGeslaagdeInterventie);
        Assert.True(reached.Then(Events.Planned).Then(Events.Completed).IsGeslaagdeInterventie);
    }

    // CON-3: contact is sought in two statuses only.
    [Fact]
    public void AdviseContact_EveryStatus_OnlyWhereContactIsSought()
    {
        foreach (var status in Zaakstatus.All)
        {
            var zaak = SampleZaken.In(status);
            var sought = status == Zaakstatus.NogNietGestart || status == Zaakstatus.GeenContactNogEenPoging;
            Assert.Equal(
                sought ? ContactPolicy.Default.Advise(SampleZaken.TwoVisits, zaak.Stand.Contact, new LocalDate(2026, 12, 2)) : null,
                SampleZaken.Processor.AdviseContact(zaak, Instant.FromUtc(2026, 12, 1, 23, 0)));
        }
    }

    [Fact]
    public void AdviseContact_NewCase_IsTheFirstVisitToday() => Assert.Equal(
        Contactadvies.Of(new VolgendePoging { Kanaal = Kanaal.Huisbezoek, Nummer = 1, Vereist = 2, NietVoor = SampleZaken.Reported }),
        SampleZaken.Processor.AdviseContact(SampleZaken.Open(), SampleZaken.Opened));

    // A wrong address closes the way: nothing is left of a plan of visits.
    [Fact]
    public void AdviseContact_WrongAddress_UsesUpThePlan()
    {
        var zaak = SampleZaken.Open().Then(at => Events.Attempt(at) with { Poging = Events.Attempt(at).Poging with { GegevensOnjuist = true } });

        Assert.True(SampleZaken.Processor.AdviseContact(zaak, zaak.Next())!.IsUitgeput);
        Assert.Equal(Zaakstatus.DefinitiefGeenContact, zaak.Then(Events.NoContact).Status);
    }

    [Theory]
    [InlineData("lopend")]
    [InlineData("nazorg")]
    public void AttemptAndContact_WhileHelped_AreRecordedAndTheStatusStays(string status)
    {
        var zaak = SampleZaken.In(Zaakstatus.FromCode(status));
        foreach (Func<Instant, Zaakgebeurtenis> gebeurtenis in new Func<Instant, Zaakgebeurtenis>[] { Events.Attempt, Events.Contact })
        {
            var after = zaak.Then(gebeurtenis);
            Assert.Equal((zaak.Status, zaak.Stand.StatusSinds), (after.Status, after.Stand.StatusSinds));
            Assert.NotEqual(zaak.Stand.Contact, after.Stand.Contact);
        }
    }
}
