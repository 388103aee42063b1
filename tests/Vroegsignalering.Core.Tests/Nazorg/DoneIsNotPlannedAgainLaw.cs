using FsCheck.Xunit;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Tests.Zaken;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Nazorg;

public sealed class DoneIsNotPlannedAgainLaw
{
    // NAZ-1, NAZ-2: registering a follow-up closes every open one of its kind, whatever it found, and leaves the others as they are.
    [Property]
    public void Plan_FollowUpRegistered_IsNotOpenAgain((byte Kind, byte Choice, byte Hours)[] steps, byte outcome, byte days)
    {
        var zaak = RandomHistory.Make(steps);
        foreach (var soort in Volgactiesoort.All)
        {
            var gedaan = CaseScript.Processor.Apply(
                zaak,
                new VolgactieUitgevoerd { Tijdstip = RandomHistory.After(zaak), Actie = soort, Uitkomst = Volguitkomst.All[outcome % Volguitkomst.All.Count] },
                CaseScript.Lenient).GetZaakOrThrow();
            var later = RandomHistory.Today(gedaan).PlusDays(days);
            foreach (var (before, after) in Everything.Plan(zaak, later).Zip(Everything.Plan(gedaan, later)))
            {
                var expected = before.IsOpen && before.Soort == soort
                    ? before with { Toestand = Termijntoestand.Gehaald, AfgehandeldOp = RandomHistory.Today(gedaan) }
                    : before;
                Assert.Equal(expected, after);
            }

            Assert.Equal(Everything.Plan(zaak, later).Count, Everything.Plan(gedaan, later).Count);
        }
    }
}
