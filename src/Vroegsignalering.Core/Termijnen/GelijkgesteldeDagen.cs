using NodaTime.Text;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>The days that royal decrees equate with holidays, and the years for which they are known (TER-2).</summary>
/// <remarks>
/// Source: the decrees under article 3, section 3 of the Algemene termijnenwet, as published in the Staatscourant and the
/// Basiswettenbestand (public law, no copyright). Complete for 1990 to 1992 and 2005 to 2028; a decree is made some years ahead, so that
/// later years follow with a new version. Thread safe: static and immutable.
/// </remarks>
public static class GelijkgesteldeDagen
{
    /// <summary>All known days, in order of date.</summary>
    public static ValueList<GelijkgesteldeDag> All { get; } = new[]
    {
        Decree("KB 12-01-1990", "BWBR0004691", "1990-05-25 1990-12-24 1990-12-31 1991-05-10 1991-12-27 1992-05-01 1992-05-29"),
        Decree("KB 26-11-2003 nr 03.004876", "BWBR0015963", "2005-05-06 2006-05-26 2007-05-18 2007-12-27 2007-12-28 2007-12-31"),
        Decree("KB 27-09-2007 nr 07.003139", "BWBR0022669", "2007-12-24 2008-05-02 2009-01-02 2009-05-01 2009-05-04 2009-05-22 2010-05-14"),
        Decree("KB 07-06-2010 nr 10.001566", "BWBR0027755", "2011-05-06 2011-06-03 2012-05-18 2012-12-24 2012-12-31 2013-04-29 2013-05-10 2013-12-27"),
        Decree("KB 17-06-2013 nr 13.001210", "BWBR0033679", "2014-05-30 2015-01-02 2015-05-04 2015-05-15 2016-05-06"),
        Decree("KB 31-10-2016", "Stcrt 2016, 58653", "2017-04-28 2017-05-26 2018-05-11 2018-12-24 2018-12-31 2019-05-31 2019-12-27"),
        Decree("KB 20-09-2019", null, "2020-05-22 2021-05-14 2022-05-27"),
        Decree("Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025", null, "2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30"),
        Decree("Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028", null, "2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26"),
    }.SelectMany(dagen => dagen).OrderBy(dag => dag.Datum).ToValueList();

    /// <summary>The years for which the days are known, in words.</summary>
    internal static string KnownYears => "1990-1992, 2005-2028";

    /// <summary>Whether it is known which days of a year are equated; in another year there may be days that are not in <see cref="All"/>.</summary>
    /// <param name="jaar">The year.</param>
    /// <returns>True for 1990 to 1992 and 2005 to 2028, all included.</returns>
    public static bool IsKnown(int jaar) => jaar is (>= 1990 and <= 1992) or (>= 2005 and <= 2028);

    private static IEnumerable<GelijkgesteldeDag> Decree(string besluit, string? vindplaats, string dagen) =>
        dagen.Split(' ').Select(dag => new GelijkgesteldeDag { Datum = LocalDatePattern.Iso.Parse(dag).Value, Besluit = besluit, Vindplaats = vindplaats });
}
