using FsCheck.Xunit;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

public sealed class DeadlinesFollowStatusLaw
{
    private static readonly Termijnsoort[] OfOpenCase =
    [
        Termijnsoort.EersteHuisbezoek, Termijnsoort.NieuwBezoekNaKaartje, Termijnsoort.Contactfase, Termijnsoort.EersteGesprek, Termijnsoort.EersteGesprekBedreigendeSituatie,
    ];

    private static readonly Termijnsoort[] OfClosedCase = [Termijnsoort.Heropaf, Termijnsoort.Volgen, Termijnsoort.Bewaartermijn];

    // Every deadline that any ready-made werkwijze has, in one.
    private static readonly Termijnafspraken Every = Standaardwerkwijzen.All.SelectMany(werkwijze => werkwijze.Termijnen.Afspraken)
        .Aggregate(Termijnafspraken.Geen, (all, afspraak) => all.With(afspraak)).With(Termijnsoort.Bewaartermijn, Termijn.Parse("1 jaar (beleid)"));

    // TER-6: a closed case has no visit, contact or talk to make; a case that goes on is not followed or kept until a day. Also after corrections.
    [Property(MaxTest = 2000)]
    public void Assess_AnyCase_WatchesWhatItsStatusHas((byte Kind, byte Choice, byte Hours)[] steps)
    {
        foreach (var zaak in RandomHistory.Recent(RandomHistory.Make(steps)))
        {
            var open = OpenOf(zaak);
            Assert.Empty(open.Intersect(zaak.Status.IsEindstatus ? OfOpenCase : OfClosedCase));
            Assert.Equal(zaak.Status.IsEindstatus, open.Contains(Termijnsoort.Bewaartermijn));
        }
    }

    // 002: who was reached needs no next visit and no contact phase; until then the phase runs.
    [Property(MaxTest = 2000)]
    public void Assess_AnyCase_ContactPhaseRunsUntilContact((byte Kind, byte Choice, byte Hours)[] steps)
    {
        foreach (var zaak in RandomHistory.Recent(RandomHistory.Make(steps, corrections: false)).Where(each => each.Stand.Heropend is null))
        {
            Assert.Equal(!zaak.Status.IsEindstatus && zaak.Stand.EersteContact is null, OpenOf(zaak).Contains(Termijnsoort.Contactfase));
        }
    }

    // Nobody is followed who died or moved away.
    [Property(MaxTest = 2000)]
    public void Assess_NobodyLeft_HasNoFollowUp((byte Kind, byte Choice, byte Hours)[] steps)
    {
        foreach (var zaak in RandomHistory.Recent(RandomHistory.Make(steps)).Where(each => each.Stand.Resultaat == Eindresultaat.Overleden || each.Stand.Resultaat == Eindresultaat.GeenInwoner))
        {
            Assert.Empty(OpenOf(zaak).Intersect([Termijnsoort.Nazorgcontact, Termijnsoort.Heropaf, Termijnsoort.Volgen]));
        }
    }

    private static List<Termijnsoort> OpenOf(Vroegsignaalzaak zaak) =>
        [.. new Termijnbewaking(Every).Assess(Zaaktermijnen.EventsOf(zaak, Every), RandomHistory.After(zaak)).Where(stand => stand.IsOpen).Select(stand => stand.Soort)];
}
