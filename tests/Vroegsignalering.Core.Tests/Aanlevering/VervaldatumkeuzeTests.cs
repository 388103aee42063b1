using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;
using Vroegsignalering.Tests.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Aanlevering;

public sealed class VervaldatumkeuzeTests
{
    private static readonly LocalDate Old = new(2026, 1, 1);

    // AAN-4: the oldest by default.
    [Fact]
    public void Assess_Default_OldestCounts() =>
        Assert.Equal("te-oud", Intake.Codes(Intake.Assess(Standaardwerkwijzen.Landelijk.Aanlevering, Zorg(new LocalDate(2026, 10, 1)))));

    // AAN-6: lapsed arrangement of an insurer: the newest due date less than 100 days ago, exclusive.
    [Theory]
    [InlineData(99, "toegelaten")]
    [InlineData(100, "te-oud")]
    public void Assess_InsurerWithLapsedArrangement_NewestLessThanHundredDaysAgo(int days, string expected)
    {
        var criteria = Standaardwerkwijzen.Landelijk.Aanlevering with
        {
            PerPartner =
            [
                new()
                {
                    PartnerId = "partner zorg",
                    Afspraken = new() { Vervaldatum = Vervaldatumkeuze.Nieuwste, Ouderdom = new Ouderdomsvenster { TotEnMetDagen = 99 } },
                },
            ],
        };

        Assert.Equal(expected, Intake.Codes(Intake.Assess(criteria, Zorg(SampleSignals.Peildatum.PlusDays(-days)))));
    }

    private static Vroegsignaal Zorg(LocalDate nieuwste) => SampleSignals.Clean().From(Signaalpartnersoort.Zorg).Due(Old, nieuwste);
}
