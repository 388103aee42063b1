using Vroegsignalering.Signalen;
using Vroegsignalering.Tests.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Aanlevering;

/// <summary>The remarks of AAN-6 from 2026-01-01; never a drop.</summary>
public sealed class EnergieregelingTests
{
    private static readonly Vroegsignaal First = SampleSignals.Clean().From(Signaalpartnersoort.Energie).Counted(2, 2);
    private static readonly Vroegsignaal End = First with { Soort = Signaalsoort.Eindeleveringssignaal };

    [Theory]
    [InlineData(null, "geen-persoonlijk-contact")]
    [InlineData(false, "geen-persoonlijk-contact")]
    [InlineData(true, "")]
    public void Assess_FirstVroegsignaal_NeedsReportedPersonalContact(bool? contact, string expected) =>
        Assert.Equal(expected, Remarks(First with { Inspanning = new() { PersoonlijkContact = contact } }));

    [Fact]
    public void Assess_LaterVroegsignaal_NeedsNoContact() => Assert.Equal(string.Empty, Remarks(First, First.Earlier(9, null)));

    [Fact]
    public void Assess_EndOfSupply_NeedsEarlierVroegsignaal()
    {
        Assert.Equal("geen-eerder-vroegsignaal", Remarks(End));
        Assert.Equal(string.Empty, Remarks(End, First.Earlier(9, null)));
        Assert.Equal(string.Empty, Remarks(End, (First with { Soort = Signaalsoort.GeactualiseerdVroegsignaal }).Earlier(9, null)));
    }

    // An earlier end of supply is not an earlier early signal.
    [Fact]
    public void Assess_OnlyEarlierEndOfSupply_IsStillWithoutVroegsignaal()
    {
        Assert.Equal("geen-eerder-vroegsignaal", Remarks(End with { Achterstand = First.Achterstand with { Totaalbedrag = Bedrag.FromEuro(900m) } }, End.Earlier(2, null)));
        Assert.Equal("geen-persoonlijk-contact", Remarks(First, End.Earlier(2, null)));
    }

    [Fact]
    public void Assess_OtherKindOfPartner_IsNotAsked() => Assert.Equal(string.Empty, Remarks(First.From(Signaalpartnersoort.Water)));

    private static string Remarks(Vroegsignaal signaal, params Historiesignaal[] historie) =>
        Intake.Remarks(Intake.Assess(Standaardwerkwijzen.Landelijk.Aanlevering, signaal, historie: historie));
}
