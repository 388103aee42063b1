using FsCheck.Xunit;
using Vroegsignalering.Terugkoppeling;

namespace Vroegsignalering.Tests.Terugkoppeling;

public sealed class LogLaw
{
    // TKP-6: the log never loses or changes a message; each longer log begins with the shorter one.
    [Property(Arbitrary = [typeof(Walk)])]
    public void Append_AnyLife_KeepsEveryMessage(Step[] steps)
    {
        var host = Given.Case(Given.SignalA, Given.SignalB);
        var (log, lines) = (host.Log, new List<Terugkoppellogregel>());
        host.Run(steps, _ =>
        {
            Assert.Equal(lines, host.Log.Take(lines.Count));
            Assert.Equal(lines, log);
            (log, lines) = (host.Log, [.. host.Log]);
        });

        Assert.Equal(host.Log, Terugkoppellog.Of(host.Log));
        Assert.Equal(host.Log.Count, host.Stand.Signalen.Sum(signaal => host.Log.Of(signaal.Signaal.Verwijzing).Count));
    }

    // TKP-6: at most one final message for each signal and closing; another one is refused, and names the first.
    [Property(Arbitrary = [typeof(Walk)])]
    public void Append_AnyLife_HasOneFinalMessageForEachClosing(Step[] steps)
    {
        var log = Given.Case(Given.SignalA, Given.SignalB).Run(steps).Log;
        var final = log.Where(regel => regel.Bericht.Definitief).ToList();

        Assert.Distinct(final.Select(regel => (regel.Bericht.Signaal, regel.ZaakId, regel.Afsluiting)));
        Assert.All(final, regel => Assert.Equal(regel, log.Append(regel with { Bericht = regel.Bericht with { Datum = regel.Bericht.Datum.PlusDays(1) } }).Eerder));
    }
}
