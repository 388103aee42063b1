using FsCheck.Xunit;
using Vroegsignalering.Tests.Zaken;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Nazorg;

public sealed class EqualDayLaw
{
    private static readonly string[] Partners = ["a", "b", "c"];

    // NAZ-2: the final messages of one day may be sent in any order, and between follow-ups of another kind.
    [Property]
    public void Plan_MessagesOfOneDay_InAnyOrder((byte Kind, byte Choice, byte Hours)[] steps, byte order, byte days)
    {
        foreach (var zaak in RandomHistory.Recent(RandomHistory.Make(steps, signals: 3, corrections: false)).Where(each => each.Status.IsEindstatus && each.Stand.Signalen.All(signaal => !signaal.Definitief)))
        {
            var first = Sent(zaak, Partners);
            var other = Sent(zaak, Partners.OrderBy(partner => (order * (partner[0] - '`')) % 7));
            var later = RandomHistory.Today(first).PlusDays(days * 2);

            Assert.Equal(Everything.Plan(first, later), Everything.Plan(other, later));
        }
    }

    private static Vroegsignaalzaak Sent(Vroegsignaalzaak zaak, IEnumerable<string> partners)
    {
        var at = CaseScript.At($"{RandomHistory.Today(zaak).PlusDays(1):uuuu-MM-dd}T10:00");
        Zaakgebeurtenis[] events =
        [
            .. partners.Select((partner, place) => new TerugkoppelingVerstuurd
            {
                Tijdstip = at + Duration.FromMinutes(place), Signaal = CaseScript.Signal(partner), Code = Terugkoppelcode.NogNietBereiktOfWilGeenHulp, Definitief = true,
            }),
        ];
        return events.Aggregate(zaak, (last, gebeurtenis) => CaseScript.Processor.Apply(last, gebeurtenis, CaseScript.Lenient).GetZaakOrThrow());
    }
}
