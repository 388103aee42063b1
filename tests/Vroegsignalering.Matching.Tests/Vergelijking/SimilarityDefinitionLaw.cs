using FsCheck.Xunit;
using Vroegsignalering.Matching.Vergelijking;

namespace Vroegsignalering.Matching.Tests.Vergelijking;

/// <summary>Every way of computing gives what the definition says.</summary>
[Properties(Arbitrary = [typeof(SimilarityArbitraries)], MaxTest = 2000)]
public class SimilarityDefinitionLaw
{
    [Property]
    public void JaroWinkler_OfAnyPair_IsTheDefinition(TextPair pair)
    {
        var expected = NaiveJaroWinkler.Similarity(pair.Left, pair.Right);

        Assert.Equal(expected, JaroWinkler.Similarity(pair.Left, pair.Right) / (double)JaroWinkler.One, 1e-9);
        Assert.Equal(JaroWinkler.Similarity(pair.Left, pair.Right), JaroWinkler.Similarity<Pattern512>(pair.Left, pair.Right));
        Assert.Equal(JaroWinkler.Similarity(pair.Left, pair.Right), JaroWinkler.Similarity<Pattern128>(pair.Left, pair.Right));
        Assert.Equal(JaroWinkler.Similarity(pair.Left, pair.Right), JaroWinkler.Similarity<PatternPlain>(pair.Left, pair.Right));
    }

    [Property]
    public void Alignment_OfAnyPair_IsTheDefinition(TextPair pair)
    {
        var expected = NaiveAlignment.Distance(pair.Left, pair.Right);

        Assert.Equal(expected, OptimalStringAlignment.Distance(pair.Left, pair.Right));
        Assert.Equal(expected, OptimalStringAlignment.Distance<Pattern512>(pair.Left, pair.Right));
        Assert.Equal(expected, OptimalStringAlignment.Distance<Pattern128>(pair.Left, pair.Right));
        Assert.Equal(expected, OptimalStringAlignment.Distance<PatternPlain>(pair.Left, pair.Right));
    }

    [Property]
    public void Alignment_WithALimit_TellsOnlyWhatIsWithinIt(TextPair pair)
    {
        var distance = OptimalStringAlignment.Distance(pair.Left, pair.Right);
        for (var limit = 0; limit < 4; limit++)
        {
            var limited = OptimalStringAlignment.Distance(pair.Left, pair.Right, limit);
            Assert.True(distance <= limit ? limited == distance : limited > limit);
        }
    }

    [Property]
    public void Both_OfAnyPair_AreSymmetricAndOneForItself(TextPair pair)
    {
        Assert.Equal(OptimalStringAlignment.Distance(pair.Left, pair.Right), OptimalStringAlignment.Distance(pair.Right, pair.Left));
        Assert.Equal(pair.Left == pair.Right, OptimalStringAlignment.Distance(pair.Left, pair.Right) == 0);
        Assert.Equal(JaroWinkler.One, JaroWinkler.Similarity(pair.Left, pair.Left));
        Assert.InRange(JaroWinkler.Similarity(pair.Left, pair.Right), 0, JaroWinkler.One);
    }
}
