using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Terugkoppeling;

public sealed class ParallelTests
{
    // One policy for many municipalities at once.
    [Fact]
    public void MessagesFor_ManyThreadsAndWerkwijzen_IsTheSame()
    {
        var policy = new TerugkoppelPolicy();
        var stand = Given.Case(Given.SignalA, Given.SignalB).Reached(Given.Opened).Accepted(Given.Opened).Stand;
        var municipalities = new[]
        {
            (Standaardwerkwijzen.Arnhem.Terugkoppeling, Standaardwerkwijzen.Arnhem.Termijnen),
            (Standaardwerkwijzen.Landelijk.Terugkoppeling, Standaardwerkwijzen.Landelijk.Termijnen),
            (Standaardwerkwijzen.Pilot50.Terugkoppeling with { MaandelijksOpDag = 1 }, Standaardwerkwijzen.Pilot50.Termijnen),
        };
        var expected = municipalities.Select(each => policy.MessagesFor(stand, each.Item1, each.Item2, new(2025, 4, 1))).ToList();

        Parallel.For(0, 300, i =>
        {
            var (afspraken, termijnen) = municipalities[i % 3];
            Assert.Equal(expected[i % 3], policy.MessagesFor(stand, afspraken, termijnen, new(2025, 4, 1)));
        });
        Assert.Equal(2, expected.Distinct().Count());
    }
}
