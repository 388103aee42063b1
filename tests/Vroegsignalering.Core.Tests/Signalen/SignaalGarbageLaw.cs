using FsCheck.Xunit;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Signalen;

public sealed class SignaalGarbageLaw
{
    // SIG-11: never throws; the signal, or faults on known fields; both ways of reading say the same.
    [Property(Arbitrary = [typeof(SignalArbitraries)], MaxTest = 1500)]
    public void Read_AnyTexts_GivesSignalOrFaultsOnKnownFields(Signaalinvoer invoer)
    {
        var result = Vroegsignaal.Read(invoer, maand => maand.OnDayOfMonth(25));

        Assert.NotEqual(result.IsParsed, result.Faults.Count > 0);
        Assert.All(result.Faults, fault => Assert.Contains(fault.Field, Invoervelden.All));
        Assert.Equal(result.IsParsed, Vroegsignaal.TryRead(invoer, maand => maand.OnDayOfMonth(25), out var signaal, out var faults));
        Assert.Equal(result.Faults, faults);
        Assert.Equal(result.TryGetValue(out var value) ? value : null, signaal);
    }

    // Every month that is read has a reporting moment in every werkwijze.
    [Property(Arbitrary = [typeof(SignalArbitraries)], MaxTest = 500)]
    public void Read_WithRealReportingMoment_NeverThrows(Signaalinvoer invoer, bool first)
    {
        var moment = Standaardwerkwijzen.DuoPlus.Aanlevering.Aanlevermoment;
        var extreme = invoer with { Signaaldatum = null, OntvangenOp = null, Aanlevermaand = first ? "1970-01" : "2199-12" };

        Vroegsignaal.Read(
            extreme,
            maand => Aanlevermoment.Of(maand, moment, NederlandseWerkdagenkalender.Instance).Datum);
    }
}
