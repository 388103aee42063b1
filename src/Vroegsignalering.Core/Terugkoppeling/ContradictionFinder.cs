namespace Vroegsignalering.Terugkoppeling;

/// <summary>Walks over what was told about one signal, and what is to come, and finds where one denies the other.</summary>
internal static class ContradictionFinder
{
    public static IEnumerable<Tegenspraak> Find(IEnumerable<Terugkoppelbericht> told, Terugkoppelcode? toCome)
    {
        Terugkoppelbericht? before = null;
        foreach (var bericht in told)
        {
            if (before is not null && IsDenied(before, bericht.Code))
            {
                yield return new() { Signaal = bericht.Signaal, Eerder = before, Later = bericht.Code, LaterBericht = bericht };
            }

            before = bericht;
        }

        if (before is not null && toCome is not null && IsDenied(before, toCome))
        {
            yield return new() { Signaal = before.Signaal, Eerder = before, Later = toCome };
        }
    }

    private static bool IsDenied(Terugkoppelbericht earlier, Terugkoppelcode later) =>
        earlier.Code != later && (earlier.Definitief || earlier.Code != Terugkoppelcode.NogNietBereiktOfWilGeenHulp);
}
