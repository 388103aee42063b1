using FsCheck.Xunit;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Tests.Maandverwerking;

public sealed class ActualiseringLaw
{
    // SIG-3: exactly the earlier signals in time about the same person, address and partner make room for an update that is in time.
    [Property(Arbitrary = [typeof(RunArbitraries)], MaxTest = 500, EndSize = 40)]
    public void Split_AnyMonth_ReplacesTheEarlierSignalsInTimeAndNoOthers(RunCase month)
    {
        var replaced = Actualisering.Split(month.OfMonth, IsInTime, out var remaining);

        Assert.All(replaced, pair => Assert.True(MakesRoom(pair.Signaal, pair.VervangenDoor)));
        Assert.All(replaced, pair => Assert.Contains(pair.VervangenDoor, remaining));
        Assert.All(remaining, signaal => Assert.DoesNotContain(remaining, update => MakesRoom(signaal, update)));
        Assert.Equal(
            month.OfMonth.Select(signaal => signaal.Nummer).Order(),
            replaced.Select(pair => pair.Signaal.Nummer).Concat(remaining.Select(signaal => signaal.Nummer)).Order());
    }

    private static bool IsInTime(Vroegsignaal signaal) => signaal.Signaaldatum <= SignalBuilder.RunDate;

    private static bool MakesRoom(Vroegsignaal signaal, Vroegsignaal update) =>
        IsUpdate(update)
        && (signaal.Soort == Signaalsoort.Vroegsignaal || IsUpdate(signaal))
        && IsInTime(update) && IsInTime(signaal)
        && signaal.Partner.Id == update.Partner.Id
        && signaal.Adres.Sleutel == update.Adres.Sleutel
        && Signaalhistorie.SamePerson(signaal.Client, update.Client)
        && (signaal.Signaaldatum < update.Signaaldatum
            || (signaal.Signaaldatum == update.Signaaldatum && (!IsUpdate(signaal) || signaal.Nummer.CompareTo(update.Nummer) < 0)));

    private static bool IsUpdate(Vroegsignaal signaal) => signaal.Soort == Signaalsoort.GeactualiseerdVroegsignaal;
}
