using FsCheck.Xunit;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Tests.Contact;

public sealed class LeastUsedLaw
{
    // CON-3: a preferred day was used no more often than any other allowed day, and a day left out was used more often.
    [Property(Arbitrary = [typeof(ContactArbitraries)], MaxTest = 500)]
    public void Preference_AfterAnyAttempts_IsWhatWasUsedLeast(Contactplan plan, Contactpoging[] pogingen, LocalDate vandaag)
    {
        var verloop = Verloop.Of(pogingen);
        var advies = ContactPolicy.Default.Advise(plan, verloop, vandaag);
        if ((advies.Volgende ?? advies.AsT1.Extra) is not { } poging)
        {
            return;
        }

        var stap = plan.Stappen.Single(each => each.Kanaal == poging.Kanaal);
        var made = verloop.Find(stap.Kanaal);
        AssertLeast(stap.Wisselend, Enumerable.Range(1, stap.OokZaterdag ? 6 : 5).Select(dag => (IsoDayOfWeek)dag), poging.Weekdagen, dag => made?.PogingenOp(dag) ?? 0);
        AssertLeast(stap.Wisselend, Dagdeel.All.Take(stap.OokAvond ? 3 : 2), poging.Dagdelen, dagdeel => made?.PogingenIn(dagdeel) ?? 0);
    }

    private static void AssertLeast<T>(bool isVarying, IEnumerable<T> allowed, IReadOnlyList<T> preferred, Func<T, int> uses)
    {
        Assert.Equal(isVarying, preferred.Count > 0);
        Assert.Equal(allowed.Where(preferred.Contains), preferred);
        if (isVarying)
        {
            var least = allowed.Min(uses);
            Assert.All(allowed, item => Assert.Equal(uses(item) == least, preferred.Contains(item)));
        }
    }
}
