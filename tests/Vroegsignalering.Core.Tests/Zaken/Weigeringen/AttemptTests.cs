using Vroegsignalering.Contact;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Tests.Zaken.Weigeringen;

public sealed class AttemptTests
{
    private static readonly Duration Tick = Duration.FromNanoseconds(1);

    // ZAA-3: not before the case; not from later than its registration. Both ends are included.
    [Theory]
    [InlineData("opening", true)]
    [InlineData("before the opening", false)]
    [InlineData("registration", true)]
    [InlineData("after the registration", false)]
    public void Assess_InstantOfTheAttempt_IsWithinTheCase(string when, bool allowed)
    {
        var zaak = SampleZaken.Open();
        var registered = zaak.Next();
        var made = when switch
        {
            "opening" => SampleZaken.Opened,
            "before the opening" => SampleZaken.Opened - Tick,
            "registration" => registered,
            _ => registered + Tick,
        };
        var refusal = new PogingBuitenZaak { Poging = made, Geopend = SampleZaken.Opened, Geregistreerd = registered };
        foreach (Zaakgebeurtenis gebeurtenis in new Zaakgebeurtenis[]
        {
            Events.Attempt(registered) with { Poging = Events.Attempt(made).Poging },
            Events.Contact(registered) with { Poging = Events.Contact(made).Poging },
        })
        {
            Assert.Equal(allowed ? [] : [refusal], zaak.Refusals(gebeurtenis));
        }
    }

    // An attempt from before the event before it may be registered late.
    [Fact]
    public void Assess_AttemptBeforeTheLastEvent_IsAllowed()
    {
        var zaak = SampleZaken.Open().Then(Events.Attempt);

        Assert.Empty(zaak.Refusals(Events.Attempt(zaak.Next()) with { Poging = Events.Attempt(SampleZaken.Opened + Tick).Poging }));
    }

    // After a reopening the bound is still the opening of the case.
    [Fact]
    public void Assess_AttemptOfAnEarlierRound_IsAllowed()
    {
        var zaak = SampleZaken.In(Zaakstatus.WilGeenHulp).Then(at => Events.Reopened(at, Zaakstatus.Lopend));

        Assert.Empty(zaak.Refusals(Events.Attempt(zaak.Next()) with { Poging = Events.Attempt(SampleZaken.Opened).Poging }));
    }

    [Theory]
    [InlineData("uitgaand")]
    [InlineData("inkomend")]
    public void Assess_ReachingDoesNotFit_IsRefused(string richting)
    {
        var zaak = SampleZaken.Open();
        var at = zaak.Next();
        var reached = Events.Contact(at).Poging with { Richting = Contactrichting.FromCode(richting) };
        var notReached = reached with { Bereikt = false };

        Assert.Equal([new BereikKloptNiet { Bereikt = true }], zaak.Refusals(Events.Attempt(at) with { Poging = reached }));
        Assert.Equal([new BereikKloptNiet { Bereikt = false }], zaak.Refusals(Events.Contact(at) with { Poging = notReached }));
        Assert.Empty(zaak.Refusals(Events.Attempt(at) with { Poging = notReached }));
        // ZAA-3: also inbound.
        Assert.Empty(zaak.Refusals(Events.Contact(at) with { Poging = reached }));
    }

    [Fact]
    public void Assess_BothWrong_NamesBothInOrder()
    {
        var zaak = SampleZaken.Open();
        var early = SampleZaken.Opened - Tick;

        Assert.Equal(
            [new PogingBuitenZaak { Poging = early, Geopend = SampleZaken.Opened, Geregistreerd = zaak.Next() }, new BereikKloptNiet { Bereikt = false }],
            zaak.Refusals(at => Events.Contact(at) with { Poging = Events.Attempt(early).Poging }));
    }
}
