namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>The surnames that more than one in 1,024 inhabitants of the Netherlands bear, and how rare each is.</summary>
/// <remarks>
/// In classes of half a bit, rounded down, without prefix: one in 181 to 256 is called Jansen, Jong or Vries. Made from the numbers of 2007 in
/// <c>digitalheir/family-names-in-the-netherlands</c> (MIT, © 2015 Maarten Trompper), after the Nederlandse Familienamenbank; see
/// <c>THIRD-PARTY-NOTICES.md</c>. Thread safe: constant.
/// </remarks>
internal static class Achternaamtabel
{
    /// <summary>The weight of a name in common, in millibits, and the names that have it.</summary>
    public static IReadOnlyList<(int Weight, string Names)> Classes { get; } =
    [
        (7_500, "Jansen Jong Vries"),
        (8_000, "Bakker Berg Boer Dijk Groot Janssen Visser"),
        (8_500, "Bos Meijer Mulder Smit Veen Vos"),
        (9_000, "Brouwer Dekker Dijkstra Graaf Haan Hendriks Kok Leeuwen Peters Smits Wit"),
        (9_500, "Beek Bosch Brink Broek Bruijn Bruin Dam Heijden Heuvel Hoek Jacobs Koning Linden Meer Rooij Ruiter Schouten Vermeulen Vliet Willems"),
    ];
}
