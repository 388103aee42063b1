using FsCheck.Xunit;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Tests.Contact;

public sealed class AttemptOrderLaw
{
    // CON-3: attempts that reached nobody may be added in any order.
    [Property(Arbitrary = [typeof(ContactArbitraries)], MaxTest = 300)]
    public void With_UnansweredAttemptsInAnyOrder_IsEqual(Contactplan plan, Contactpoging[] pogingen, LocalDate vandaag, int shuffle)
    {
        var unanswered = pogingen.Select(poging => poging with { Bereikt = false }).ToList();
        var shuffled = unanswered.Select((poging, i) => (poging, Key: (long)i * (shuffle | 1) % 31)).OrderBy(pair => pair.Key).Select(pair => pair.poging);

        var verloop = Verloop.Of(unanswered);

        Assert.Equal(verloop, Verloop.Of(shuffled));
        Assert.Equal(verloop, Verloop.Of(Enumerable.Reverse(unanswered)));
        Assert.Equal(verloop.Kanalen.OrderBy(kanaal => kanaal.Soort.Value), verloop.Kanalen);
        Assert.Equal(ContactPolicy.Default.Advise(plan, verloop, vandaag), ContactPolicy.Default.Advise(plan, Verloop.Of(shuffled), vandaag));
    }
}
