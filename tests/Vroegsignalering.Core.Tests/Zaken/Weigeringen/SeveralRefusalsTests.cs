using Vroegsignalering.Contact;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken.Weigeringen;

/// <summary>ZAA-4: every unmet condition at once, in the order in which they are asked: status, instant, version, and then those of the event.</summary>
public sealed class SeveralRefusalsTests
{
    private static readonly Instant Early = SampleZaken.Opened - Duration.FromHours(1);

    [Fact]
    public void Assess_HelpAcceptedInAnEndStatus_NamesFiveThings()
    {
        var zaak = SampleZaken.Open().Then(Events.Outflow);

        AssertRefused(
            zaak,
            ["status", "tijdstip-later", "versie", "contact-geweest", "hulpafspraak"],
            SampleZaken.Processor.Apply(zaak, Events.Accepted(Early, null), SampleZaken.Regels, 7));
    }

    [Fact]
    public void Assess_ContactInAnEndStatus_NamesFiveThings()
    {
        var zaak = SampleZaken.Open().Then(Events.Outflow);
        var attempt = new Contactpoging { Soort = Contactsoort.Brief, Tijdstip = Early - Duration.FromHours(1), Bereikt = false };

        AssertRefused(
            zaak,
            ["status", "tijdstip-later", "versie", "poging-binnen-zaak", "bereik"],
            SampleZaken.Processor.Apply(zaak, Events.Contact(Early) with { Poging = attempt }, SampleZaken.Regels, 7));
    }

    [Fact]
    public void Assess_NoContactBeforeTheFirstAttempt_NamesFiveThings()
    {
        var zaak = SampleZaken.Open();

        AssertRefused(
            zaak,
            ["status", "tijdstip-later", "versie", "contactplan-uitgeput", "resultaat"],
            SampleZaken.Processor.Apply(zaak, Events.NoContact(Early), SampleZaken.Regels, 7));
    }

    [Fact]
    public void Assess_ReopeningOfAnOpenCase_NamesSixThings()
    {
        var zaak = SampleZaken.Open();

        AssertRefused(
            zaak,
            ["status", "tijdstip-later", "versie", "doel", "reden", "door"],
            SampleZaken.Processor.Apply(zaak, Events.Reopened(Early, Zaakstatus.Afgerond) with { Reden = " ", Door = null }, SampleZaken.Regels, 7));
    }

    [Fact]
    public void Assess_CorrectionWrongInEveryWay_NamesFiveThings()
    {
        var zaak = SampleZaken.Open();

        AssertRefused(
            zaak,
            ["versie", "doel", "resultaat", "reden", "door"],
            SampleZaken.Processor.Apply(
                zaak, Events.Corrected(Early, Zaakstatus.NogNietGestart, Eindresultaat.Overleden) with { Reden = string.Empty, Door = null }, SampleZaken.Regels, 7));
    }

    [Fact]
    public void GetZaakOrThrow_Refused_NamesEveryReason()
    {
        var zaak = SampleZaken.Open();
        var uitkomst = SampleZaken.Processor.Apply(zaak, Events.Completed(SampleZaken.Opened, null), SampleZaken.Regels, 7);

        var message = Assert.Throws<InvalidOperationException>(() => uitkomst.GetZaakOrThrow()).Message;
        Assert.Equal(
            "The event is refused: Help completed is not possible in the status Not started yet; allowed in: Running (condition: the status allows the event); "
            + "given 2026-11-25T09:00:00Z, allowed after 2026-11-25T09:00:00Z, or a correction (condition: later than the event before); "
            + "expected 7, found 1; read the case again (condition: the case has the expected version); "
            + "the resident was never reached; attempts: 0 (condition: contact was made); "
            + "given: nothing; allowed: Resident has died, Person is not (or no longer) a resident, Referral without the resident (condition: the end result fits status and facts)",
            message);
        Assert.StartsWith("Traject afgerond kan niet in de status Nog niet gestart; toegestaan in: Lopend (voorwaarde: ", uitkomst.ToString(), StringComparison.Ordinal);
    }

    private static void AssertRefused(Vroegsignaalzaak zaak, string[] codes, Zaakuitkomst uitkomst)
    {
        Assert.False(uitkomst.IsVerwerkt);
        Assert.Equal(codes, uitkomst.Gronden.Select(grond => grond.Voorwaarde.Code));
        Assert.Equal(zaak, Vroegsignaalzaak.Replay(zaak.Geschiedenis.Select(line => line.Gebeurtenis)));
    }
}
