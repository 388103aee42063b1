using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Tests.Zaken.Weigeringen;

public sealed class HelpConditionTests
{
    private static readonly ValueList<Hulpafspraak> Arranged =
    [
        Hulpafspraak.Betalingsregeling, Hulpafspraak.Budgetplan, Hulpafspraak.FinancienOpOrde, Hulpafspraak.QuickFix, Hulpafspraak.Verwijzing, Hulpafspraak.AanmeldingSchuldhulp,
    ];

    private static readonly Vroegsignaalzaak Running = SampleZaken.In(Zaakstatus.Lopend);

    // TKP-8: something was arranged.
    [Fact]
    public void Assess_EveryArrangement_CountsButTips()
    {
        foreach (var afspraak in Hulpafspraak.All)
        {
            Assert.Equal(
                Arranged.Contains(afspraak) ? [] : [new HulpafspraakOntbreekt { Gegeven = Hulpafspraak.AlleenTips, Toegestaan = Arranged }],
                Running.Refusals(at => Events.Accepted(at, afspraak)));
        }

        Assert.Equal(Arranged.Add(Hulpafspraak.AlleenTips), Hulpafspraak.All);
    }

    // TKP-8: municipality 5 counts tips; nothing at all never counts.
    [Fact]
    public void Assess_TipsCount_NothingStillDoesNot()
    {
        var regels = SampleZaken.Regels with { Zaken = SampleZaken.Regels.Zaken with { AlleenTipsTeltAlsHulp = true } };
        var at = Running.Next();

        Assert.Empty(SampleZaken.Processor.Assess(Running, Events.Accepted(at, Hulpafspraak.AlleenTips), regels));
        Assert.Equal(
            [new HulpafspraakOntbreekt { Toegestaan = Hulpafspraak.All.ToValueList() }],
            SampleZaken.Processor.Assess(Running, Events.Accepted(at, null), regels));
        Assert.Equal([new HulpafspraakOntbreekt { Toegestaan = Arranged }], Running.Refusals(Events.Accepted(at, null)));
    }

    // Dated values are read on the Dutch day of the event: 2026-12-01 begins at 23:00 UTC.
    [Theory]
    [InlineData("2026-11-30T22:59:59Z", false)]
    [InlineData("2026-11-30T23:00:00Z", true)]
    public void Assess_TipsCountFromADay_IsThatDutchDay(string at, bool counts)
    {
        var regels = SampleZaken.Regels with
        {
            Zaken = SampleZaken.Regels.Zaken with { AlleenTipsTeltAlsHulp = GedateerdeWaarde.Vast(false, Bron.Ddas).Vanaf(new LocalDate(2026, 12, 1), true, Bron.Host) },
        };

        Assert.Equal(counts, SampleZaken.Processor.Assess(Running, Events.Accepted(NodaTime.Text.InstantPattern.ExtendedIso.Parse(at).Value, Hulpafspraak.AlleenTips), regels).Count == 0);
    }

    // ZAA-8: problematic debts go to debt help at once; another referral is not enough.
    [Fact]
    public void Assess_PlanWithProblematicDebts_AsksTheReferral()
    {
        foreach (var perspectief in Schuldperspectief.All)
        {
            var problematic = perspectief == Schuldperspectief.ProblematischeSchulden;
            Assert.Equal(problematic ? [new VerwijzingOntbreekt()] : [], Running.Refusals(at => Events.Planned(at, perspectief)));
            Assert.Equal(problematic ? [new VerwijzingOntbreekt()] : [], Running.Refusals(at => Events.Planned(at, perspectief, Verwijzingsdoel.Wijkteam)));
            Assert.Empty(Running.Refusals(at => Events.Planned(at, perspectief, Verwijzingsdoel.Wijkteam, Verwijzingsdoel.Schuldhulpverlening)));
        }
    }

    // NAZ-1: consent where the werkwijze asks it; the refusal says where that is agreed.
    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, true)]
    [InlineData(false, false, true)]
    public void Assess_Aftercare_AsksConsentWhereAgreed(bool asked, bool given, bool allowed)
    {
        var regels = SampleZaken.Regels with { Zaken = SampleZaken.Regels.Zaken with { NazorgMetToestemming = GedateerdeWaarde.Vast(asked, Bron.Arnhem.Bij("nazorg")) } };

        Assert.Equal(
            allowed ? [] : [new ToestemmingOntbreekt { Bron = Bron.Arnhem.Bij("nazorg") }],
            SampleZaken.Processor.Assess(Running, Events.Aftercare(Running.Next()) with { Toestemming = given }, regels));
    }
}
