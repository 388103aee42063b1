using FsCheck.Xunit;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;
using Vroegsignalering.Tests.Signalen;

namespace Vroegsignalering.Tests.Aanlevering;

public sealed class OuderdomLaw
{
    // AAN-2: both ends included, against days counted one by one; half of the due dates lie at or beside a bound.
    [Property(Arbitrary = [typeof(CriteriaArbitraries), typeof(SignalArbitraries)], MaxTest = 300)]
    public void Assess_AgeReason_AgreesWithDayByDayCount(Aanlevercriteria criteria, Vroegsignaal signaal, byte place)
    {
        var venster = criteria.Standaard.Ouderdom!.Op(SampleSignals.Peildatum);
        if (((place & 2) == 0 ? venster.VanafDagen : venster.TotEnMetDagen) is { } bound && (place & 1) == 0)
        {
            signaal = signaal.Due(SampleSignals.Peildatum.PlusDays(1 - bound - (place >> 2) % 3));
        }

        criteria = criteria with { PerSoort = [], UitzonderingCrediteur = false, DirectOpgepakt = DirectOpgepaktafspraak.Geen };
        var vervaldatum = signaal.Achterstand.OudsteVervaldatum ?? signaal.Achterstand.NieuwsteVervaldatum;
        string? expected = null;
        if (vervaldatum is { } datum)
        {
            var days = 0;
            for (var day = datum; day < SampleSignals.Peildatum; day = day.PlusDays(1))
            {
                days++;
            }

            for (var day = SampleSignals.Peildatum; day < datum; day = day.PlusDays(1))
            {
                days--;
            }

            expected = days < venster.VanafDagen ? "te-jong" : days > venster.TotEnMetDagen ? "te-oud" : null;
        }

        var found = Intake.Codes(Intake.Assess(criteria, signaal)).Split(' ').SingleOrDefault(code => code.StartsWith("te-jong", StringComparison.Ordinal) || code.StartsWith("te-oud", StringComparison.Ordinal));

        Assert.Equal(expected, found);
    }
}
