using FsCheck.Xunit;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Matching.Tests.Maandverwerking;

namespace Vroegsignalering.Matching.Tests;

public sealed class ThreadsLaw
{
    // MAT-2: the number of threads makes no difference to the matcher, with any options.
    [Property(Arbitrary = [typeof(MatchingArbitraries)], MaxTest = 300, EndSize = 60)]
    public void Match_AnyNumberOfThreads_GivesTheSame(SmallMonth month, Matchcriteria criteria)
    {
        var expected = Scenario.Run(criteria, month);

        foreach (var threads in (int[])[1, 2, 3, 8])
        {
            var input = Scenario.Input(month);
            var result = new Matcher().Match(
                new() { Maand = input.Maand, Peildatum = input.Peildatum, Signalen = input.Signalen, Terugblik = input.Terugblik, MaxDegreeOfParallelism = threads },
                criteria);

            Assert.Equal(expected.Matches, result.Matches);
            Assert.Equal(expected.NietGematcht, result.NietGematcht);
        }
    }

    // MAT-2, for the whole run.
    [Property(Arbitrary = [typeof(RunArbitraries)], MaxTest = 200, EndSize = 40)]
    public void RunAsync_AnyNumberOfThreads_GivesTheSame(RunCase month)
    {
        var expected = month.Run();

        foreach (var threads in (int[])[2, 3, 8])
        {
            var run = month.Run(threads);

            Assert.Equal(expected.Balans, run.Balans);
            Assert.Equal(expected.Uitval, run.Uitval);
            Assert.Equal(expected.Toegelaten, run.Toegelaten);
            Assert.Equal(expected.Vervangen, run.Vervangen);
            Assert.Equal(expected.Direct, run.Direct);
            Assert.Equal(expected.Matching.NietGematcht, run.Matching.NietGematcht);
            Assert.Equal(expected.Selectie, run.Selectie);
        }
    }

    [Fact]
    public void MaxDegreeOfParallelism_LessThan0_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Maandruninvoer { Maand = SignalBuilder.RunMonth, Signalen = [], MaxDegreeOfParallelism = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new Matchinvoer { Maand = SignalBuilder.RunMonth, Peildatum = SignalBuilder.RunDate, Signalen = [], MaxDegreeOfParallelism = -1 });
    }
}
