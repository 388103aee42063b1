using Vroegsignalering.Contact;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Tests.Zaken.Weigeringen;

public sealed class ContactConditionTests
{
    // ZAA-3: contact was made, in this round or an earlier one.
    [Fact]
    public void Assess_NeverReached_IsRefusedWithTheAttempts()
    {
        var tried = SampleZaken.Open().Then(Events.Attempt).Then(Events.Attempt);
        var running = tried.Then(at => Events.Corrected(at, Zaakstatus.Lopend));
        foreach (var (zaak, gebeurtenis) in new (Vroegsignaalzaak, Func<Instant, Zaakgebeurtenis>)[]
        {
            (tried, Events.Wanted), (tried, Events.Accepted), (tried, Events.Refused),
            (running, Events.Lost), (running, Events.Planned),
        })
        {
            Assert.Equal([new GeenContactGeweest { Pogingen = 2 }], zaak.Refusals(gebeurtenis));
            Assert.Empty(SampleZaken.In(zaak.Status).Refusals(gebeurtenis));
        }
    }

    [Fact]
    public void Assess_CompletedWithoutContact_NamesTheResultToo() => Assert.Equal(
        [
            new GeenContactGeweest { Pogingen = 0 },
            new ResultaatNietToegestaan
            {
                Gegeven = Eindresultaat.AdviesOfQuickFix,
                Toegestaan = [Eindresultaat.Overleden, Eindresultaat.GeenInwoner, Eindresultaat.VerwijzingZonderTussenkomst],
            },
        ],
        SampleZaken.Open().Then(at => Events.Corrected(at, Zaakstatus.Lopend)).Refusals(Events.Completed));

    [Fact]
    public void Assess_ReachedInAnEarlierRound_Counts() => Assert.Empty(
        SampleZaken.In(Zaakstatus.WilGeenHulp).Then(at => Events.Reopened(at, Zaakstatus.NogNietGestart)).Refusals(Events.Accepted));

    // ZAA-4: late acceptance is reopening and help accepted; of a resident who was never reached it asks contact first.
    [Fact]
    public void Apply_LateAcceptanceOfWhoWasNeverReached_AsksContactFirst()
    {
        var zaak = SampleZaken.Open().Then(Events.Attempt).Then(Events.Attempt).Then(Events.NoContact).Then(at => Events.Reopened(at, Zaakstatus.GeenContactNogEenPoging));

        Assert.Equal([new GeenContactGeweest { Pogingen = 2 }], zaak.Refusals(Events.Accepted));
        Assert.Equal(Zaakstatus.Lopend, zaak.Then(at => Events.Contact(at) with
        {
            Poging = new Contactpoging { Soort = Contactsoort.Telefoon, Tijdstip = at, Richting = Contactrichting.Inkomend, Bereikt = true },
        }).Then(Events.Accepted).Status);
    }

    // CON-3: every attempt that the plan requires, and not one less.
    [Fact]
    public void Assess_PlanNotUsedUp_NamesTheNextAttempt()
    {
        var once = SampleZaken.Open().Then(Events.Attempt);
        var grond = Assert.IsType<ContactplanNietUitgeput>(Assert.Single(once.Refusals(Events.NoContact)));

        Assert.Equal(ContactPolicy.Default.Advise(SampleZaken.TwoVisits, once.Stand.Contact, SampleZaken.Reported).Volgende, grond.Volgende);
        Assert.Equal((Kanaal.Huisbezoek, 2, 2), (grond.Volgende.Kanaal, grond.Volgende.Nummer, grond.Volgende.Vereist));
        Assert.Empty(once.Then(Events.Attempt).Refusals(Events.NoContact));
    }

    // An attempt along another channel is none of the plan.
    [Fact]
    public void Assess_AttemptsOfAnotherKind_DoNotUseUpThePlan()
    {
        var called = Enumerable.Range(0, 5).Aggregate(SampleZaken.Open(), (zaak, _) =>
            zaak.Then(at => Events.Attempt(at) with { Poging = Events.Attempt(at).Poging with { Soort = Contactsoort.Telefoon } }));

        Assert.Equal(1, Assert.IsType<ContactplanNietUitgeput>(Assert.Single(called.Refusals(Events.NoContact))).Volgende.Nummer);
    }

    [Fact]
    public void Assess_LostAfterContact_AsksThePlanAnew()
    {
        var lost = SampleZaken.Open().Then(Events.Attempt).Then(Events.Attempt).Then(Events.Contact).Then(Events.Lost);

        Assert.Equal(1, Assert.IsType<ContactplanNietUitgeput>(Assert.Single(lost.Refusals(Events.NoContact))).Volgende.Nummer);
    }

    // The policy is asked about the Dutch day of the event: 23:30 UTC in winter is the next day.
    [Fact]
    public void Assess_DayOfTheQuestion_IsDutch()
    {
        var zaak = SampleZaken.Open().Then(Events.Attempt);
        var grond = Assert.IsType<ContactplanNietUitgeput>(Assert.Single(zaak.Refusals(Events.NoContact(Instant.FromUtc(2026, 12, 1, 23, 30)))));

        Assert.Equal(new LocalDate(2026, 12, 2), grond.Volgende.NietVoor);
    }

    // DDAS: an administrator does not count; every other helper does.
    [Fact]
    public void Assess_OtherHelper_IsNoAdministrator()
    {
        foreach (var traject in Trajectsoort.All)
        {
            Assert.Equal(
                traject == Trajectsoort.Bewindvoering ? [new GeenAndereHulpverlener { Traject = traject }] : [],
                SampleZaken.Open().Refusals(at => Events.OtherHelper(at) with { Traject = traject }));
        }
    }
}
