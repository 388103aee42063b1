using Vroegsignalering.Aanlevering;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Tests.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Aanlevering;

/// <summary>What a partner must have done before it reports, per kind of partner (SIG-13).</summary>
public sealed class InspanningTests
{
    private static readonly Vroegsignaal Zorg = SampleSignals.Clean().From(Signaalpartnersoort.Zorg);

    public static TheoryData<string> Soorten => [.. Inspanningsoort.All.Select(soort => soort.Code)];

    [Fact]
    public void Assess_NothingAsked_LooksAtNoEffort() =>
        Assert.Equal("toegelaten", Intake.Codes(Intake.Assess(Standaardwerkwijzen.Landelijk.Aanlevering, With(Zorg, null, false))));

    // 004: for Zorg a letter is enough.
    [Fact]
    public void Assess_ZorgALetterIsEnough_AsksOnlyZorgForALetter()
    {
        var criteria = Asking(OmgangMetOnbekend.Toelaten, Inspanningsoort.SchriftelijkeHerinnering);

        Assert.Equal("toegelaten", Intake.Codes(Intake.Assess(criteria, With(Zorg, Inspanningsoort.SchriftelijkeHerinnering, true))));
        Assert.Equal("onvoldoende-inspanning", Intake.Codes(Intake.Assess(criteria, With(Zorg, Inspanningsoort.SchriftelijkeHerinnering, false))));
        Assert.Equal(
            "toegelaten",
            Intake.Codes(Intake.Assess(criteria, With(SampleSignals.Clean().From(Signaalpartnersoort.Huur), Inspanningsoort.SchriftelijkeHerinnering, false))));
    }

    [Theory]
    [MemberData(nameof(Soorten))]
    public void Assess_EachEffort_IsAskedByItself(string code)
    {
        var soort = Inspanningsoort.FromCode(code);
        var criteria = Asking(OmgangMetOnbekend.Uitvallen, soort);

        Assert.Equal("toegelaten", Intake.Codes(Intake.Assess(criteria, With(Zorg, soort, true))));
        var reden = Assert.IsType<OnvoldoendeInspanning>(Intake.Assess(criteria, With(Zorg, soort, false)).Reden);
        Assert.Equal((soort, Bron.Signaalreis), (reden.Inspanning, reden.Bron));
        Assert.Equal(code.Replace('-', '_'), Assert.IsType<OnvolledigeGegevens>(Intake.Assess(criteria, With(Zorg, soort, null)).Reden).Veld);
        Assert.Contains(code.Replace('-', '_'), Invoervelden.All);
    }

    [Fact]
    public void Assess_Unknown_IsAdmittedWithRemarkByDefault()
    {
        var oordeel = Intake.Assess(Asking(OmgangMetOnbekend.Toelaten, Inspanningsoort.GewezenOpHulp), With(Zorg, null, null));

        Assert.Equal(("toegelaten", "inspanning-onbekend"), (Intake.Codes(oordeel), Intake.Remarks(oordeel)));
    }

    [Fact]
    public void Assess_OneUnknownAndOneNotMade_DropsForTheOneNotMade()
    {
        var criteria = Asking(OmgangMetOnbekend.Toelaten, Inspanningsoort.PersoonlijkContact, Inspanningsoort.GewezenOpHulp);

        Assert.Equal("onvoldoende-inspanning", Intake.Codes(Intake.Assess(criteria, With(Zorg, Inspanningsoort.GewezenOpHulp, false))));
    }

    private static Aanlevercriteria Asking(OmgangMetOnbekend onbekend, params Inspanningsoort[] soorten) => Standaardwerkwijzen.DuoPlus.Aanlevering with
    {
        Onbekend = onbekend,
        PerSoort =
        [
            new()
            {
                Soort = Signaalpartnersoort.Zorg,
                Afspraken = new() { VereisteInspanning = GedateerdeWaarde.Vast(soorten.ToValueList(), Bron.Signaalreis) },
            },
        ],
    };

    private static Vroegsignaal With(Vroegsignaal signaal, Inspanningsoort? soort, bool? answer) => signaal with
    {
        Inspanning = new()
        {
            SchriftelijkeHerinnering = soort == Inspanningsoort.SchriftelijkeHerinnering ? answer : null,
            PersoonlijkContact = soort == Inspanningsoort.PersoonlijkContact ? answer : null,
            GewezenOpHulp = soort == Inspanningsoort.GewezenOpHulp ? answer : null,
            DoorgevenNietGeweigerd = soort == Inspanningsoort.DoorgevenNietGeweigerd ? answer : null,
        },
    };
}
