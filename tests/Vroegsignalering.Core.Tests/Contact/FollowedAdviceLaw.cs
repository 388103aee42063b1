using FsCheck.Xunit;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Tests.Contact;

public sealed class FollowedAdviceLaw
{
    // CON-3: who follows the advice makes exactly the required attempts, step after step, and then exactly the extra ones.
    [Property(Arbitrary = [typeof(ContactArbitraries)], MaxTest = 300)]
    public void Advise_Followed_EndsAfterTheRequiredAttempts(Contactplan plan, LocalDate vandaag)
    {
        var verloop = Contactverloop.Leeg;
        var (required, extra) = (new List<string>(), new List<string>());
        var advies = ContactPolicy.Default.Advise(plan, verloop, vandaag);
        while ((advies.Volgende ?? advies.AsT1.Extra) is { } poging)
        {
            (advies.IsUitgeput ? extra : required).Add($"{poging.Kanaal.Code} {poging.Nummer}");
            verloop = verloop.With(Made(poging));
            Assert.True(verloop.Laatste >= vandaag);
            vandaag = verloop.Laatste!.Value;
            advies = ContactPolicy.Default.Advise(plan, verloop, vandaag);
        }

        Assert.Equal(plan.Stappen.SelectMany(stap => Enumerable.Range(1, stap.Pogingen).Select(number => $"{stap.Kanaal.Code} {number}")), required);
        Assert.Equal(plan.Stappen.SelectMany(stap => Enumerable.Range(stap.Pogingen + 1, stap.ExtraPogingen).Select(number => $"{stap.Kanaal.Code} {number}")), extra);
    }

    // On the first preferred day and in the last preferred part of the day.
    private static Contactpoging Made(VolgendePoging poging)
    {
        var datum = poging.NietVoor;
        while (poging.Weekdagen.Count > 0 && !poging.Weekdagen.Contains(datum.DayOfWeek))
        {
            datum = datum.PlusDays(1);
        }

        return Verloop.Poging(poging.Kanaal.Contactsoort!, datum, poging.Dagdelen.Count == 0 ? 11 : 6 * poging.Dagdelen[^1].Value);
    }
}
