using FsCheck.Xunit;

namespace Vroegsignalering.Matching.Tests.Maandverwerking;

public sealed class BalanceLaw
{
    // SEL-5: received = dropped + replaced + direct + not matched + in matches, signal by signal.
    [Property(Arbitrary = [typeof(RunArbitraries)], MaxTest = 500, EndSize = 40)]
    public void RunAsync_AnyMonth_GivesEverySignalOneOutcome(RunCase month)
    {
        var run = month.Run();

        var outcomes = run.Uitval.Select(uitval => uitval.Signaal)
            .Concat(run.Vervangen.Select(vervangen => vervangen.Signaal))
            .Concat(run.Direct.SelectMany(match => match.Signalen))
            .Concat(run.Matching.NietGematcht.Select(niet => niet.Signaal))
            .Concat(run.Selectie.Oordelen.SelectMany(oordeel => oordeel.Match.Signalen));
        Assert.Equal(
            month.OfMonth.Select(signaal => signaal.Nummer.ToCanonicalString()).Order(StringComparer.Ordinal),
            outcomes.Select(signaal => signaal.Nummer.ToCanonicalString()).Order(StringComparer.Ordinal));
        Assert.True(run.Balans.IsInBalance);
        Assert.Equal(month.OfMonth.Count, run.Balans.Ontvangen);
    }
}
