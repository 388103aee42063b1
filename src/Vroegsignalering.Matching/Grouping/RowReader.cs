using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Reads the input into rows: the signals of the run and those of the look-back that are used.</summary>
internal static class RowReader
{
    private const int MonthsPerYear = 12;

    public static Row[] Read(Matchinvoer invoer, int terugblikMaanden, CancellationToken cancellationToken, out int partners)
    {
        var ranks = new PartnerRanks();
        var rows = new List<Row>(invoer.Signalen.Count + invoer.Terugblik.Count);
        for (var i = 0; i < invoer.Signalen.Count; i++)
        {
            cancellationToken.ThrowIfCancelled(i);
            var kandidaat = invoer.Signalen[i];
            var back = MonthsBack(kandidaat.Signaal, invoer.Maand, nameof(invoer.Signalen));
            rows.Add(back == 0
                ? Make(kandidaat.Signaal, back, kandidaat.DirectOpgepakt, ranks)
                : throw Misplaced(kandidaat.Signaal, invoer.Maand, "is not of the month of the run"));
        }

        for (var i = 0; i < invoer.Terugblik.Count; i++)
        {
            cancellationToken.ThrowIfCancelled(i);
            var signaal = invoer.Terugblik[i];
            var back = MonthsBack(signaal, invoer.Maand, nameof(invoer.Terugblik));
            if (back <= 0)
            {
                throw Misplaced(signaal, invoer.Maand, "is in the look-back but not of a month before that of the run");
            }

            if (back <= terugblikMaanden)
            {
                rows.Add(Make(signaal, back, false, ranks));
            }
        }

        var result = rows.ToArray();
        ranks.Rank(result);
        partners = ranks.Count;
        return result;
    }

    private static Row Make(Vroegsignaal signaal, int back, bool direct, PartnerRanks ranks) =>
        new() { Signaal = signaal, Partner = ranks.NumberOf(signaal.Partner), MonthsBack = (byte)back, DirectOpgepakt = direct };

    private static int MonthsBack(Vroegsignaal? signaal, YearMonth maand, string list) => signaal is null
        ? throw new ArgumentException($"{list} holds no signal at some place.")
        : signaal.Aanlevermaand == maand ? 0
        : ((maand.Year - signaal.Aanlevermaand.Year) * MonthsPerYear) + maand.Month - signaal.Aanlevermaand.Month;

    private static ArgumentException Misplaced(Vroegsignaal signaal, YearMonth maand, string what) =>
        new(FormattableString.Invariant($"Signal '{signaal.Nummer}' of {signaal.Aanlevermaand:uuuu-MM} {what} ({maand:uuuu-MM})."));
}
