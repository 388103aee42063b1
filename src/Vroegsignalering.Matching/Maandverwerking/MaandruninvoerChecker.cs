using System.Globalization;
using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>Refuses input that a run cannot account for: a signal of another month, or a number that occurs twice.</summary>
internal static class MaandruninvoerChecker
{
    private const int MostNamed = 10;

    public static void ThrowIfFaulty(Maandruninvoer invoer)
    {
        var faults = new List<string>();
        var seen = new HashSet<(YearMonth Maand, string PartnerId, Signaalnummer Nummer)>(invoer.Signalen.Count + invoer.Historie.Count);
        foreach (var signaal in invoer.Signalen)
        {
            if (signaal.Aanlevermaand != invoer.Maand)
            {
                faults.Add($"{signaal.Nummer} is of {Text(signaal.Aanlevermaand)}, the run is of {Text(invoer.Maand)}");
            }

            CheckUnique(signaal, seen, faults);
        }

        foreach (var earlier in invoer.Historie)
        {
            if (earlier.Signaal.Aanlevermaand >= invoer.Maand)
            {
                faults.Add($"history signal {earlier.Signaal.Nummer} is of {Text(earlier.Signaal.Aanlevermaand)}, not before {Text(invoer.Maand)}");
            }

            CheckUnique(earlier.Signaal, seen, faults);
        }

        if (faults.Count > 0)
        {
            var more = faults.Count > MostNamed ? $"; and {faults.Count - MostNamed} more" : string.Empty;
            throw new ArgumentException($"The input has {faults.Count} fault(s): {string.Join("; ", faults.Take(MostNamed))}{more}.", nameof(invoer));
        }
    }

    private static void CheckUnique(Vroegsignaal signaal, HashSet<(YearMonth, string, Signaalnummer)> seen, List<string> faults)
    {
        if (!seen.Add((signaal.Aanlevermaand, signaal.Partner.Id, signaal.Nummer)))
        {
            faults.Add($"{signaal.Nummer} of partner '{signaal.Partner.Id}' occurs twice in {Text(signaal.Aanlevermaand)}");
        }
    }

    private static string Text(YearMonth maand) => maand.ToString("uuuu-MM", CultureInfo.InvariantCulture);
}
