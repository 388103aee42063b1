using FsCheck.Xunit;
using Vroegsignalering.Contact;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Contact;

public sealed class NietVoorLaw
{
    // CON-3: never before today, nor before the time between attempts is over, nor on a day that the channel does not use.
    [Property(Arbitrary = [typeof(ContactArbitraries)], MaxTest = 500)]
    public void NietVoor_AfterAnyAttempts_IsLateEnough(Contactplan plan, Contactpoging[] pogingen, LocalDate vandaag)
    {
        var verloop = Verloop.Of(pogingen);
        var advies = ContactPolicy.Default.Advise(plan, verloop, vandaag);
        if ((advies.Volgende ?? advies.AsT1.Extra) is not { } poging)
        {
            return;
        }

        var stap = plan.Stappen.Single(each => each.Kanaal == poging.Kanaal);
        Assert.True(poging.NietVoor >= vandaag);
        if (verloop.Find(stap.Kanaal) is { Laatste: { } last } made && stap.Tussentijden.Count > 0)
        {
            Assert.True(poging.NietVoor >= TermijnCalculator.Default.Compute(last, stap.Tussentijden[Math.Min(made.Pogingen, stap.Tussentijden.Count) - 1]));
        }

        foreach (var before in plan.Stappen.TakeWhile(each => each != stap).Select(each => verloop.Find(each.Kanaal)?.Laatste).OfType<LocalDate>())
        {
            Assert.True(poging.Nummer > 1 || stap.NaVorigeStap is not { } gap || poging.NietVoor >= TermijnCalculator.Default.Compute(before, gap));
        }

        if (poging.Kanaal == Kanaal.Huisbezoek || poging.Kanaal == Kanaal.Telefoon || poging.Kanaal == Kanaal.AfspraakOpLocatie)
        {
            Assert.True(poging.NietVoor.DayOfWeek < (stap.OokZaterdag ? IsoDayOfWeek.Sunday : IsoDayOfWeek.Saturday));
        }
    }
}
