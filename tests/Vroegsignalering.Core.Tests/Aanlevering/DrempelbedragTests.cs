using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;
using Vroegsignalering.Tests.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Aanlevering;

public sealed class DrempelbedragTests
{
    private static readonly Drempelbedrag MoreThanHundred = new() { Bedrag = Bedrag.FromEuro(100m), GelijkWordtToegelaten = false };
    private static readonly Drempelbedrag FromHundred = new() { Bedrag = Bedrag.FromEuro(100m) };

    // AAN-5: municipality 1 takes in "> €100".
    [Theory]
    [InlineData("99.99", false)]
    [InlineData("100.00", false)]
    [InlineData("100.01", true)]
    public void Admits_Exclusive_EqualDrops(string bedrag, bool expected) => Assert.Equal(expected, MoreThanHundred.Admits(Bedrag.Parse(bedrag)));

    // AAN-5: municipality 4 drops "< €100".
    [Theory]
    [InlineData("99.99", false)]
    [InlineData("100.00", true)]
    [InlineData("100.01", true)]
    public void Admits_Inclusive_EqualIsIn(string bedrag, bool expected) => Assert.Equal(expected, FromHundred.Admits(Bedrag.Parse(bedrag)));

    // AAN-5: per kind of partner, Water exempt (municipality 4).
    [Fact]
    public void Assess_WaterExempt_OnlyWaterIsIn()
    {
        var criteria = WithStandard(FromHundred) with
        {
            PerSoort = [new() { Soort = Signaalpartnersoort.Water, Afspraken = new() { Drempel = Drempelbedrag.Geen } }],
        };

        Assert.Equal("toegelaten", Intake.Codes(Intake.Assess(criteria, SampleSignals.Clean().From(Signaalpartnersoort.Water).Owing(99.99m))));
        Assert.Equal("onder-drempelbedrag", Intake.Codes(Intake.Assess(criteria, SampleSignals.Clean().From(Signaalpartnersoort.Huur).Owing(99.99m))));
    }

    // AAN-1: partner before kind before everybody, figure by figure.
    [Fact]
    public void Assess_PartnerOverride_GoesBeforeKindAndStandard()
    {
        var criteria = WithStandard(FromHundred) with
        {
            PerSoort = [new() { Soort = Signaalpartnersoort.Zorg, Afspraken = new() { Drempel = new Drempelbedrag { Bedrag = Bedrag.FromEuro(75m) } } }],
            PerPartner = [new() { PartnerId = "partner zorg", Afspraken = new() { Drempel = new Drempelbedrag { Bedrag = Bedrag.FromEuro(150m) } } }],
        };
        var zorg = SampleSignals.Clean().From(Signaalpartnersoort.Zorg);
        var other = zorg with { Partner = zorg.Partner with { Id = "another insurer" } };

        Assert.Equal("onder-drempelbedrag", Intake.Codes(Intake.Assess(criteria, zorg.Owing(149.99m))));
        Assert.Equal("toegelaten", Intake.Codes(Intake.Assess(criteria, zorg.Owing(150m))));
        Assert.Equal("toegelaten", Intake.Codes(Intake.Assess(criteria, other.Owing(75m))));
        Assert.Equal("onder-drempelbedrag", Intake.Codes(Intake.Assess(criteria, other.Owing(74.99m))));
        Assert.Equal("te-oud", Intake.Codes(Intake.Assess(criteria, zorg.Owing(150m).Due(new LocalDate(2026, 1, 1)))));
    }

    // AAN-5: the premium part counts when given (insurer: premium from €75).
    [Fact]
    public void Assess_PremiumPart_CountsInsteadOfTotal()
    {
        var criteria = WithStandard(new() { Bedrag = Bedrag.FromEuro(75m) });
        var zorg = SampleSignals.Clean().From(Signaalpartnersoort.Zorg);

        var dropped = Intake.Assess(criteria, zorg.Owing(460m, premie: 74.99m));

        Assert.Equal(Bedrag.FromEuro(74.99m), Assert.IsType<OnderDrempelbedrag>(dropped.Reden).Bedrag);
        Assert.True(Intake.Assess(criteria, zorg.Owing(460m, premie: 75m)).IsToegelaten);
        Assert.True(Intake.Assess(criteria, zorg.Owing(460m)).IsToegelaten);
    }

    // SIG-4: an unknown amount is not a low amount.
    [Fact]
    public void Assess_UnknownAmountAllowed_IsNotBelow()
    {
        var criteria = WithStandard(FromHundred) with { OnbekendBedrag = OmgangMetOnbekend.Toelaten };

        var oordeel = Intake.Assess(criteria, SampleSignals.Clean().Owing(null));

        Assert.Equal("toegelaten", Intake.Codes(oordeel));
        Assert.Equal("bedrag-onbekend", Intake.Remarks(oordeel));
    }

    // AAN-5: only for Zorg.
    [Fact]
    public void Assess_PremiumPartOfAnotherKind_DoesNotCount() => Assert.True(Intake.Assess(
        WithStandard(new() { Bedrag = Bedrag.FromEuro(100m) }),
        SampleSignals.Clean().From(Signaalpartnersoort.Huur).Owing(700m, premie: 50m)).IsToegelaten);

    // AAN-6, AAN-9: a direct signal skips the threshold, not the remark.
    [Fact]
    public void Assess_PartNotYetDueOfDirectSignal_GetsRemarkToo()
    {
        var signaal = SampleSignals.Clean().Owing(530m).Marked(Signaalmarkering.Crisis);
        signaal = signaal with { Achterstand = signaal.Achterstand with { NietVervallenDeel = Bedrag.FromEuro(400m) } };

        Assert.Equal("niet-vervallen-deel", Intake.Remarks(Intake.Assess(Standaardwerkwijzen.Landelijk.Aanlevering with { Energieregeling = false }, signaal)));
    }

    // AAN-6: €530 that is €130 with a deposit of €400.
    [Fact]
    public void Assess_PartNotYetDueGivenApart_GetsRemark()
    {
        var signaal = SampleSignals.Clean().Owing(530m);
        signaal = signaal with { Achterstand = signaal.Achterstand with { NietVervallenDeel = Bedrag.FromEuro(400m) } };

        Assert.Equal("niet-vervallen-deel", Intake.Remarks(Intake.Assess(Standaardwerkwijzen.DuoPlus.Aanlevering, signaal)));
    }

    private static Aanlevercriteria WithStandard(Drempelbedrag drempel)
    {
        var criteria = Standaardwerkwijzen.DuoPlus.Aanlevering;
        return criteria with { Standaard = criteria.Standaard with { Drempel = drempel } };
    }
}
