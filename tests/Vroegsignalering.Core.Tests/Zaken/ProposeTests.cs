using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Zaken;

public sealed class ProposeTests
{
    private static readonly LocalizedText PaidText = new("de signaalpartners melden dat alles is betaald of geregeld", "the partners report that everything is paid or arranged");
    private static readonly LocalizedText TermText = new("de terugkoppeltermijn is verstreken zonder contact", "the feedback term has passed without contact");
    private static readonly LocalizedText PlanText = new("het contactplan is uitgeput", "the contact plan is used up");

    [Fact]
    public void Propose_NewCase_Nothing() => Assert.Empty(Propose(SampleZaken.Open()));

    // SIG-14: all of them paid or arranged, before the first contact.
    [Theory]
    [InlineData("betaald", "betaald", true)]
    [InlineData("betaald", "betalingsregeling", true)]
    [InlineData("betaald", "nog-open", false)]
    [InlineData("betaald", null, false)]
    [InlineData("nog-open", "nog-open", false)]
    public void Propose_PaymentMessages_OutflowWhenAllAreSettled(string energie, string? water, bool proposed)
    {
        var zaak = SampleZaken.Open().Then(Events.Attempt).Then(at => Events.Paid(at, SampleZaken.Energie, Betaalstand.FromCode(energie)));
        zaak = water is null ? zaak : zaak.Then(at => Events.Paid(at, SampleZaken.Water, Betaalstand.FromCode(water)));

        Assert.Equal(
            proposed ? [new Zaakvoorstel { Gebeurtenis = Events.Outflow(zaak.Next(), Uitstroomreden.ZelfBetaald), Automatisch = false, Toelichting = PaidText }] : [],
            Propose(zaak));
        if (proposed)
        {
            Assert.Equal(Eindresultaat.ZelfBetaald, zaak.Then(Propose(zaak)[0].Gebeurtenis).Stand.Resultaat);
            Assert.Empty(Propose(zaak.Then(Events.Contact)));
            Assert.Empty(Propose(zaak.Then(at => Events.Paid(at, SampleZaken.Water, Betaalstand.NogOpen))));
            Assert.Empty(Propose(zaak.Then(Events.Joined)));
        }
    }

    // ZAA-6: automatic in municipality 1, elsewhere a proposal; dated, on the Dutch day asked about.
    [Theory]
    [InlineData("2026-12-22T22:59:59Z", null)]
    [InlineData("2026-12-22T23:00:00Z", false)]
    [InlineData("2026-12-31T22:59:59Z", false)]
    [InlineData("2026-12-31T23:00:00Z", true)]
    public void Propose_TermPassed_AutomaticWhereAgreed(string now, bool? automatic)
    {
        var regels = SampleZaken.Regels with
        {
            Zaken = SampleZaken.Regels.Zaken with { AutomatischSluiten = GedateerdeWaarde.Vast(false, Bron.Host).Vanaf(new LocalDate(2027, 1, 1), true, Bron.Signaalreis) },
        };
        var at = NodaTime.Text.InstantPattern.ExtendedIso.Parse(now).Value;
        foreach (var zaak in new[] { SampleZaken.Open(), SampleZaken.Open().Then(Events.Attempt) })
        {
            Assert.Equal(
                automatic is { } automatisch ? [new Zaakvoorstel { Gebeurtenis = Events.TermPassed(at), Automatisch = automatisch, Toelichting = TermText }] : [],
                SampleZaken.Processor.Propose(zaak, regels, at));
        }
    }

    // ZAA-6: a case that is helped stays as it is.
    [Fact]
    public void Propose_TermPassedWhileHelped_Nothing()
    {
        foreach (var status in Zaakstatus.All.Skip(2))
        {
            Assert.Empty(SampleZaken.Processor.Propose(SampleZaken.In(status), SampleZaken.Regels, SampleZaken.AfterTheTerm));
        }
    }

    // CON-3
    [Fact]
    public void Propose_PlanUsedUp_DefinitivelyNoContact()
    {
        var once = SampleZaken.Open().Then(Events.Attempt);
        var twice = once.Then(Events.Attempt);

        Assert.Empty(Propose(once));
        Assert.Equal([new Zaakvoorstel { Gebeurtenis = Events.NoContact(twice.Next()), Automatisch = false, Toelichting = PlanText }], Propose(twice));
    }

    [Fact]
    public void Propose_EverythingAtOnce_InTheDocumentedOrder()
    {
        var zaak = SampleZaken.Open().Then(Events.Attempt).Then(Events.Attempt).Then(Events.Paid).Then(at => Events.Paid(at, SampleZaken.Water, Betaalstand.Betaald));

        Assert.Equal(
            [typeof(DirecteUitstroom), typeof(TerugkoppeltermijnVerstreken), typeof(DefinitiefGeenContact)],
            SampleZaken.Processor.Propose(zaak, SampleZaken.Regels, SampleZaken.AfterTheTerm).Select(voorstel => voorstel.Gebeurtenis.GetType()));
    }

    // Not after the last event of the case, or else there are none.
    [Fact]
    public void Propose_NotAfterTheLastEvent_Nothing()
    {
        var zaak = SampleZaken.Open().Then(Events.Attempt).Then(Events.Attempt);

        Assert.Empty(SampleZaken.Processor.Propose(zaak, SampleZaken.Regels, zaak.Stand.LaatsteTijdstip));
        Assert.NotEmpty(SampleZaken.Processor.Propose(zaak, SampleZaken.Regels, zaak.Stand.LaatsteTijdstip + Duration.FromNanoseconds(1)));
    }

    // A resident who called in vain is an attempt too: with a plan that asks nothing, the case can end.
    [Fact]
    public void Propose_OnlyInboundAttemptAndNoPlan_DefinitivelyNoContact()
    {
        var zaak = ZaakProcessor.Open(SampleZaken.Opening(SampleZaken.Energie) with { Contactplan = Contactplan.Geen }).GetZaakOrThrow().Then(Events.InboundAttempt);

        Assert.Equal(Events.NoContact(zaak.Next()), Assert.Single(Propose(zaak)).Gebeurtenis);
        Assert.Equal(Eindresultaat.DefinitiefGeenContact, zaak.Then(Events.NoContact).Stand.Resultaat);
    }

    private static ValueList<Zaakvoorstel> Propose(Vroegsignaalzaak zaak) => SampleZaken.Processor.Propose(zaak, SampleZaken.Regels, zaak.Next());
}
