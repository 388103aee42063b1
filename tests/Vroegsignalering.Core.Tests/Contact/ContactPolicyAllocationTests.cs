using Vroegsignalering.Contact;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Contact;

public sealed class ContactPolicyAllocationTests
{
    private const int Times = 1_000;
    private static readonly LocalDate Vandaag = new(2026, 11, 25);

    private static readonly Contactplan Plan = Verloop.Plan(
        new() { Kanaal = Kanaal.Telefoon, Pogingen = 1 },
        new() { Kanaal = Kanaal.Huisbezoek, Pogingen = 30_000, Tussentijden = [Termijn.Parse("5 werkdagen")], Wisselend = true, OokAvond = true, OokZaterdag = true });

    // CON-3: the ten thousandth attempt costs what the first cost: the advice itself, and nothing for its lists.
    [Fact]
    public void Advise_AfterManyAttempts_AllocatesTheAdviceOnly()
    {
        var called = Verloop.Of(Verloop.Poging(Contactsoort.Telefoon, Vandaag));
        var visited = Verloop.Of(Enumerable.Range(0, 10_000).Select(i => Verloop.Poging(Contactsoort.Huisbezoek, Vandaag.PlusDays(i % 90), i % 24)).Append(Verloop.Poging(Contactsoort.Telefoon, Vandaag)));

        var advice = Allocated(() => Contactadvies.Of(new VolgendePoging { Kanaal = Kanaal.Telefoon, Nummer = 1, Vereist = 1, NietVoor = Vandaag }));
        Assert.Equal(advice, Allocated(() => ContactPolicy.Default.Advise(Plan, called, Vandaag)));
        Assert.Equal(advice, Allocated(() => ContactPolicy.Default.Advise(Plan, visited, Vandaag)));
        Assert.Equal(2, visited.Kanalen.Count);
    }

    [Fact]
    public void Advise_UsedUpWithoutExtra_AllocatesNothing() => Assert.Equal(0, Allocated(() => ContactPolicy.Default.Advise(Contactplan.Geen, Contactverloop.Leeg, Vandaag)));

    private static long Allocated(Func<object> make)
    {
        object? last = null;
        for (var i = 0; i < Times; i++)
        {
            last = make();
        }

        var allocated = Allocation.Least(() =>
        {
            for (var i = 0; i < Times; i++)
            {
                last = make();
            }
        });
        Assert.NotNull(last);
        return allocated;
    }
}
