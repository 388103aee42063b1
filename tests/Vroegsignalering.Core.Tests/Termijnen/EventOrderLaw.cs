using FsCheck.Xunit;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class EventOrderLaw
{
    // TER-6: the order in which events are given says nothing; each agreed deadline has exactly one state.
    [Property]
    public void Assess_EventsInAnyOrder_IsTheSame((byte Soort, byte Gebeurtenis, byte Dag)[] raw, byte vandaag, int shuffle)
    {
        var first = new LocalDate(2026, 1, 1);
        var events = raw.Select(each => Termijngebeurtenis.Of(
            Termijnsoort.All[each.Soort % Termijnsoort.All.Count],
            Termijngebeurtenissoort.All[each.Gebeurtenis % Termijngebeurtenissoort.All.Count],
            first.PlusDays(each.Dag % 60))).ToList();
        var nu = Termijngebeurtenis.Of(Termijnsoort.Volgen, Termijngebeurtenissoort.Begonnen, first.PlusDays(vandaag % 90)).Tijdstip;
        var shuffled = events.Select((each, i) => (each, Key: (long)i * (shuffle | 1) % 31)).OrderBy(pair => pair.Key).Select(pair => pair.each);

        foreach (var werkwijze in Standaardwerkwijzen.All)
        {
            var bewaking = new Termijnbewaking(werkwijze.Termijnen);
            var standen = bewaking.Assess(events, nu);
            Assert.Equal(standen, bewaking.Assess(shuffled, nu));
            Assert.Equal(werkwijze.Termijnen.Afspraken.Select(afspraak => afspraak.Soort), standen.Select(stand => stand.Soort));
        }
    }
}
