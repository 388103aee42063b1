using Vroegsignalering.Signalen;

namespace Vroegsignalering.Testing;

/// <summary>A month that is small enough to check by hand: its signals, and those of the months before.</summary>
public sealed class SmallMonth
{
    /// <summary>The signals of the month, each with whether it is taken up at once.</summary>
    public required IReadOnlyList<(Vroegsignaal Signaal, bool Direct)> Signalen { get; init; }

    /// <summary>The signals of the months before.</summary>
    public required IReadOnlyList<Vroegsignaal> Terugblik { get; init; }

    /// <summary>The same signals in another order.</summary>
    public SmallMonth Shuffle(int seed) => new() { Signalen = Shuffled(Signalen, seed), Terugblik = Shuffled(Terugblik, seed) };

    /// <summary>What a failed property shows.</summary>
    public override string ToString() => string.Join(
        "; ",
        Signalen.Select(item => (item.Signaal, item.Direct)).Concat(Terugblik.Select(signaal => (Signaal: signaal, Direct: false))).Select(item => FormattableString.Invariant(
            $"{item.Signaal.Nummer} {item.Signaal.Partner.Id}/{item.Signaal.Partner.Soort.Name} {item.Signaal.Aanlevermaand:uuuu-MM} {item.Signaal.Adres.ToCanonicalString()} {item.Signaal.Client.Naam?.FoldedGeslachtsnaam} {item.Signaal.Client.Geboortedatum.ToCanonicalString()}{(item.Direct ? " direct" : string.Empty)}")));

    private static T[] Shuffled<T>(IReadOnlyList<T> items, int seed)
    {
        var copy = items.ToArray();
        new Random(seed).Shuffle(copy);
        return copy;
    }
}
