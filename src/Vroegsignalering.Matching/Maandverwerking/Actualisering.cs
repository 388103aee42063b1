using Vroegsignalering.Aanlevering;
using Vroegsignalering.Aanlevering.Criteria;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>An update replaces the same partner's earlier signals of the month about the same person and address.</summary>
/// <remarks>
/// Own, so that the order of the input does not matter: earlier is an earlier day; of one day the early signals come before the updates, and the
/// updates go by number. A later early signal stays beside the update, so that nothing is lost. Only what is in time, or taken up at once, replaces
/// or is replaced: a late update that intake drops must not take the signal that was in time along. An Eindeleveringssignaal or CAK-melding is
/// never replaced: it says something else.
/// </remarks>
internal static class Actualisering
{
    /// <summary>The kind that replaces, as a number.</summary>
    public static readonly int UpdateSoort = Signaalsoort.GeactualiseerdVroegsignaal.Value;

    /// <summary>The bit of a verdict that says that a signal is too late to replace or be replaced.</summary>
    public static readonly int BuitenAanlevermoment = VerdictBits.Of(Uitvalredensoort.BuitenAanlevermoment);

    /// <summary>Splits the signals of one month.</summary>
    /// <param name="signalen">The signals, each number once per partner.</param>
    /// <param name="isInTime">Whether intake would not drop a signal for its moment.</param>
    /// <param name="remaining">The signals that were not replaced, in the order given.</param>
    public static List<Vervangensignaal> Split(IReadOnlyList<Vroegsignaal> signalen, Func<Vroegsignaal, bool> isInTime, out IReadOnlyList<Vroegsignaal> remaining)
    {
        remaining = signalen;
        var updated = signalen.Where(signaal => IsUpdate(signaal) && isInTime(signaal)).Select(KeyOf).ToHashSet();
        if (updated.Count == 0)
        {
            return [];
        }

        var replacements = new Dictionary<Vroegsignaal, Vroegsignaal>(ReferenceEqualityComparer.Instance);
        foreach (var group in signalen.Where(signaal => IsReplaceable(signaal) && updated.Contains(KeyOf(signaal)) && isInTime(signaal)).GroupBy(KeyOf))
        {
            Replace([.. group.OrderByDescending(signaal => signaal.Signaaldatum).ThenByDescending(IsUpdate).ThenByDescending(signaal => signaal.Nummer)], replacements);
        }

        remaining = [.. signalen.Where(signaal => !replacements.ContainsKey(signaal))];
        return [.. replacements.Select(pair => new Vervangensignaal { Signaal = pair.Key, VervangenDoor = pair.Value })];
    }

    // The newest update first, so that what takes a place is never replaced itself.
    private static void Replace(List<Vroegsignaal> newestFirst, Dictionary<Vroegsignaal, Vroegsignaal> replacements)
    {
        for (var i = 0; i < newestFirst.Count; i++)
        {
            var update = newestFirst[i];
            if (!IsUpdate(update) || replacements.ContainsKey(update))
            {
                continue;
            }

            foreach (var earlier in newestFirst.Skip(i + 1).Where(signaal => Signaalhistorie.SamePerson(signaal.Client, update.Client)))
            {
                replacements.TryAdd(earlier, update);
            }
        }
    }

    private static bool IsUpdate(Vroegsignaal signaal) => signaal.Soort == Signaalsoort.GeactualiseerdVroegsignaal;

    private static bool IsReplaceable(Vroegsignaal signaal) => IsUpdate(signaal) || signaal.Soort == Signaalsoort.Vroegsignaal;

    private static (Adressleutel Adres, string PartnerId) KeyOf(Vroegsignaal signaal) => (signaal.Adres.Sleutel, signaal.Partner.Id);
}
