using FsCheck.Xunit;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Tests.Zaken;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Nazorg;

public sealed class ReopeningCancelsLaw
{
    // NAZ-2: the help goes on, so nothing is followed; what was planned has lapsed on that day, what was done stays done.
    [Property]
    public void Plan_Reopened_HasNothingOpen((byte Kind, byte Choice, byte Hours)[] steps, bool spoken)
    {
        foreach (var zaak in RandomHistory.Recent(RandomHistory.Make(steps)).Where(each => each.Status.IsEindstatus))
        {
            var reopened = CaseScript.Processor.Apply(
                zaak,
                new Heropend { Tijdstip = RandomHistory.After(zaak), Naar = spoken ? Zaakstatus.Lopend : Zaakstatus.NogNietGestart, Reden = "test", Door = "tester" },
                CaseScript.Lenient).GetZaakOrThrow();
            var today = RandomHistory.Today(reopened);
            Assert.Equal(
                Everything.Plan(zaak, today).Select(actie => actie.IsOpen ? actie with { Toestand = Termijntoestand.Vervallen, AfgehandeldOp = today } : actie),
                Everything.Plan(reopened, today));
        }
    }
}
