using Vroegsignalering.Foundation;
using Vroegsignalering.Screening;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Screening;

public class ScreeningafsprakenTests
{
    private static readonly Werkwijze Landelijk = Standaardwerkwijzen.Landelijk;

    public static TheoryData<Func<Screeningafspraken, Screeningafspraken>, string> Faults => new()
    {
        { s => s with { Kenmerken = (ValueList<Screeningskenmerk>)[Screeningskenmerk.Inschrijving, Screeningskenmerk.Detentie, Screeningskenmerk.Detentie] }, "screening.kenmerken[2]: 'detentie' was given before; allowed: each value at most once" },
        { s => s with { JarenNaTraject = (int?)-1 }, "screening.jarenNaTraject: '-1' is out of range; allowed: 0 to 99" },
        { s => s with { JarenNaTraject = (int?)100 }, "screening.jarenNaTraject: '100' is out of range; allowed: 0 to 99" },
        { s => s with { BrpUitval = BrpUitval.GeenBrpControle }, "screening.brpUitval: 'geen-brp-controle' contradicts another field; allowed: handmatig or no-go, because inschrijving is in screening.kenmerken" },
        { s => s with { Kenmerken = s.Kenmerken.Vanaf(new LocalDate(2026, 1, 1), [Screeningskenmerk.Adres], Bron.Host) }, "screening.brpUitval: 'handmatig' contradicts another field; allowed: geen-brp-controle, because inschrijving is not in screening.kenmerken" },
        { s => s with { Brp = s.Brp with { Marge = -1 } }, "screening.brp.marge: '-1' is out of range; allowed: 0 to 2147483647" },
        { s => s with { Brp = s.Brp with { Afwijsdrempel = s.Brp.Afwijsdrempel.Vanaf(new LocalDate(2026, 1, 1), 8_001, Bron.Host) } }, "screening.brp.afwijsdrempel: '8001' contradicts another field; allowed: at most screening.brp.bevestigdrempel" },
        { s => s with { EigenControles = ["wijkteam"] }, "screening.eigenControles[0]: 'wijkteam: wijkteam' contradicts another field; allowed: only what is in screening.kenmerken" },
        { s => s with { EigenControles = ["wijkteams"] }, "screening.eigenControles[0]: 'wijkteams' is unknown; allowed: one of schuld, wijkteam" },
        { s => s with { EigenControles = ["schuld", "schuld"] }, "screening.eigenControles[1]: 'schuld' was given before; allowed: each value at most once" },
    };

    private static PluginCatalog Plugins { get; } = new(controles: [new HostRegister(), new HostRegister { Code = "schuld", Kenmerken = [Screeningskenmerk.Schuldhulpverlening] }]);

    [Theory]
    [MemberData(nameof(Faults))]
    public void Check_AFault_IsToldWordForWord(Func<Screeningafspraken, Screeningafspraken> spoil, string message) =>
        Assert.Equal(message, Assert.Single(WerkwijzeChecker.Check(Landelijk with { Screening = spoil(Landelijk.Screening) }, Plugins)).ToText(Taal.Engels));

    [Fact]
    public void Check_BoundsThemselves_AreNoFault()
    {
        foreach (var screening in new[]
        {
            Landelijk.Screening with { JarenNaTraject = (int?)99 },
            Landelijk.Screening with { Brp = Landelijk.Screening.Brp with { Afwijsdrempel = 8_000, Marge = 0 } },
            Landelijk.Screening with { EigenControles = ["schuld"] },
        })
        {
            Assert.Empty(WerkwijzeChecker.Check(Landelijk with { Screening = screening }, Plugins));
        }
    }

    [Fact]
    public void Describe_OwnChecks_AreShown() =>
        Assert.Equal("schuld", Assert.Single((Landelijk.Screening with { EigenControles = ["schuld"] }).Describe(), regel => regel.Optie == "screening.eigenControles").Waarde);

    [Theory]
    [InlineData("brp")]
    [InlineData("schuldhulp")]
    [InlineData("uitsluiting")]
    public void PluginCatalog_ACodeOfTheScreener_IsTaken(string code) =>
        Assert.Throws<ArgumentException>(() => new PluginCatalog(controles: [new HostRegister { Code = code }]));

    [Fact]
    public void FindControle_ByCode_IsThatCheck()
    {
        Assert.Equal(["schuld", "wijkteam"], Plugins.Controlecodes);
        Assert.Equal("schuld", Plugins.FindControle("schuld")?.Code);
        Assert.Null(Plugins.FindControle("Schuld"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_001)]
    public void BatchSize_OutsideItsBounds_IsRefused(int size) => Assert.Throws<ArgumentOutOfRangeException>(() => new Screeningsregisters { BatchSize = size });
}
