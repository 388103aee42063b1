using System.Globalization;
using NodaTime;
using Vroegsignalering.Matching.Grouping;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>Refuses input that a run cannot account for: a month outside the calendar, a signal of another month, or a number that occurs twice.</summary>
internal static class MaandruninvoerChecker
{
    private const int MostNamed = 10;

    private static readonly YearMonth FirstMonth = NederlandseWerkdagenkalender.FirstDate.ToYearMonth();
    private static readonly YearMonth LastMonth = NederlandseWerkdagenkalender.LastDate.ToYearMonth();

    /// <summary>The first month that may be there, as a number.</summary>
    public static int FirstMonthNumber { get; } = SignaalFigures.Number(FirstMonth);

    /// <summary>Whether a run may be of a month.</summary>
    public static bool Allows(YearMonth maand) => maand >= FirstMonth && maand <= LastMonth;

    /// <summary>As <see cref="ThrowIfFaulty"/>, in a fraction of its time where there is no fault.</summary>
    public static void Check(Maandruninvoer invoer)
    {
        if (!Allows(invoer.Maand) || HasFault(SignaalTable.Of(invoer.Signalen, invoer.Historie), SignaalFigures.Number(invoer.Maand)))
        {
            ThrowIfFaulty(invoer);
        }
    }

    public static void ThrowIfFaulty(Maandruninvoer invoer)
    {
        var faults = new List<string>();
        var seen = new HashSet<(YearMonth Maand, string PartnerId, Signaalnummer Nummer)>(invoer.Signalen.Count + invoer.Historie.Count);
        if (!Allows(invoer.Maand))
        {
            faults.Add($"the month of the run is {Text(invoer.Maand)}, allowed: {Text(FirstMonth)} to {Text(LastMonth)}");
        }

        for (var i = 0; i < invoer.Signalen.Count; i++)
        {
            CheckCurrent(invoer.Signalen[i], i, invoer.Maand, seen, faults);
        }

        for (var i = 0; i < invoer.Historie.Count; i++)
        {
            CheckEarlier(invoer.Historie[i]?.Signaal, i, invoer.Maand, seen, faults);
        }

        if (faults.Count > 0)
        {
            var more = faults.Count > MostNamed ? $"; and {faults.Count - MostNamed} more" : string.Empty;
            throw new ArgumentException($"The input has {faults.Count} fault(s): {string.Join("; ", faults.Take(MostNamed))}{more}.", nameof(invoer));
        }
    }

    private static bool HasFault(SignaalTable signalen, int maand)
    {
        foreach (var signaal in signalen.Signalen(0, signalen.Count))
        {
            if (signaal is null || signaal.Figures.Maand != maand)
            {
                return true;
            }
        }

        foreach (var eerder in signalen.Historie(signalen.Current, signalen.Count))
        {
            if (eerder is null || eerder.Signaal.Figures.Maand >= maand || eerder.Signaal.Figures.Maand < FirstMonthNumber)
            {
                return true;
            }
        }

        return DuplicateFinder.Find(signalen, null, CancellationToken.None).Count > 0;
    }

    private static void CheckCurrent(Vroegsignaal? signaal, int place, YearMonth maand, HashSet<(YearMonth, string, Signaalnummer)> seen, List<string> faults)
    {
        if (signaal is null)
        {
            faults.Add(FormattableString.Invariant($"signal at place {place} is null"));
            return;
        }

        if (signaal.Aanlevermaand != maand)
        {
            faults.Add($"{signaal.Nummer} is of {Text(signaal.Aanlevermaand)}, the run is of {Text(maand)}");
        }

        CheckUnique(signaal, seen, faults);
    }

    private static void CheckEarlier(Vroegsignaal? signaal, int place, YearMonth maand, HashSet<(YearMonth, string, Signaalnummer)> seen, List<string> faults)
    {
        if (signaal is null)
        {
            faults.Add(FormattableString.Invariant($"history signal at place {place} is null"));
            return;
        }

        if (signaal.Aanlevermaand >= maand)
        {
            faults.Add($"history signal {signaal.Nummer} is of {Text(signaal.Aanlevermaand)}, not before {Text(maand)}");
        }
        else if (signaal.Aanlevermaand < FirstMonth)
        {
            faults.Add($"history signal {signaal.Nummer} is of {Text(signaal.Aanlevermaand)}, allowed: {Text(FirstMonth)} and later");
        }

        CheckUnique(signaal, seen, faults);
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
