using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

public sealed class ZaakgeschiedenisTests
{
    // 001: visited twice in vain, a flyer, the resident calls, a payment arrangement, aftercare.
    [Fact]
    public void ToText_History_WordForWord()
    {
        var zaak = SampleZaken.Open().Then(Events.Attempt).Then(Events.Contact).Then(Events.Accepted).Then(Events.Aftercare).Then(Events.AftercareCompleted)
            .Then(at => Events.Reopened(at, Zaakstatus.GeenContactNogEenPoging));

        Assert.Equal(
            [
                "1. 2026-11-25 10:00 Zaak geopend: Nog niet gestart",
                "2. 2026-11-25 11:00 Contactpoging zonder contact: Nog niet gestart → Geen contact, nog een poging",
                "3. 2026-11-25 12:00 Contact gelegd: Geen contact, nog een poging → Lopend",
                "4. 2026-11-25 13:00 Hulp geaccepteerd: Lopend",
                "5. 2026-11-25 14:00 Nazorg gestart: Lopend → Nazorg",
                "6. 2026-11-25 15:00 Nazorg afgerond: Nazorg → Afgerond",
                "7. 2026-11-25 16:00 Heropend: Afgerond → Geen contact, nog een poging",
            ],
            zaak.Geschiedenis.Select(line => line.ToString()));
        Assert.Equal("7. 2026-11-25 16:00 Reopened: Completed → No contact, another attempt", zaak.Geschiedenis.Laatste?.ToText(Taal.Engels));
        Assert.Equal("4. 2026-11-25 13:00 Help accepted: Running", zaak.Geschiedenis.ElementAt(3).ToText(Taal.Engels));
    }

    // TER-7: Dutch time, in summer too.
    [Fact]
    public void ToText_Summer_IsDutchTime() => Assert.Equal(
        "1. 2025-04-02 15:10 Contact gelegd: Nog niet gestart → Lopend",
        new Zaakmutatie { Volgnummer = 1, Gebeurtenis = Events.Contact(Instant.FromUtc(2025, 4, 2, 13, 10)), Van = Zaakstatus.NogNietGestart, Naar = Zaakstatus.Lopend }.ToString());

    // Neither who nor why: those may be personal.
    [Fact]
    public void ToText_ReasonAndActor_AreNotShown()
    {
        var zaak = SampleZaken.In(Zaakstatus.Afgerond).Then(at => Events.Reopened(at, Zaakstatus.Lopend) with { Reden = "belde over haar zieke kind", Door = "j.jansen" });

        foreach (var text in new[] { zaak.Geschiedenis.Laatste!.ToString(), zaak.Geschiedenis.Laatste.Gebeurtenis.ToString(), zaak.ToString(), zaak.Stand.ToString() })
        {
            Assert.DoesNotContain("kind", text, StringComparison.Ordinal);
            Assert.DoesNotContain("jansen", text, StringComparison.Ordinal);
        }

        Assert.StartsWith("heropend 2026-11-25T", zaak.Geschiedenis.Laatste.Gebeurtenis.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Equals_SameLines_WhateverTheWayTheyCame()
    {
        var zaak = SampleZaken.In(Zaakstatus.Nazorg);
        var again = Vroegsignaalzaak.Replay(zaak.Geschiedenis.Select(line => line.Gebeurtenis));

        Assert.True(zaak.Geschiedenis == again.Geschiedenis);
        Assert.Equal(zaak.Geschiedenis.GetHashCode(), again.Geschiedenis.GetHashCode());
        Assert.True(zaak.Geschiedenis != SampleZaken.In(Zaakstatus.Lopend).Geschiedenis);
        Assert.False(zaak.Geschiedenis.Equals(Zaakgeschiedenis.Leeg));
        Assert.False(zaak.Geschiedenis == null);
        Assert.True((Zaakgeschiedenis?)null == null);
    }

    // As long, with an equal end, but another beginning.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Equals_OneLineDiffers_IsAnotherHistory(int place)
    {
        var at = SampleZaken.Next(SampleZaken.Open());
        Vroegsignaalzaak Make(string door) => Vroegsignaalzaak.Replay(
        [
            SampleZaken.Opening(SampleZaken.Energie) with { Door = place == 0 ? door : null },
            Events.FollowedUp(at) with { Door = place == 1 ? door : null },
            Events.FollowedUp(at) with { Door = place == 2 ? door : null },
        ]);

        Assert.Equal(Make("1").Stand, Make("2").Stand);
        Assert.NotEqual(Make("1"), Make("2"));
        Assert.NotEqual(Make("1").Geschiedenis, Make("2").Geschiedenis);
    }

    // No recursion: ten thousand lines are compared, listed and hashed like ten.
    [Fact]
    public void Geschiedenis_TenThousandLines_IsListedBothWays()
    {
        var at = SampleZaken.Opened;
        var events = Enumerable.Range(1, 9_999).Select(i => Events.FollowedUp(at + Duration.FromMinutes(i))).ToList();
        var zaak = Vroegsignaalzaak.Replay([SampleZaken.Opening(SampleZaken.Energie), .. events]);

        Assert.Equal(10_000, zaak.Geschiedenis.Count);
        Assert.Equal(Enumerable.Range(1, 10_000), zaak.Geschiedenis.Select(line => line.Volgnummer));
        Assert.Equal(Enumerable.Range(1, 10_000).Reverse(), zaak.Geschiedenis.NewestFirst().Select(line => line.Volgnummer));
        Assert.Equal(zaak, Vroegsignaalzaak.Replay([SampleZaken.Opening(SampleZaken.Energie), .. events]));
        Assert.Equal(10_000, zaak.Stand.Versie);
    }

    [Fact]
    public void Leeg_HasNoLine()
    {
        Assert.Empty(Zaakgeschiedenis.Leeg);
        Assert.Empty(Zaakgeschiedenis.Leeg.NewestFirst());
        Assert.Null(Zaakgeschiedenis.Leeg.Laatste);
    }
}
