using FsCheck.Xunit;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;
using Vroegsignalering.Tests.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Aanlevering;

/// <summary>The short way through intake: what is said to be clean there has no finding in any criterion.</summary>
public sealed class CleanBoundsLaw
{
    // AAN-1: from a signal without a finding, one thing or two changed; every second stays within the bounds.
    [Property(MaxTest = 4000)]
    public void Has_SignalNearTheBounds_OnlyWhereNoCriterionFindsAnything(int agreed, int first, int second, byte by)
    {
        var assessor = Intake.Assessor(Criteria(agreed), SampleSignals.Peildatum);
        var signaal = Change(Change(SampleSignals.Clean().From(Signaalpartnersoort.All[by % Signaalpartnersoort.All.Count]), first, by), second, by);
        var toets = assessor.Flat.For(signaal.Partner);

        if (assessor.Flat.CleanFor(in toets).Has(in signaal.Figures))
        {
            Assert.Equal(0, assessor.Flat.Assess(signaal, in toets));
        }
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(100, true)]
    [InlineData(29, false)]
    [InlineData(101, false)]
    public void Has_DueSoManyDaysAgo_IncludesBothEndsOfTheWindow(int days, bool clean) =>
        Assert.Equal(clean, IsClean(Standaardwerkwijzen.DuoPlus.Aanlevering, SampleSignals.Clean().Due(SampleSignals.Peildatum.PlusDays(-days))));

    // AAN-4: unknown is not old, though it is packed as the latest date.
    [Fact]
    public void Has_UnknownDueDateWhereOnlyTooOldIsAsked_IsNotClean() =>
        Assert.False(IsClean(
            Standaardwerkwijzen.DuoPlus.Aanlevering with { Standaard = new() { Ouderdom = new Ouderdomsvenster { TotEnMetDagen = 100 } }, PerSoort = [] },
            SampleSignals.Clean().Due(null)));

    [Fact]
    public void Has_WindowThatHoldsNoDay_IsNeverClean() =>
        Assert.False(IsClean(
            Standaardwerkwijzen.DuoPlus.Aanlevering with { Standaard = new() { Ouderdom = new Ouderdomsvenster { VanafDagen = 100, TotEnMetDagen = 30 } }, PerSoort = [] },
            SampleSignals.Clean()));

    [Fact]
    public void Has_CleanSignal_InEveryReadyMadeWerkwijzeThatAsksNothingMore() =>
        Assert.All(
            new[] { Standaardwerkwijzen.DuoPlus, Standaardwerkwijzen.Arnhem, Standaardwerkwijzen.Twente, Standaardwerkwijzen.Pilot50 },
            werkwijze => Assert.True(IsClean(werkwijze.Aanlevering, SampleSignals.Clean())));

    private static bool IsClean(Aanlevercriteria criteria, Vroegsignaal signaal)
    {
        var flat = Intake.Assessor(criteria, SampleSignals.Peildatum).Flat;
        return flat.CleanFor(flat.For(signaal.Partner)).Has(in signaal.Figures);
    }

    private static Aanlevercriteria Criteria(int agreed) => Standaardwerkwijzen.DuoPlus.Aanlevering with
    {
        Standaard = new()
        {
            Ouderdom = (agreed & 3) switch
            {
                0 => new Ouderdomsvenster { VanafDagen = 30, TotEnMetDagen = 100 },
                1 => new Ouderdomsvenster { VanafDagen = 30 },
                2 => new Ouderdomsvenster { TotEnMetDagen = 100 },
                _ => new Ouderdomsvenster(),
            },
            Drempel = new Drempelbedrag { Bedrag = Bedrag.FromEuro(100m), GelijkWordtToegelaten = (agreed & 4) == 0 },
            MinimumTermijnen = (agreed & 24) == 0 ? 2 : 0,
            MinimumAanmaningen = (agreed & 48) == 0 ? 1 : 0,
            Vervaldatum = (agreed & 192) == 0 ? Vervaldatumkeuze.Nieuwste : Vervaldatumkeuze.Oudste,
        },
        PerSoort = [],
        PerPartner = [],
        AlleenNatuurlijkePersonen = (agreed & 256) == 0,
        UitzonderingCrediteur = (agreed & 512) == 0,
        Energieregeling = (agreed & 3072) == 0,
    };

    private static Vroegsignaal Change(Vroegsignaal signaal, int what, byte by) => (what & 15) switch
    {
        0 => signaal.Due(null),
        1 => signaal.Due(SampleSignals.Peildatum.PlusDays(-28 - (by % 4))),
        2 => signaal.Due(SampleSignals.Peildatum.PlusDays(-99 - (by % 4)), SampleSignals.Peildatum.PlusDays(-by)),
        3 => signaal.Owing(100m + ((by % 3) - 1) / 100m),
        4 => signaal.Owing(null),
        5 => signaal.Owing(700m, 99m),
        6 => signaal with { Signaaldatum = SampleSignals.Peildatum.PlusDays((by % 4) - 1) },
        7 => signaal with { OntvangenOp = SampleSignals.Peildatum.AtMidnight().InUtc().ToInstant() + Duration.FromHours(by % 24) },
        8 => signaal with { Soort = Signaalsoort.All[by % Signaalsoort.All.Count] },
        9 => signaal.Marked(Signaalmarkering.All[by % Signaalmarkering.All.Count]),
        10 => signaal with { Client = signaal.Client with { Naam = null } },
        11 => signaal with { Client = signaal.Client with { Rechtsvorm = by % 2 == 0 ? Rechtsvorm.BeslotenVennootschap : Rechtsvorm.Onbekend } },
        12 => signaal with { Adres = signaal.Adres with { Gebruik = Adresgebruik.Garagebox } },
        13 => signaal with { Achterstand = signaal.Achterstand with { NietVervallenDeel = Bedrag.FromEuro(1m) } },
        14 => signaal.Counted(by % 3, by % 2),
        _ => signaal,
    };
}
