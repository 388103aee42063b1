using FsCheck.Xunit;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

public sealed class OneStatePerDeadlineLaw
{
    // TER-6: whatever happened to a case, at every moment each agreed deadline has exactly one state, and the watch never throws.
    [Property]
    public void Assess_AnyCaseAtAnyMoment_GivesEachAgreedDeadlineOneState((byte Kind, byte Choice, byte Hours)[] steps, byte day)
    {
        var zaak = RandomHistory.Make(steps);
        foreach (var werkwijze in Standaardwerkwijzen.All)
        {
            var termijnen = werkwijze.Termijnen.With(Termijnsoort.Bewaartermijn, Termijn.Parse("1 jaar (beleid)"));
            var events = Zaaktermijnen.EventsOf(zaak, termijnen);
            foreach (var now in new[] { zaak.Stand.Geopend + Duration.FromDays(day), RandomHistory.After(zaak) })
            {
                Assert.Equal(termijnen.Afspraken.Select(afspraak => afspraak.Soort), new Termijnbewaking(termijnen).Assess(events, now).Select(stand => stand.Soort));
            }
        }
    }

    // The events say nothing that the watch would pass over: each one changes the state of its deadline.
    [Property]
    public void EventsOf_AnyCase_BeginsAndEndsInTurns((byte Kind, byte Choice, byte Hours)[] steps)
    {
        var zaak = RandomHistory.Make(steps);
        foreach (var werkwijze in Standaardwerkwijzen.All)
        {
            foreach (var deadline in Zaaktermijnen.EventsOf(zaak, werkwijze.Termijnen).Where(each => each.Gebeurtenis != Termijngebeurtenissoort.Meteen).GroupBy(each => each.Soort))
            {
                var begun = deadline.Select(each => each.Gebeurtenis == Termijngebeurtenissoort.Begonnen).ToList();
                Assert.Equal(begun.Select((_, place) => place % 2 == 0), begun);
            }
        }
    }
}
