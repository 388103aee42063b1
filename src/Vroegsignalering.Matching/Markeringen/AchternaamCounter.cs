using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Markeringen;

/// <summary>Counts the different surnames in the match period of a match.</summary>
internal static class AchternaamCounter
{
    public static int Count(Match match)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var lid in match.Leden.AsSpan())
        {
            if (lid.IsInPeriode && lid.Signaal.Client.Naam is { FoldedGeslachtsnaam: { Length: > 0 } surname })
            {
                surnames.Add(surname);
            }
        }

        return surnames.Count;
    }
}
