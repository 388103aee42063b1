namespace Vroegsignalering.Tests.Contracts;

/// <summary>The naming rule: a word of an identifier is a Dutch term of the glossary or a plain English word.</summary>
public class NamingTests
{
    private static readonly string WordFile = Repository.PathOf("tests", "Vroegsignalering.Core.Tests", "Contracts", "english-words.txt");

    [Fact]
    public void Identifiers_OfAllPublicTypes_AreAscii() =>
        Offenders.None(Identifiers.Of(ContractSubject.Assembly).Where(identifier => !identifier.Name.All(char.IsAscii)).Select(identifier => identifier.Place));

    [Fact]
    public void Words_OfAllPublicIdentifiers_AreInTheGlossaryOrEnglish()
    {
        var known = Glossary.Words().Concat(File.ReadAllLines(WordFile)).ToHashSet(StringComparer.Ordinal);
        var offenders =
            from identifier in Identifiers.Of(ContractSubject.Assembly)
            from word in Identifiers.WordsOf(identifier.Name)
            where !known.Contains(word)
            group identifier.Place by word into places
            orderby places.Key
            select $"{places.Key} ({places.First()})";

        Offenders.None(offenders);
    }

    [Fact]
    public void Words_OfTheEnglishList_AreOrderedUniqueAndNoTermsOfTheGlossary()
    {
        var words = File.ReadAllLines(WordFile);

        Assert.Equal(words.Order(StringComparer.Ordinal).Distinct(), words);
        Assert.Empty(words.Intersect(Glossary.Words()));
    }

    [Theory]
    [InlineData("IsDirectOpgepakt", "is direct opgepakt")]
    [InlineData("ToCanonicalString", "to canonical string")]
    [InlineData("E164", "e")]
    [InlineData("aantalSignalen", "aantal signalen")]
    [InlineData("KVKCode", "kvk code")]
    public void WordsOf_AnIdentifier_SplitsAtCapitals(string identifier, string words) =>
        Assert.Equal(words.Split(' '), Identifiers.WordsOf(identifier));
}
