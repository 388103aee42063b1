using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;
using Vroegsignalering.Tests.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Aanlevering;

/// <summary>Both options for every figure that may be unknown (AAN-3, AAN-6, SIG-4).</summary>
public sealed class OnbekendTests
{
    private static readonly Aanlevercriteria Admit = Standaardwerkwijzen.Landelijk.Aanlevering with
    {
        Onbekend = OmgangMetOnbekend.Toelaten,
        OnbekendBedrag = OmgangMetOnbekend.Toelaten,
        OnbekendeNaam = OmgangMetOnbekend.Toelaten,
        Energieregeling = false,
    };

    private static readonly Aanlevercriteria Drop = Admit with
    {
        Onbekend = OmgangMetOnbekend.Uitvallen,
        OnbekendBedrag = OmgangMetOnbekend.Uitvallen,
        OnbekendeNaam = OmgangMetOnbekend.Uitvallen,
    };

    private static readonly Vroegsignaal Energie = SampleSignals.Clean().From(Signaalpartnersoort.Energie).Counted(2, 2);

    public static TheoryData<string, string, string> Cases => new()
    {
        { "due date", "vervaldatum-onbekend", Invoervelden.OudsteVervaldatum },
        { "amount", "bedrag-onbekend", Invoervelden.Bedrag },
        { "name", "naam-onbekend", Invoervelden.Achternaam },
        { "instalments", "termijnen-onbekend", Invoervelden.AantalTermijnen },
        { "reminders", "aanmaningen-onbekend", Invoervelden.AantalAanmaningen },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Assess_Unknown_AdmitsWithRemarkOrDropsNamingTheField(string unknown, string remark, string veld)
    {
        var signaal = Without(unknown);

        var admitted = Intake.Assess(Admit, signaal);
        var dropped = Intake.Assess(Drop, signaal);

        Assert.Equal("toegelaten", Intake.Codes(admitted));
        Assert.Equal(remark, Intake.Remarks(admitted));
        Assert.Equal("onvolledige-gegevens", Intake.Codes(dropped));
        Assert.Equal(veld, Assert.IsType<OnvolledigeGegevens>(dropped.Reden).Veld);
    }

    [Fact]
    public void Assess_NothingUnknown_IsCleanUnderBothOptions()
    {
        Assert.Equal("toegelaten", Intake.Codes(Intake.Assess(Drop, Energie)));
        Assert.Equal(string.Empty, Intake.Remarks(Intake.Assess(Admit, Energie)));
    }

    // Own: a trade name is a name.
    [Fact]
    public void Assess_OnlyTradeName_IsNotWithoutName()
    {
        var signaal = Energie with { Client = new() { Bedrijfsnaam = "Bakkerij Voorbeeld", Rechtsvorm = Rechtsvorm.Eenmanszaak } };

        Assert.Equal("toegelaten", Intake.Codes(Intake.Assess(Drop, signaal)));
    }

    // AAN-3, AAN-4: the newest due date says nothing certain about the oldest, and the other way round.
    [Fact]
    public void Assess_OnlyTheOtherDueDateKnown_IsUnknown()
    {
        var onlyNewest = Energie.Due(null, new LocalDate(2026, 11, 1));
        var newest = Admit with { Standaard = Admit.Standaard with { Vervaldatum = Vervaldatumkeuze.Nieuwste } };

        Assert.Equal("vervaldatum-onbekend", Intake.Remarks(Intake.Assess(Admit, onlyNewest)));
        Assert.Equal("vervaldatum-onbekend", Intake.Remarks(Intake.Assess(newest, Energie.Due(new LocalDate(2026, 11, 1)))));
        Assert.Equal("te-jong", Intake.Codes(Intake.Assess(newest, onlyNewest)));
    }

    private static Vroegsignaal Without(string unknown) => unknown switch
    {
        "due date" => Energie.Due(null),
        "amount" => Energie.Owing(null),
        "name" => Energie with { Client = Energie.Client with { Naam = null } },
        "instalments" => Energie.Counted(null, 2),
        _ => Energie.Counted(2, null),
    };
}
