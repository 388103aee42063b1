using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;
using Vroegsignalering.Tests.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Aanlevering;

/// <summary>AAN-9: what is taken up at once, and what that skips.</summary>
public sealed class DirectOpgepaktTests
{
    private static readonly Aanlevercriteria Criteria = Standaardwerkwijzen.Landelijk.Aanlevering with
    {
        Standaard = Standaardwerkwijzen.Landelijk.Aanlevering.Standaard with { Drempel = new Drempelbedrag { Bedrag = Bedrag.FromEuro(100m) } },
    };

    // Too late, too young and below the threshold at the same time.
    private static readonly Vroegsignaal Bad = SampleSignals.Clean().Owing(1m).Due(new LocalDate(2026, 11, 24)) with { Signaaldatum = new LocalDate(2026, 11, 26) };

    [Fact]
    public void Assess_NotDirect_HasAllThreeReasons() =>
        Assert.Equal("buiten-aanlevermoment te-jong onder-drempelbedrag", Intake.Codes(Intake.Assess(Criteria, Bad)));

    [Fact]
    public void Assess_Direct_SkipsExactlyThresholdWindowAndMoment()
    {
        var direct = Intake.Assess(Criteria, Bad.Marked(Signaalmarkering.Crisis));

        Assert.True(direct.IsDirectOpgepakt);
        Assert.Equal(
            [Aanlevercriteriumcodes.Aanlevermoment, Aanlevercriteriumcodes.Ouderdom, Aanlevercriteriumcodes.Drempelbedrag],
            Aanlevercriteriumcodes.All.Except(direct.AsT0.Bevindingen.Select(bevinding => bevinding.Criterium)));
    }

    // G3: Eindelevering and WarmeOverdracht; G4: Crisis; the pilots none.
    [Fact]
    public void Applies_MunicipalitiesOfTheSource_TakeTheirOwn()
    {
        var g3 = new DirectOpgepaktafspraak { Soorten = [Signaalsoort.Eindeleveringssignaal], Markeringen = [Signaalmarkering.WarmeOverdracht] };
        var g4 = new DirectOpgepaktafspraak { Markeringen = [Signaalmarkering.Crisis] };
        var clean = SampleSignals.Clean();
        var end = clean with { Soort = Signaalsoort.Eindeleveringssignaal };
        var warm = clean.Marked(Signaalmarkering.WarmeOverdracht);
        var crisis = clean.Marked(Signaalmarkering.Crisis, Signaalmarkering.BedreigendeSituatie);

        Assert.Equal([false, true, true, false], new[] { clean, end, warm, crisis }.Select(g3.Applies));
        Assert.Equal([false, false, false, true], new[] { clean, end, warm, crisis }.Select(g4.Applies));
        Assert.DoesNotContain(true, new[] { clean, end, warm, crisis }.Select(DirectOpgepaktafspraak.Geen.Applies));
    }

    [Theory]
    [InlineData("arnhem", false)]
    [InlineData("duoplus", false)]
    [InlineData("pilot50", false)]
    [InlineData("twente", false)]
    [InlineData("landelijk", true)]
    public void Assess_Presets_OnlyLandelijkTakesUpAtOnce(string code, bool expected)
    {
        Assert.True(Standaardwerkwijzen.TryGet(code, out var werkwijze));
        var clean = SampleSignals.Clean();
        Vroegsignaal[] signalen =
        [
            clean with { Soort = Signaalsoort.Eindeleveringssignaal },
            clean.Marked(Signaalmarkering.Crisis),
            clean.Marked(Signaalmarkering.WarmeOverdracht),
        ];

        Assert.All(signalen, signaal => Assert.Equal(expected, Intake.Assess(werkwijze.Aanlevering, signaal).IsDirectOpgepakt));
    }
}
