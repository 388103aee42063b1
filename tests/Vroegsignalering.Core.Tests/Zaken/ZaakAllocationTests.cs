using Vroegsignalering.Contact;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;
using Xunit.Abstractions;

namespace Vroegsignalering.Tests.Zaken;

/// <summary>An event costs the same whatever the number of events before it: counted in bytes and in questions, not in time.</summary>
public sealed class ZaakAllocationTests(ITestOutputHelper output)
{
    private const int Passes = 20;

    private static readonly int[] Sizes = [10, 100, 1_000, 10_000];

    [Fact]
    public void Apply_AfterAnyNumberOfEvents_AllocatesTheSame()
    {
        foreach (var status in new[] { Zaakstatus.GeenContactNogEenPoging, Zaakstatus.Lopend, Zaakstatus.Afgerond })
        {
            var cases = Sizes.Select(size => CaseOf(size, status)).ToList();
            foreach (var soort in SampleZaken.Processor.ListPossible(cases[0], SampleZaken.Regels, cases[0].Next()).Where(each => each.IsMogelijk).Select(each => each.Overgang.Gebeurtenis))
            {
                var bytes = BytesOfApply(cases, zaak => Events.Of(soort, zaak.Next(), status == Zaakstatus.Lopend ? Zaakstatus.NogNietGestart : Zaakstatus.Lopend));

                output.WriteLine($"{status.Code}, {soort.Code}: {string.Join(", ", bytes)} bytes after {string.Join(", ", Sizes)} events.");
                Assert.InRange(bytes[0], 1, 5_000);
                Assert.All(bytes, each => Assert.Equal(bytes[0], each));
            }
        }
    }

    // The state holds counts: a snapshot after ten thousand attempts is as long as one after ten, but for the digits of the counts.
    [Fact]
    public void Stand_AfterAnyNumberOfEvents_IsAsLarge() =>
        Assert.InRange(ZaakstandJson.Write(CaseOf(10_000, Zaakstatus.GeenContactNogEenPoging).Stand).Length - ZaakstandJson.Write(CaseOf(10, Zaakstatus.GeenContactNogEenPoging).Stand).Length, 0, 40);

    // The policy is asked once by the one event that needs it, and not at all by the others.
    [Theory]
    [InlineData(10)]
    [InlineData(10_000)]
    public void Apply_AnyEvent_AsksThePolicyAtMostOnce(int size)
    {
        var policy = new CountingPolicy();
        var processor = new ZaakProcessor(policy);
        var zaak = CaseOf(size, Zaakstatus.GeenContactNogEenPoging);
        foreach (var soort in Zaakgebeurtenissoort.All)
        {
            policy.Questions = 0;
            processor.Apply(zaak, Events.Of(soort, zaak.Next(), Zaakstatus.Lopend), SampleZaken.Regels);
            Assert.Equal(soort == Zaakgebeurtenissoort.DefinitiefGeenContact ? 1 : 0, policy.Questions);
        }
    }

    // Attempts on all days and parts of the day, and a last event that leads to the status.
    private static Vroegsignaalzaak CaseOf(int size, Zaakstatus status)
    {
        var attempts = Enumerable.Range(1, size - 3).Select(i => (Zaakgebeurtenis)Events.Attempt(SampleZaken.Opened + Duration.FromHours(i)));
        var reached = Events.Contact(SampleZaken.Opened + Duration.FromMinutes(30));
        var last = SampleZaken.Opened + Duration.FromHours(size);
        return Vroegsignaalzaak.Replay([SampleZaken.Opening(SampleZaken.Energie, SampleZaken.Water), reached, .. attempts, status == Zaakstatus.Lopend ? Events.FollowedUp(last) : Events.Corrected(last, status)]);
    }

    // Code that the runtime compiles anew between two cases may allocate less in the second; a cost that grows with the history differs in every pass.
    private static List<long> BytesOfApply(List<Vroegsignaalzaak> cases, Func<Vroegsignaalzaak, Zaakgebeurtenis> next)
    {
        List<long> bytes = [];
        for (var pass = 0; pass < Passes && bytes.Distinct().Count() != 1; pass++)
        {
            bytes = cases.ConvertAll(zaak => BytesOfApply(zaak, next(zaak)));
        }

        return bytes;
    }

    private static long BytesOfApply(Vroegsignaalzaak zaak, Zaakgebeurtenis gebeurtenis)
    {
        var applied = 0;
        void Round()
        {
            for (var i = 0; i < 10; i++)
            {
                applied += SampleZaken.Processor.Apply(zaak, gebeurtenis, SampleZaken.Regels).IsVerwerkt ? 1 : 0;
            }
        }

        for (var i = 0; i < 30; i++)
        {
            Round();
        }

        applied = 0;
        var bytes = Allocation.Least(Round);
        Assert.True(applied > 0 && applied % 10 == 0, $"{gebeurtenis} was refused.");
        return bytes / 10;
    }

    private sealed class CountingPolicy : IContactPolicy
    {
        public int Questions { get; set; }

        public Contactadvies Advise(Contactplan plan, Contactverloop verloop, LocalDate vandaag)
        {
            Questions++;
            return ContactPolicy.Default.Advise(plan, verloop, vandaag);
        }
    }
}
