using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Zaken.Gebeurtenissen;

public sealed class ZaakgebeurtenisTests
{
    private static readonly Zaakgebeurtenis[] All = [.. Zaakgebeurtenissoort.All.Select(soort => Events.Of(soort, SampleZaken.Opened, Zaakstatus.Lopend))];

    // The record of a kind has its name: what is stored is found by it.
    [Fact]
    public void Soort_EveryEvent_HasTheNameOfItsRecord()
    {
        Assert.Equal(Zaakgebeurtenissoort.All, All.Select(gebeurtenis => gebeurtenis.Soort));
        Assert.Equal(Zaakgebeurtenissoort.All.Select(soort => soort.Name), All.Select(gebeurtenis => gebeurtenis.GetType().Name));
        Assert.Equal(
            All.Length,
            typeof(Zaakgebeurtenis).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(Zaakgebeurtenis))));
    }

    [Fact]
    public void Match_EveryKind_CallsItsOwnCase()
    {
        foreach (var gebeurtenis in All)
        {
            Assert.Same(gebeurtenis, gebeurtenis.Match<Zaakgebeurtenis>(
                g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g));
            Assert.Equal(gebeurtenis.Soort.Name, gebeurtenis.Match(
                _ => nameof(ZaakGeopend),
                _ => nameof(SignaalToegevoegd),
                _ => nameof(ContactpogingZonderContact),
                _ => nameof(ContactGelegd),
                _ => nameof(HulpGewenst),
                _ => nameof(HulpGeaccepteerd),
                _ => nameof(HulpGeweigerd),
                _ => nameof(ContactVerloren),
                _ => nameof(DefinitiefGeenContact),
                _ => nameof(AnderTraject),
                _ => nameof(DirecteUitstroom),
                _ => nameof(PlanVanAanpakVastgesteld),
                _ => nameof(TrajectAfgerond),
                _ => nameof(NazorgGestart),
                _ => nameof(NazorgAfgerond),
                _ => nameof(Terugval),
                _ => nameof(TerugkoppeltermijnVerstreken),
                _ => nameof(VolgactieUitgevoerd),
                _ => nameof(BetaalberichtOntvangen),
                _ => nameof(TerugkoppelingVerstuurd),
                _ => nameof(Heropend),
                _ => nameof(Gecorrigeerd)));
        }
    }

    [Fact]
    public void ToString_Event_IsKindAndInstant() => Assert.Equal(
        "contact-gelegd 2025-04-02T13:10:00Z",
        Events.Contact(Instant.FromUtc(2025, 4, 2, 13, 10)).ToString());

    [Fact]
    public void With_NullPart_IsACallersBug()
    {
        var at = SampleZaken.Opened;
        Action[] made =
        [
            () => _ = SampleZaken.Opening() with { Signalen = null! },
            () => _ = SampleZaken.Opening() with { Contactplan = null! },
            () => _ = SampleZaken.Opening() with { ZaakId = null! },
            () => _ = SampleZaken.Opening() with { Werkwijze = null! },
            () => _ = Events.Joined(at) with { Signaal = null! },
            () => _ = Events.Attempt(at) with { Poging = null! },
            () => _ = Events.Contact(at) with { Poging = null! },
            () => _ = Events.OtherHelper(at) with { Traject = null! },
            () => _ = Events.Outflow(at) with { Reden = null! },
            () => _ = Events.Planned(at) with { Plan = null! },
            () => _ = Events.FollowedUp(at) with { Actie = null! },
            () => _ = Events.FollowedUp(at) with { Uitkomst = null! },
            () => _ = Events.Paid(at) with { Bericht = null! },
            () => _ = Events.Interim(at) with { Signaal = null! },
            () => _ = Events.Interim(at) with { Code = null! },
            () => _ = Events.Reopened(at, Zaakstatus.Lopend) with { Naar = null! },
            () => _ = Events.Reopened(at, Zaakstatus.Lopend) with { Reden = null! },
            () => _ = Events.Corrected(at, Zaakstatus.Lopend) with { Naar = null! },
            () => _ = Events.Corrected(at, Zaakstatus.Lopend) with { Reden = null! },
        ];
        Assert.All(made, make => Assert.Throws<ArgumentNullException>(make));
    }
}
