namespace Vroegsignalering.Tests.Adressen;

/// <summary>Every suffix over a small alphabet: one key for each normalised text and the other way round.</summary>
public class AdressleutelExhaustiveTests
{
    private static readonly string[] Characters = ["a", "B", "1", "2", " ", "-"];

    [Fact]
    public void Key_EveryAdditionOfUpToFiveCharacters_IsOneToOneWithTheOracle()
    {
        IEnumerable<string> additions = [""];
        var all = new List<string>();
        for (var length = 1; length <= 5; length++)
        {
            additions = [.. additions.SelectMany(text => Characters.Select(c => text + c))];
            all.AddRange(additions.Where(text => text == text.Trim() && text.Any(char.IsLetterOrDigit)));
        }

        var keys = new Dictionary<string, Adressleutel>();
        var texts = new Dictionary<Adressleutel, string>();
        foreach (var letter in (string[])["", "A", "b"])
        {
            foreach (var toevoeging in all)
            {
                var normalized = AdresOracle.Suffix(letter, toevoeging);
                var key = Adres.Read(new() { Postcode = "1234AB", Huisnummer = "12", Huisletter = letter, Toevoeging = toevoeging }).GetValueOrThrow().Sleutel;
                keys.TryAdd(normalized, key);
                texts.TryAdd(key, normalized);
                Assert.Equal(keys[normalized], key);
                Assert.Equal(texts[key], normalized);
                Assert.Equal($"1234AB 12 {normalized}", key.ToCanonicalString());
            }
        }

        Assert.True(keys.Count > 1000);
        Assert.Equal(keys.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value), texts.Keys.Order());
    }
}
