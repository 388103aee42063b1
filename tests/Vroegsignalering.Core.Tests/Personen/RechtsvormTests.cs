using System.Text.Json;
using Xunit.Abstractions;

namespace Vroegsignalering.Tests.Personen;

// SIG-10
public class RechtsvormTests(ITestOutputHelper output)
{
    [SharedDataFact]
    public void All_KvkList_IsEqualInOrder()
    {
        var rows = SharedData.Rows("rechtsvormen.csv").Select(row => (row["kvk_code"], row["rechtsvorm"], row["soort"], row["natuurlijk_persoon"])).ToList();
        var forms = Rechtsvorm.All.Skip(1).SkipLast(1).Select(vorm => (
            vorm.KvkCode ?? "",
            vorm.Tekst.Nederlands,
            vorm.Soort.Tekst.Nederlands,
            vorm.NatuurlijkPersoon switch { true => "ja", false => "nee", null => "onbepaald" }));
        Assert.Equal(21, rows.Count);
        Assert.Equal(rows, forms);
        output.WriteLine($"{rows.Count} legal forms equal");
    }

    [SharedDataFact]
    public void TryRead_EveryCodeAndName_IsThatForm()
    {
        foreach (var row in SharedData.Rows("rechtsvormen.csv"))
        {
            foreach (var text in new[] { row["kvk_code"], row["rechtsvorm"], row["kvk_code"].ToLowerInvariant(), row["rechtsvorm"].ToUpperInvariant() })
            {
                if (text.Length > 0)
                {
                    Assert.True(Rechtsvorm.TryRead(text, out var vorm), text);
                    Assert.Equal(row["rechtsvorm"], vorm.Tekst.Nederlands);
                }
            }
        }
    }

    [Theory]
    [InlineData("B.V.", "besloten-vennootschap")]
    [InlineData(" b.v. ", "besloten-vennootschap")]
    [InlineData("B. V.", "besloten-vennootschap")]
    [InlineData("N.V.", "naamloze-vennootschap")]
    [InlineData("v.o.f.", "vennootschap-onder-firma")]
    [InlineData("C.V.", "commanditaire-vennootschap")]
    [InlineData("V.v.E.", "vereniging-van-eigenaars")]
    [InlineData("vereniging van eigenaren", "vereniging-van-eigenaars")]
    [InlineData("STICHTING", "stichting")]
    [InlineData("Stg.", "stichting")]
    [InlineData("cooperatie", "cooperatie")]
    [InlineData("COÖPERATIE", "cooperatie")]
    [InlineData("Coöperatieve Vereniging", "cooperatie")]
    [InlineData("Europese naamloze vennootschap", "europese-naamloze-vennootschap")]
    [InlineData("ZZP'er", "eenmanszaak")]
    [InlineData("Particulier", "particulier")]
    [InlineData("privépersoon", "particulier")]
    [InlineData("onbekend", "onbekend")]
    public void TryRead_UsualWriting_IsThatForm(string text, string code)
    {
        Assert.True(Rechtsvorm.TryRead(text, out var vorm));
        Assert.Equal(code, vorm.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("B")]
    [InlineData("BVX")]
    [InlineData("GmbH")]
    [InlineData("Bakkerij B.V.")]
    public void TryRead_OtherText_IsRefused(string text) => Assert.False(Rechtsvorm.TryRead(text, out _));

    [Fact]
    public void NatuurlijkPersoon_OnlyTheFiveOfTheRule() => Assert.Equal(
        [Rechtsvorm.Particulier, Rechtsvorm.Eenmanszaak, Rechtsvorm.Maatschap, Rechtsvorm.VennootschapOnderFirma, Rechtsvorm.CommanditaireVennootschap],
        Rechtsvorm.All.Where(vorm => vorm.NatuurlijkPersoon == true));

    [Fact]
    public void NatuurlijkPersoon_RederijAndUnknown_IsUndecided() =>
        Assert.Equal([Rechtsvorm.Rederij, Rechtsvorm.Onbekend], Rechtsvorm.All.Where(vorm => vorm.NatuurlijkPersoon is null));

    [Fact]
    public void Code_Every_IsUniqueAndRoundTrips()
    {
        Assert.Equal(23, Rechtsvorm.All.Select(vorm => vorm.Code).Distinct().Count());
        Assert.All(Rechtsvorm.All, vorm => Assert.Same(vorm, JsonSerializer.Deserialize<Rechtsvorm>(JsonSerializer.Serialize(vorm))));
    }

    // No two forms may claim one text.
    [Fact]
    public void TryRead_OwnTexts_NeverMeanAnotherForm() =>
        Assert.All(Rechtsvorm.All, vorm => Assert.All([vorm.Code, vorm.Name, vorm.Tekst.Nederlands, vorm.KvkCode ?? vorm.Code], text =>
        {
            Assert.True(Rechtsvorm.TryRead(text, out var read));
            Assert.Same(vorm, read);
        }));
}
