using FsCheck.Xunit;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Tests.Contact;

public sealed class AnewLaw
{
    // CON-3, own: reaching the resident starts the plan anew; only what turned out to be wrong is remembered.
    [Property(Arbitrary = [typeof(ContactArbitraries)], MaxTest = 300)]
    public void Advise_AfterReaching_IsAsIfNothingWasTried(Contactplan plan, Contactpoging[] pogingen, Contactpoging last, LocalDate vandaag)
    {
        var verloop = Verloop.Of(pogingen);
        var reached = verloop.With(last with { Bereikt = true });

        Assert.All(reached.Kanalen, kanaal => Assert.Equal(new Kanaalverloop { Soort = kanaal.Soort, GegevensOnjuist = true }, kanaal));
        Assert.All(Kanaal.All, kanaal => Assert.Equal(verloop.IsOnjuist(kanaal), reached.IsOnjuist(kanaal)));
        var usable = plan with { Stappen = [.. plan.Stappen.Where(stap => !verloop.IsOnjuist(stap.Kanaal))] };
        Assert.Equal(ContactPolicy.Default.Advise(usable, Contactverloop.Leeg, vandaag), ContactPolicy.Default.Advise(plan, reached, vandaag));
    }
}
