using FsCheck.Xunit;

namespace Vroegsignalering.Tests.Terugkoppeling;

public sealed class IdempotenceLaw
{
    // TKP-6: asked twice the same, and once registered nothing; and the day that was announced is the day.
    [Property(Arbitrary = [typeof(Walk)], MaxTest = 300)]
    public void MessagesFor_AskedAgain_IsTheSameUntilRegistered(Step[] steps)
    {
        var host = Given.Case(Given.SignalA, Given.SignalB);
        host.Run(steps, day =>
        {
            var due = host.NextDue;
            Assert.Equal(host.Ask(day), host.Ask(day));
            Assert.Equal(due <= day, host.Ask(day).Count > 0);
            if (due is { } announced)
            {
                Assert.NotEmpty(host.Ask(announced));
                Assert.Empty(host.Ask(announced.PlusDays(-1)));
            }
        });

        var last = DutchTimeOf(host);
        host.Send(last);
        Assert.Empty(host.Ask(last));
        Assert.True(host.NextDue is null || host.NextDue > last);
    }

    private static LocalDate DutchTimeOf(CaseHost host) => Vroegsignalering.Foundation.DutchTime.Of(host.Stand.LaatsteTijdstip).Date;
}
