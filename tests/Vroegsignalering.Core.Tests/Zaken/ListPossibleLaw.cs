using FsCheck.Xunit;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Zaken;

public sealed class ListPossibleLaw
{
    // ZAA-4: what is left out, or has an objection, is refused when tried, with that objection among the reasons.
    [Property(Arbitrary = [typeof(ZaakArbitraries)], StartSize = 20, EndSize = 120)]
    public void ListPossible_AnyCase_AgreesWithTrying(Choice[] choices)
    {
        var regels = RandomCase.RegelsOf(choices);
        foreach (var step in RandomCase.Play(choices))
        {
            var possible = SampleZaken.Processor.ListPossible(step.Before, regels, step.Gebeurtenis.Tijdstip);
            Assert.Equal(Zaakovergangen.All.Where(overgang => overgang.Van == step.Before.Status), possible.Select(each => each.Overgang));

            var listed = possible.SingleOrDefault(each => each.Overgang.Gebeurtenis == step.Gebeurtenis.Soort);
            if (listed is null)
            {
                Assert.Equal(Zaakvoorwaarde.Status, step.Uitkomst.Gronden[0].Voorwaarde);
            }
            else
            {
                Assert.Equal(listed.Bezwaren.Count == 0, listed.IsMogelijk);
                Assert.Empty(listed.Bezwaren.Except(step.Uitkomst.Gronden));
            }
        }
    }

    // What has no objection can be applied, with the right data.
    [Property(Arbitrary = [typeof(ZaakArbitraries)], StartSize = 20, EndSize = 60)]
    public void ListPossible_WithoutObjection_CanBeApplied(Choice[] choices)
    {
        var (zaak, regels) = (RandomCase.CaseOf(choices), RandomCase.RegelsOf(choices));
        foreach (var each in SampleZaken.Processor.ListPossible(zaak, regels, zaak.Next()).Where(each => each.IsMogelijk))
        {
            Assert.Contains(
                from naar in Zaakstatus.All from resultaat in Eindresultaat.All from signaal in new[] { SampleZaken.Energie, SampleZaken.Signaal("new", "1") } select (naar, resultaat, signaal),
                data => SampleZaken.Processor.Assess(zaak, Fill(Events.Of(each.Overgang.Gebeurtenis, zaak.Next(), data.naar), data.resultaat, data.signaal), regels).Count == 0);
        }
    }

    private static Zaakgebeurtenis Fill(Zaakgebeurtenis gebeurtenis, Eindresultaat resultaat, Zaaksignaal signaal) => gebeurtenis switch
    {
        SignaalToegevoegd each => each with { Signaal = signaal },
        DefinitiefGeenContact each => each with { Resultaat = resultaat },
        TrajectAfgerond each => each with { Resultaat = resultaat },
        NazorgAfgerond each => each with { Resultaat = resultaat },
        _ => gebeurtenis,
    };
}
