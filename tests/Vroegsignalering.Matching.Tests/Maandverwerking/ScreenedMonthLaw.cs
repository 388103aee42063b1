using FsCheck.Xunit;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Screening;

namespace Vroegsignalering.Matching.Tests.Maandverwerking;

public sealed class ScreenedMonthLaw
{
    // SCR-1, SCR-2: every signal that is selected or taken up at once has one verdict, and the order of the input does not matter.
    [Property(Arbitrary = [typeof(RunArbitraries)], MaxTest = 150, EndSize = 40)]
    public void RunAsync_AnyMonth_ScreensWhatIsSelectedOrDirect_InAnyOrder(RunCase month, int seed, byte batch)
    {
        var run = Run(month, month.OfMonth, 200);
        var shuffled = month.OfMonth.ToArray();
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(
            run.Direct.Concat(run.Selectie.Oordelen.Where(oordeel => oordeel.Uitkomst.IsGeselecteerd).Select(oordeel => oordeel.Match)).Select(match => match.Nummer).Order(),
            run.Screening.Matches.Select(match => match.Nummer));
        Assert.True(run.Balans.IsInBalance);
        var other = Run(month, shuffled, batch % 5 + 1);
        Assert.Equal(run.Screening, other.Screening);
        Assert.Equal(run.Triage, other.Triage);
        Assert.Equal(run.Balans, other.Balans);
        if (run.Triage is { } plan)
        {
            Assert.Equal(run.Screening.Matches.Where(match => match.GaatDoor).Select(match => match.Nummer), plan.Besluiten.Select(besluit => besluit.Nummer).Order());
        }
    }

    private static Maandrunresultaat Run(RunCase month, IReadOnlyList<Vroegsignalering.Signalen.Vroegsignaal> signals, int batchSize)
    {
        var werkwijze = month.Werkwijze;
        return new Maandrun().RunAsync(
            new()
            {
                Maand = SignalBuilder.RunMonth,
                Signalen = signals,
                Historie = new Terugblikker().Reconstruct([.. month.Signalen.Except(month.OfMonth)], werkwijze),
                Plugins = new(controles: [new HostRegisters()]),
                Registers = new() { Uitsluiting = new HostRegisters(), BatchSize = batchSize },
            },
            werkwijze with
            {
                Triage = Vroegsignalering.Triage.Standaardtriage.Gemeente4,
                Screening = Vroegsignalering.Werkwijzen.Standaardwerkwijzen.Landelijk.Screening with
                {
                    Kenmerken = (ValueList<Screeningskenmerk>)[Screeningskenmerk.Inschrijving, Screeningskenmerk.Wijkteam, Screeningskenmerk.Detentie],
                    EigenControles = ["wijkteam"],
                },
            }).GetAwaiter().GetResult();
    }
}
