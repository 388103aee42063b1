using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Matches;

public sealed class MatchcriteriaTests
{
    private static readonly Matchcriteria Matching = Standaardwerkwijzen.DuoPlus.Matching;
    private static readonly Selectiecriteria Selectie = Standaardwerkwijzen.DuoPlus.Selectie;

    public static TheoryData<string, Func<object>> Nulls() => new()
    {
        { "Sleutel", () => Matching with { Sleutel = (GedateerdeWaarde<string>)null! } },
        { "Sleutel of null", () => Matching with { Sleutel = (string)null! } },
        { "PlaatselijkeSynoniemen", () => Matching with { PlaatselijkeSynoniemen = null! } },
        { "Minimum", () => Matching with { Minimum = null! } },
        { "Telwijze", () => Matching with { Telwijze = (GedateerdeWaarde<Telwijze>)null! } },
        { "Telwijze of null", () => Matching with { Telwijze = (Telwijze)null! } },
        { "Periode", () => Matching with { Periode = (GedateerdeWaarde<Matchperiode>)null! } },
        { "TerugblikMaanden", () => Matching with { TerugblikMaanden = null! } },
        { "OpvolgendeAchterstanden", () => Matching with { OpvolgendeAchterstanden = null! } },
        { "OpeenvolgendZelfdePartner", () => Matching with { OpeenvolgendZelfdePartner = null! } },
        { "HoogsteAantalAchternamen", () => Matching with { HoogsteAantalAchternamen = null! } },
        { "Rangorde", () => Selectie with { Rangorde = (GedateerdeWaarde<ValueList<string>>)null! } },
        { "Rangorde of null", () => Selectie with { Rangorde = (ValueList<string>)null! } },
        { "Rangorde with null", () => Selectie with { Rangorde = ValueList.Create<string>([null!]) } },
        { "QuotumTotaal", () => Selectie with { QuotumTotaal = (GedateerdeWaarde<int?>)null! } },
        { "QuotumPerGebied", () => Selectie with { QuotumPerGebied = (GedateerdeWaarde<int?>)null! } },
        { "GenoemdeGebieden", () => Selectie with { GenoemdeGebieden = null! } },
        { "GenoemdeGebieden with null", () => Selectie.WithTable([null!]) },
        { "Aanvullen", () => Selectie with { Aanvullen = null! } },
        { "Gebied", () => new Gebiedsquotum { Gebied = null!, Quotum = 1 } },
        { "Quotum", () => new Gebiedsquotum { Gebied = Gebied.Onbekend, Quotum = (GedateerdeWaarde<int?>)null! } },
    };

    [Theory]
    [MemberData(nameof(Nulls), DisableDiscoveryEnumeration = true)]
    public void Init_Null_Throws(string what, Func<object> make)
    {
        Assert.NotEmpty(what);
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(make).ParamName);
    }

    // SEL-2: no maximum is a value, and is not refused.
    [Fact]
    public void Init_NoMaximum_IsKept()
    {
        Assert.Null((Selectie with { QuotumTotaal = (int?)null }).QuotumTotaal.Verloop[0].Waarde);
        Assert.Null(new Gebiedsquotum { Gebied = Gebied.Onbekend, Quotum = (int?)null }.Quotum.Verloop[0].Waarde);
    }
}
