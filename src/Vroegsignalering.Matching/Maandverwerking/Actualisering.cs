using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>An update replaces the same partner's other signals of the month about the same person and address.</summary>
/// <remarks>
/// Own, so that the order of the input does not matter: of several updates the one with the latest day, then the highest number,
/// takes the place of all other early signals and updates. An Eindeleveringssignaal or CAK-melding is never replaced: it says something else.
/// </remarks>
internal static class Actualisering
{
    public static List<Vervangensignaal> Split(IReadOnlyList<Vroegsignaal> signalen, out IReadOnlyList<Vroegsignaal> remaining)
    {
        remaining = signalen;
        if (!signalen.Any(IsUpdate))
        {
            return [];
        }

        var updated = signalen.Where(IsUpdate).Select(KeyOf).ToHashSet();
        var replacements = new Dictionary<Vroegsignaal, Vroegsignaal>(ReferenceEqualityComparer.Instance);
        foreach (var group in signalen.Where(signaal => IsReplaceable(signaal) && updated.Contains(KeyOf(signaal))).GroupBy(KeyOf))
        {
            var newestFirst = group.OrderByDescending(signaal => signaal.Signaaldatum).ThenByDescending(signaal => signaal.Nummer).ToList();
            while (newestFirst.Find(IsUpdate) is { } update)
            {
                newestFirst.Remove(update);
                foreach (var earlier in newestFirst.FindAll(signaal => Signaalhistorie.SamePerson(signaal.Client, update.Client)))
                {
                    replacements.Add(earlier, update);
                    newestFirst.Remove(earlier);
                }
            }
        }

        remaining = [.. signalen.Where(signaal => !replacements.ContainsKey(signaal))];
        return [.. replacements.Select(pair => new Vervangensignaal { Signaal = pair.Key, VervangenDoor = pair.Value })];
    }

    private static bool IsUpdate(Vroegsignaal signaal) => signaal.Soort == Signaalsoort.GeactualiseerdVroegsignaal;

    private static bool IsReplaceable(Vroegsignaal signaal) => IsUpdate(signaal) || signaal.Soort == Signaalsoort.Vroegsignaal;

    private static (Adressleutel Adres, string PartnerId) KeyOf(Vroegsignaal signaal) => (signaal.Adres.Sleutel, signaal.Partner.Id);
}
