using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>Writes kinds of partners within a sentence.</summary>
internal static class KindNames
{
    public static string Of(Signaalpartnersoort soort, Taal taal) => Lower(soort.Tekst.In(taal));

    /// <summary>The kinds of which it is one: <c>energie/water</c>.</summary>
    public static string List(IEnumerable<Signaalpartnersoort> soorten, Taal taal) => string.Join('/', soorten.OrderBy(soort => soort.Value).Select(soort => Of(soort, taal)));

    public static string Join(IEnumerable<Signaalpartnersoort> soorten, Taal taal, bool isAnd = false)
    {
        var names = soorten.OrderBy(soort => soort.Value).Select(soort => Of(soort, taal)).ToList();
        var last = taal == Taal.Engels ? isAnd ? " and " : " or " : isAnd ? " en " : " of ";
        return names.Count == 1 ? names[0] : string.Join(", ", names.SkipLast(1)) + last + names[^1];
    }

    // An abbreviation stays in capitals: CAK, DUO.
    public static string Lower(string text) => text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
