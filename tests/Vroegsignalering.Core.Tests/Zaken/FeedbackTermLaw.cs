using FsCheck.Xunit;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

public sealed class FeedbackTermLaw
{
    private static readonly Termijnafspraken[] WithFeedback =
    [
        .. Standaardwerkwijzen.All.Select(werkwijze => werkwijze.Termijnen).Where(termijnen => termijnen.Find(Termijnsoort.Terugkoppeling) is not null)
            .Select(termijnen => termijnen.With(termijnen.Find(Termijnsoort.Terugkoppeling)! with { MeteenBij = null })),
        Termijnafspraken.Geen.With(Standaardwerkwijzen.Arnhem.Termijnen.Find(Termijnsoort.Terugkoppeling)! with
        {
            Start = GedateerdeWaarde.Vast(Startgebeurtenis.SignaalOpgepakt, Bron.Host).Vanaf(new LocalDate(2025, 3, 26), Startgebeurtenis.Melding, Bron.Host),
        }),
        Termijnafspraken.Geen.With(Standaardwerkwijzen.Arnhem.Termijnen.Find(Termijnsoort.Terugkoppeling)! with { Start = Startgebeurtenis.TerugkoppelingGegeven }),
    ];

    // TER-5, ZAA-6: two places reckon the due date of a case with one signal, and agree.
    [Property]
    public void Assess_CaseWithOneSignal_HasTheDueDateOfTerugkoppeltermijn((byte Kind, byte Choice, byte Hours)[] steps)
    {
        var zaak = RandomHistory.Make(steps, signals: 1);
        foreach (var termijnen in WithFeedback)
        {
            Assert.Equal(
                Terugkoppeltermijn.DueDateOf(zaak.Stand, zaak.Stand.Signalen[0], termijnen, TermijnCalculator.Default),
                Feedback(zaak, termijnen).Vervaldatum);
        }
    }

    // Met when, and only when, every signal of the case had a message in this round, as the state of the case itself remembers.
    [Property]
    public void Assess_AnyCase_IsMetWhenEverySignalWasTold((byte Kind, byte Choice, byte Hours)[] steps)
    {
        var last = RandomHistory.Make(steps);
        foreach (var zaak in RandomHistory.Recent(last))
        {
            foreach (var termijnen in WithFeedback)
            {
                Assert.Equal(zaak.Stand.Signalen.All(signaal => signaal.Teruggekoppeld), Feedback(zaak, termijnen) is TermijnGehaald);
            }
        }
    }

    private static Termijnstand Feedback(Vroegsignaalzaak zaak, Termijnafspraken termijnen) =>
        new Termijnbewaking(termijnen).Assess(Zaaktermijnen.EventsOf(zaak, termijnen), RandomHistory.After(zaak)).Single(stand => stand.Soort == Termijnsoort.Terugkoppeling);
}
