using Vroegsignalering.Matching.Vergelijking;

namespace Vroegsignalering.Matching.Tests.Vergelijking;

/// <summary>A name of any length is compared: what does not fit is left out, and nothing fails.</summary>
public class LongNamesTests
{
    // ß folds to two letters, a Korean syllable to three: the room is the text's length times what a letter grows at most.
    [Theory]
    [InlineData("Bakker")]
    [InlineData("ß")]
    [InlineData("각")]
    [InlineData("Ab ")]
    [InlineData("A ")]
    [InlineData("A.")]
    [InlineData("AB")]
    [InlineData("\ud83d\ude00 ")]
    public void Compare_NamesOfAnyLength_Works(string part)
    {
        foreach (var times in new[] { 1, 12, 17, 99, 100, 101, 250, 2_000 })
        {
            var text = string.Concat(Enumerable.Repeat(part, times));
            var name = new Persoonsnaam
            {
                Voornamen = text,
                Voorletters = text,
                Voorvoegsel = text,
                Geslachtsnaam = text,
                PartnerVoorvoegsel = text,
                PartnerGeslachtsnaam = text + "s",
                Naamgebruik = Naamgebruik.PartnerVoorEigen,
            };

            var (surname, given) = PersonComparer.CompareNames(Profiles.Of(name), name);
            var (other, _) = PersonComparer.CompareNames(Profiles.Of(new() { Voornamen = "Jan", Geslachtsnaam = "Visser" }), name);
            PersonComparer.CompareNames(Profiles.Of(name), new() { Voornamen = "Jan", Geslachtsnaam = "Visser", PartnerGeslachtsnaam = text });

            Assert.NotEqual(Vroegsignalering.Screening.Vergelijkingsniveau.Strijdig, surname.Grond.Niveau);
            Assert.NotEqual(Vroegsignalering.Screening.Vergelijkingsniveau.Strijdig, given.Grond.Niveau);
            Assert.NotEqual(Vroegsignalering.Screening.Vergelijkingsniveau.Exact, other.Grond.Niveau);
        }
    }
}
