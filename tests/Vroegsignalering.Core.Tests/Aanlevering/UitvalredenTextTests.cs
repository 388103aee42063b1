using Vroegsignalering.Aanlevering;

namespace Vroegsignalering.Tests.Aanlevering;

/// <summary>Texts are public API: word for word, in both languages.</summary>
public sealed class UitvalredenTextTests
{
    [Fact]
    public void Toelichting_EveryKind_WordForWord()
    {
        foreach (var (reden, nederlands, engels) in Uitvalvoorbeelden.All)
        {
            Assert.Equal(nederlands, reden.Toelichting.Nederlands);
            Assert.Equal(engels, reden.Toelichting.Engels);
            Assert.Equal($"{reden.Soort.Code}: {nederlands}", reden.ToString());
        }
    }

    [Fact]
    public void Examples_CoverEveryKind() =>
        Assert.Equal(Uitvalredensoort.All, Uitvalvoorbeelden.All.Select(voorbeeld => voorbeeld.Reden.Soort).Distinct());

    [Fact]
    public void Match_EveryKind_CallsItsOwnCase()
    {
        foreach (var (reden, _, _) in Uitvalvoorbeelden.All)
        {
            Assert.Same(reden, reden.Match<Uitvalreden>(r => r, r => r, r => r, r => r, r => r, r => r, r => r, r => r, r => r, r => r, r => r, r => r, r => r, r => r));
            Assert.Equal(reden.GetType().Name, reden.Match(
                _ => nameof(BuitenAanlevermoment),
                _ => nameof(OnvolledigeGegevens),
                _ => nameof(Rechtspersoon),
                _ => nameof(GeenWoning),
                _ => nameof(GeenKlantMeer),
                _ => nameof(BekendInSchuldregeling),
                _ => nameof(BetalingsregelingLoopt),
                _ => nameof(TeJong),
                _ => nameof(TeOud),
                _ => nameof(OnderDrempelbedrag),
                _ => nameof(TeWeinigTermijnen),
                _ => nameof(OnvoldoendeInspanning),
                _ => nameof(HerhaaldeMelding),
                _ => nameof(AnderCriterium)));
        }
    }

    [Theory]
    [InlineData("vervaldatum-onbekend", "vervaldatum onbekend: ouderdom niet beoordeeld", "due date unknown: age not judged")]
    [InlineData("bedrag-onbekend", "bedrag onbekend: drempelbedrag niet beoordeeld, als laatste gerangschikt", "amount unknown: threshold not judged, ranked last")]
    [InlineData("naam-onbekend", "naam onbekend: wie er woont moet worden nagegaan", "name unknown: who lives there has to be found out")]
    [InlineData("termijnen-onbekend", "aantal termijnen onbekend: niet beoordeeld", "number of instalments unknown: not judged")]
    [InlineData("aanmaningen-onbekend", "aantal aanmaningen onbekend: niet beoordeeld", "number of reminders unknown: not judged")]
    [InlineData("inspanning-onbekend", "inspanning van de signaalpartner onbekend: niet beoordeeld", "effort of the partner unknown: not judged")]
    [InlineData("rechtsvorm-onbekend", "rechtsvorm onbekend: niet vastgesteld dat het een natuurlijk persoon is", "legal form unknown: not established that it is a natural person")]
    [InlineData("uitzondering-crediteur", "buiten het ouderdomsvenster, uitzondering van de crediteur", "outside the age window, exception made by the creditor")]
    [InlineData("niet-vervallen-deel", "een deel van het bedrag is nog niet vervallen en hoort er niet in", "part of the amount is not yet due and should not be in it")]
    [InlineData("geen-eerder-vroegsignaal", "eindeleveringssignaal zonder eerder vroegsignaal", "end-of-supply signal without an earlier early signal")]
    [InlineData("geen-persoonlijk-contact", "eerste vroegsignaal zonder gemeld persoonlijk contact", "first early signal without reported personal contact")]
    [InlineData("herhaling-onbekend", "eerder opgepakt, maar zonder bedrag is niet te zien of het hoger is", "taken up before, but without an amount it cannot be told whether it is higher")]
    public void Aanleveropmerking_EveryRemark_WordForWord(string code, string nederlands, string engels)
    {
        var all = typeof(Aanleveropmerking).GetProperties()
            .Where(property => property.PropertyType == typeof(Aanleveropmerking))
            .Select(property => (Aanleveropmerking)property.GetValue(null)!)
            .ToList();

        Assert.Equal(12, all.Count);
        var opmerking = Assert.Single(all, opmerking => opmerking.Code == code);
        Assert.Equal((nederlands, engels), (opmerking.Tekst.Nederlands, opmerking.Tekst.Engels));
    }
}
