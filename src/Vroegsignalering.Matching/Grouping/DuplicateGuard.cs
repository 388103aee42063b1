using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Refuses input in which a signal (partner, number and month) is given more than once, because it would count twice.</summary>
internal static class DuplicateGuard
{
    private const int HighestNamed = 5;

    /// <param name="signalen">The signals.</param>
    /// <param name="isUsed">Which of them the run looks at.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static void Check(SignaalTable signalen, Func<int, bool> isUsed, CancellationToken cancellationToken)
    {
        var duplicates = DuplicateFinder.Find(signalen, isUsed, cancellationToken).ConvertAll(place => signalen[place]);
        if (duplicates.Count > 0)
        {
            throw Refused(duplicates);
        }
    }

    private static ArgumentException Refused(List<Vroegsignaal> duplicates)
    {
        duplicates.Sort(SignaalOrder.Compare);
        var named = duplicates.Take(HighestNamed).Select(signaal =>
            FormattableString.Invariant($"'{signaal.Nummer}' of partner '{signaal.Partner.Id}' ({signaal.Aanlevermaand:uuuu-MM})"));
        return new(FormattableString.Invariant($"{duplicates.Count} signal(s) given more than once: {string.Join(", ", named)}."));
    }
}
