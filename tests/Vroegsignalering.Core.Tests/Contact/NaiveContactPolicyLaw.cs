using FsCheck.Xunit;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Tests.Contact;

public sealed class NaiveContactPolicyLaw
{
    // CON-3: the counts give the same advice as the list of attempts, after every attempt.
    [Property(Arbitrary = [typeof(ContactArbitraries)], MaxTest = 1000)]
    public void Advise_OnCounts_IsTheAdviceOnTheList(Contactplan plan, Contactpoging[] pogingen, LocalDate vandaag)
    {
        for (var i = 0; i <= pogingen.Length; i++)
        {
            Assert.Equal(NaiveContactPolicy.Advise(plan, pogingen[..i], vandaag), ContactPolicy.Default.Advise(plan, Verloop.Of(pogingen[..i]), vandaag));
        }
    }
}
