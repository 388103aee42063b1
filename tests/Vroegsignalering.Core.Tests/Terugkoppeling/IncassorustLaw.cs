using FsCheck.Xunit;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Terugkoppeling;

public sealed class IncassorustLaw
{
    // TKP-6: a rest exactly with "wil hulp"; 30 days from the first of its round, however often it is told.
    [Property(Arbitrary = [typeof(Walk)], MaxTest = 300)]
    public void MessagesFor_AnyLife_RestGoesWithWilHulpOfTheRound(Step[] steps)
    {
        var host = Given.Case(Given.SignalA, Given.SignalB).Run(steps);
        var first = new Dictionary<(object Signaal, int Round), LocalDate>();
        var round = 0;
        using var told = host.Log.GetEnumerator();
        foreach (var each in host.Events)
        {
            round += each is Heropend ? 1 : 0;
            if (each is not TerugkoppelingVerstuurd)
            {
                continue;
            }

            Assert.True(told.MoveNext());
            var bericht = told.Current.Bericht;
            if (bericht.Code == Terugkoppelcode.WilHulp)
            {
                first.TryAdd((bericht.Signaal, round), bericht.Datum);
                Assert.Equal(first[(bericht.Signaal, round)].PlusDays(30), bericht.IncassorustTotEnMet);
            }
            else
            {
                Assert.Null(bericht.IncassorustTotEnMet);
            }
        }

        Assert.False(told.MoveNext());
    }
}
