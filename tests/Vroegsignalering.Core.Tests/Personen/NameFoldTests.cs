namespace Vroegsignalering.Tests.Personen;

// SIG-8
public class NameFoldTests
{
    [Theory]
    [InlineData("Meijden", "MEIJDEN")]
    [InlineData("van der Meijden", "MEIJDEN")]
    [InlineData("VAN DER MEIJDEN", "MEIJDEN")]
    [InlineData("Meijden, van der", "MEIJDEN")]
    [InlineData("Meijden,v.d.", "MEIJDEN")]
    [InlineData("v.d. Meijden", "MEIJDEN")]
    [InlineData("v.d.Meijden", "MEIJDEN")]
    [InlineData("v/d Meijden", "MEIJDEN")]
    [InlineData("vd Meijden", "MEIJDEN")]
    [InlineData("vander Meijden", "MEIJDEN")]
    [InlineData("vanderMeijden", "MEIJDEN")]
    [InlineData("VanDerMeijden", "MEIJDEN")]
    [InlineData("Vandermeijden", "MEIJDEN")]
    [InlineData("VANDERMEIJDEN", "MEIJDEN")]
    [InlineData("' t Hart", "HART")]
    [InlineData("’t Hart", "HART")]
    [InlineData("d'Angelo", "ANGELO")]
    [InlineData("van 't Hof", "HOF")]
    [InlineData("de La Salle", "SALLE")]
    [InlineData("La Salle", "SALLE")]
    [InlineData("van den In 't Veld", "VELD")]
    [InlineData("v. Geffen", "GEFFEN")]
    [InlineData("V. GEFFEN", "GEFFEN")]
    [InlineData("van Özil", "OZIL")]
    [InlineData("Heide-van Kuijk", "HEIDEVANKUIJK")]
    [InlineData("Heide - van  Kuijk", "HEIDEVANKUIJK")]
    [InlineData("Bronwaßer", "BRONWASSER")]
    [InlineData("Yıldız", "YILDIZ")]
    [InlineData("S. Jansen", "SJANSEN")] // an initial, not the prefix s
    [InlineData("Do", "DO")] // nothing but a prefix: a name
    [InlineData("Vermeer", "VERMEER")]
    [InlineData("Denneman", "DENNEMAN")]
    [InlineData("Vander", "VANDER")]
    [InlineData("dICKsen", "DICKSEN")]
    [InlineData("Al-Khatib", "ALKHATIB")]
    [InlineData(".", "")]
    public void FoldSurname_Notation_GivesTheKey(string surname, string fold) => Assert.Equal(fold, NameFold.FoldSurname(surname));

    [Fact]
    public void FoldSurname_EveryPrefix_IsExcludedInFrontAndAfterAComma() => Assert.All(Voorvoegsels.Alle, voorvoegsel =>
    {
        Assert.Equal("MEIJDEN", NameFold.FoldSurname($"{voorvoegsel} Meijden"));
        Assert.Equal("MEIJDEN", NameFold.FoldSurname($"Meijden, {voorvoegsel}"));
        Assert.Equal("MEIJDEN", NameFold.FoldSurname($"{voorvoegsel.ToUpperInvariant()} MEIJDEN"));
    });

    [Fact]
    public void Fold_LongText_IsNotCut()
    {
        var text = string.Concat(Enumerable.Repeat("Æ", 1000));
        Assert.Equal(string.Concat(Enumerable.Repeat("AE", 1000)), NameFold.Fold(text));
    }

    [Fact]
    public void Fold_SupplementaryLetters_AreKept() => Assert.Equal("\U00010400", NameFold.Fold("\U00010428!"));
}
