using FsCheck.Xunit;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class TermijnenwetEndsOnWerkdagLaw
{
    // TER-4
    [Property(Arbitrary = [typeof(KalenderArbitraries)], MaxTest = 1000)]
    public bool Compute_TermThatIsExtended_EndsOnAWorkingDayAndHoldsTwo(LocalDate start, Termijn termijn, WerkdagenkalenderOptions options)
    {
        var due = new TermijnCalculator(NederlandseWerkdagenkalender.Of(options)).Compute(start, termijn);
        var wettelijk = NederlandseWerkdagenkalender.Wettelijk;
        return !termijn.IsVerlengbaar
            || (wettelijk.IsWerkdag(due) && NederlandseWerkdagenkalender.Of(options).IsWerkdag(due)
                && (termijn.Aantal < 3 && termijn.Eenheid != Termijneenheid.Weken && termijn.Eenheid != Termijneenheid.Maanden || wettelijk.CountBetween(start, due) >= 2));
    }
}
