using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;
using Vroegsignalering.Tests.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Aanlevering;

public sealed class AanleveroordeelTests
{
    private static readonly Aanlevercriteria Landelijk = Standaardwerkwijzen.Landelijk.Aanlevering;

    // AAN-1: every verdict is kept, in the order asked.
    [Fact]
    public void Assess_Dropped_KeepsEveryVerdict()
    {
        var oordeel = Intake.Assess(Landelijk, SampleSignals.Clean().From(Signaalpartnersoort.Energie).Due(null).Counted(1, 2));

        Assert.Equal(Aanlevercriteriumcodes.All, oordeel.AsT1.Bevindingen.Select(bevinding => bevinding.Criterium));
        Assert.Equal(
            [Aanlevercriteriumcodes.Ouderdom, Aanlevercriteriumcodes.Energieregeling],
            oordeel.AsT1.Bevindingen.Where(bevinding => bevinding.Oordeel.Opmerking is not null).Select(bevinding => bevinding.Criterium));
        Assert.Equal(Aanlevercriteriumcodes.Termijnen, Assert.Single(oordeel.AsT1.Bevindingen, bevinding => bevinding.Oordeel.Reden is not null).Criterium);
    }

    [Fact]
    public void Assess_Admitted_KeepsEveryVerdict() =>
        Assert.Equal(Aanlevercriteriumcodes.All, Intake.Assess(Landelijk, SampleSignals.Clean()).AsT0.Bevindingen.Select(bevinding => bevinding.Criterium));

    [Fact]
    public void ToText_EveryOutcome_WordForWord()
    {
        var clean = SampleSignals.Clean();

        AssertText("toegelaten", "taken in", clean);
        AssertText("direct opgepakt", "taken up at once", clean.Marked(Signaalmarkering.Crisis));
        AssertText(
            "toegelaten; vervaldatum onbekend: ouderdom niet beoordeeld",
            "taken in; due date unknown: age not judged",
            clean.Due(null));
        AssertText(
            "Rechtspersoon: rechtsvorm Naamloze Vennootschap is geen natuurlijk persoon; bron 004; Achterstand te jong: 1 dag achterstand, toegestaan vanaf 30 dagen; bron eigen (DDAS noemt geen begindatum; dezelfde dag)",
            "Legal person: legal form public limited company is not a natural person; source 004; Arrears too young: 1 day in arrears, allowed from 30 days; source eigen (DDAS noemt geen begindatum; dezelfde dag)",
            clean.Due(new LocalDate(2026, 11, 24)) with { Client = clean.Client with { Rechtsvorm = Rechtsvorm.NaamlozeVennootschap } });
    }

    private static void AssertText(string nederlands, string engels, Vroegsignaal signaal)
    {
        var oordeel = Intake.Assess(Landelijk, signaal);
        Assert.Equal(nederlands, oordeel.ToText(Taal.Nederlands));
        Assert.Equal(engels, oordeel.ToText(Taal.Engels));
    }
}
