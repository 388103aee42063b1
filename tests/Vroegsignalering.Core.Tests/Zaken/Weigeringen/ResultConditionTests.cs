using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Tests.Zaken.Weigeringen;

public sealed class ResultConditionTests
{
    // ZAA-5: a person says which of the results of help it was.
    [Fact]
    public void Assess_CompletedWithoutResult_NamesWhatIsAllowed()
    {
        foreach (var zaak in new[] { SampleZaken.In(Zaakstatus.Lopend), SampleZaken.In(Zaakstatus.Nazorg) })
        {
            Assert.Equal(
                [new ResultaatNietToegestaan { Toegestaan = Eindresultaatregels.Allowed(Zaakstatus.Afgerond, zaak.Stand) }],
                zaak.Refusals(Completion(zaak.Status, null)));
        }
    }

    [Fact]
    public void Assess_EveryResult_AgreesWithTheRules()
    {
        foreach (var (zaak, gebeurtenis, naar) in new (Vroegsignaalzaak, Func<Instant, Eindresultaat, Zaakgebeurtenis>, Zaakstatus)[]
        {
            (SampleZaken.In(Zaakstatus.Lopend), (at, resultaat) => Events.Completed(at, resultaat), Zaakstatus.Afgerond),
            (SampleZaken.In(Zaakstatus.Nazorg), (at, resultaat) => Events.AftercareCompleted(at) with { Resultaat = resultaat }, Zaakstatus.Afgerond),
            (SampleZaken.In(Zaakstatus.GeenContactNogEenPoging), (at, resultaat) => Events.NoContact(at) with { Resultaat = resultaat }, Zaakstatus.DefinitiefGeenContact),
            (SampleZaken.Open().Then(Events.Attempt).Then(Events.Attempt), (at, resultaat) => Events.NoContact(at) with { Resultaat = resultaat }, Zaakstatus.DefinitiefGeenContact),
            (SampleZaken.Open(), (at, resultaat) => Events.Corrected(at, Zaakstatus.DirecteUitstroom, resultaat), Zaakstatus.DirecteUitstroom),
            (SampleZaken.In(Zaakstatus.Lopend), (at, resultaat) => Events.Corrected(at, Zaakstatus.WilGeenHulp, resultaat), Zaakstatus.WilGeenHulp),
            (SampleZaken.Open(), (at, resultaat) => Events.Corrected(at, Zaakstatus.AnderLopendTraject, resultaat), Zaakstatus.AnderLopendTraject),
        })
        {
            var allowed = Eindresultaatregels.Allowed(naar, zaak.Stand);
            foreach (var resultaat in Eindresultaat.All)
            {
                Assert.Equal(
                    allowed.Contains(resultaat) ? [] : [new ResultaatNietToegestaan { Gegeven = resultaat, Toegestaan = allowed }],
                    zaak.Refusals(at => gebeurtenis(at, resultaat)));
                if (allowed.Contains(resultaat))
                {
                    Assert.Equal((naar, resultaat), Ended(zaak.Then(at => gebeurtenis(at, resultaat))));
                }
            }
        }
    }

    // A correction without a result takes the one that follows, where only one can.
    [Fact]
    public void Assess_CorrectionWithoutResult_TakesTheOneThatFollows()
    {
        var zaak = SampleZaken.In(Zaakstatus.Lopend);
        foreach (var naar in Zaakstatus.All.Where(status => status != zaak.Status))
        {
            var follows = Eindresultaatregels.Default(naar, zaak.Stand);
            var refused = naar.IsEindstatus && follows is null;
            Assert.Equal(
                refused ? [new ResultaatNietToegestaan { Toegestaan = Eindresultaatregels.Allowed(naar, zaak.Stand) }] : [],
                zaak.Refusals(at => Events.Corrected(at, naar, null)));
            if (!refused)
            {
                Assert.Equal(follows, zaak.Then(at => Events.Corrected(at, naar, null)).Stand.Resultaat);
            }
        }
    }

    // "Definitief geen contact kunnen krijgen" needs an attempt.
    [Fact]
    public void Assess_CorrectionToNoContactWithoutAttempt_HasNoResult() => Assert.Equal(
        [new ResultaatNietToegestaan { Toegestaan = [Eindresultaat.Overleden, Eindresultaat.GeenInwoner, Eindresultaat.VerwijzingZonderTussenkomst] }],
        SampleZaken.Open().Refusals(at => Events.Corrected(at, Zaakstatus.DefinitiefGeenContact, null)));

    [Fact]
    public void Assess_CorrectionToAnOpenStatusWithResult_IsRefused() => Assert.Equal(
        [new ResultaatNietToegestaan { Gegeven = Eindresultaat.Overleden, Toegestaan = [] }],
        SampleZaken.In(Zaakstatus.Afgerond).Refusals(at => Events.Corrected(at, Zaakstatus.Lopend, Eindresultaat.Overleden)));

    private static Func<Instant, Zaakgebeurtenis> Completion(Zaakstatus status, Eindresultaat? resultaat) =>
        at => status == Zaakstatus.Lopend ? Events.Completed(at, resultaat) : Events.AftercareCompleted(at) with { Resultaat = resultaat };

    private static (Zaakstatus Status, Eindresultaat? Resultaat) Ended(Vroegsignaalzaak zaak) => (zaak.Status, zaak.Stand.Resultaat);
}
