using System.Globalization;
using NodaTime;
using Vroegsignalering.Aanlevering;

namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>The job as SQL, as a team would write it after tuning: no text is compared that need not be, and what drops is left out before grouping.</summary>
internal static class DuckDbQuery
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The table that the appender fills.</summary>
    public static string Table(Job opdracht) => $"""
        CREATE OR REPLACE TABLE signalen (
          id INTEGER, partner UTINYINT, sector UTINYINT, terug UTINYINT, postcode VARCHAR, huisnummer INTEGER, toevoeging VARCHAR,
          cents BIGINT, vervaldag INTEGER, signaaldag INTEGER, rechtsvorm UTINYINT, klantsituatie UTINYINT, garagebox BOOLEAN, naam VARCHAR{(opdracht.NeedsPersons ? ", geboren INTEGER" : string.Empty)}{(opdracht == Job.Herhaald ? ", opgepakt BOOLEAN" : string.Empty)})
        """;

    /// <summary>The reasons of every signal that drops, kept.</summary>
    public static string Reasons(Job opdracht) => opdracht == Job.Herhaald
        ? $"""
        CREATE OR REPLACE TABLE uitval AS
        WITH herhaald AS (
          SELECT s.id
          FROM signalen s JOIN signalen h
            ON h.terug = 1 AND h.opgepakt AND s.terug = 0 AND s.partner = h.partner AND s.huisnummer = h.huisnummer
            AND {Postcode("s")} = {Postcode("h")} AND {Addition("s")} = {Addition("h")}
            AND (s.geboren IS NULL OR h.geboren IS NULL OR s.naam IS NULL OR h.naam IS NULL OR (s.geboren = h.geboren AND upper(s.naam) = upper(h.naam)))
          GROUP BY s.id, s.cents
          HAVING s.cents <= arg_min_null(h.cents, h.id))
        SELECT id, terug, redenen FROM (
          SELECT s.id, s.terug, {Mask(opdracht)} + CASE WHEN h.id IS NULL THEN 0 ELSE {Bit(Uitvalredensoort.HerhaaldeMelding)} END AS redenen
          FROM signalen s LEFT JOIN herhaald h ON s.id = h.id)
        WHERE redenen <> 0
        """
        : $"""
        CREATE OR REPLACE TABLE uitval AS
        SELECT id, terug, redenen FROM (SELECT id, terug, {Mask(opdracht)} AS redenen FROM signalen) WHERE redenen <> 0
        """;

    /// <summary>The matches by rank, with the decision.</summary>
    public static string Matches(Job opdracht)
    {
        var within = opdracht == Job.Halfjaar ? " FILTER (terug = 0)" : string.Empty;
        var extra = opdracht == Job.Halfjaar ? "max(terug) > 0" : opdracht == Job.Markeringen ? "count(DISTINCT upper(naam))" : "0";
        var eligible = opdracht == Job.Herhaald ? "id NOT IN (SELECT id FROM uitval)" : $"{Mask(opdracht)} = 0";
        var marks = opdracht == Job.Markeringen
            ? """
            , huizen AS (
              SELECT pc, nr, sum(CASE WHEN n >= 2 THEN 1 ELSE 0 END) AS hm, sum(CASE WHEN n < 2 THEN nu ELSE 0 END) AS hs
              FROM adressen WHERE nu > 0 GROUP BY pc, nr)
            """
            : string.Empty;
        return $"""
            WITH adressen AS (
              SELECT {Postcode("signalen")} AS pc, huisnummer AS nr, {Addition("signalen")} AS tv,
                count(*){within} AS n, sum(cents){within} AS totaal, min(vervaldag){within} AS oudste, min(id) AS eerste, sum(id) AS som,
                count(*) FILTER (terug = 0) AS nu, {extra} AS extra
              FROM signalen WHERE {eligible} GROUP BY pc, nr, tv){marks}
            , matches AS (SELECT * FROM adressen WHERE nu > 0 AND n >= 2)
            , geordend AS (
              SELECT *, row_number() OVER (ORDER BY n DESC, totaal DESC NULLS LAST, oudste ASC NULLS LAST, pc, nr, tv) AS rang, (pc[1:4]::INTEGER - 1000) // 90 AS gebied
              FROM matches)
            , geplaatst AS (SELECT *, row_number() OVER (PARTITION BY gebied ORDER BY rang) AS plaats FROM geordend)
            , geteld AS (
              SELECT *, coalesce(sum(CASE WHEN plaats <= {Job.PerDistrict} THEN 1 ELSE 0 END) OVER (ORDER BY rang ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS voor FROM geplaatst)
            SELECT n::INTEGER, coalesce(totaal, -1)::BIGINT, coalesce(oudste, -1)::INTEGER, eerste::INTEGER, som::BIGINT,
              CASE WHEN voor >= {Job.InTotal} THEN 2 WHEN plaats > {Job.PerDistrict} THEN 3 ELSE 0 END::INTEGER AS besluit,
              {(opdracht == Job.Markeringen ? "((hm - 1) * 10000 + hs * 100 + CASE WHEN extra > 8 THEN extra ELSE 0 END)" : "extra")}::INTEGER
            FROM geteld{(opdracht == Job.Markeringen ? " JOIN huizen USING (pc, nr)" : string.Empty)} ORDER BY rang
            """;
    }

    public static string Counts => "SELECT redenen::INTEGER, count(*)::INTEGER FROM uitval WHERE terug = 0 GROUP BY redenen";

    private static string Mask(Job opdracht)
    {
        var day = ByMonth(opdracht, moment => moment);
        return string.Create(CultureInfo.InvariantCulture, $"""
            (CASE WHEN signaaldag > {day} THEN {Bit(Uitvalredensoort.BuitenAanlevermoment)} ELSE 0 END
              + CASE WHEN cents IS NULL OR naam IS NULL THEN {Bit(Uitvalredensoort.OnvolledigeGegevens)} ELSE 0 END
              + CASE WHEN rechtsvorm = 1 THEN {Bit(Uitvalredensoort.Rechtspersoon)} ELSE 0 END
              + CASE WHEN garagebox AND sector = 2 THEN {Bit(Uitvalredensoort.GeenWoning)} ELSE 0 END
              + CASE klantsituatie WHEN 1 THEN {Bit(Uitvalredensoort.GeenKlantMeer)} WHEN 2 THEN {Bit(Uitvalredensoort.BekendInSchuldregeling)} WHEN 3 THEN {Bit(Uitvalredensoort.BetalingsregelingLoopt)} ELSE 0 END
              + CASE WHEN {day} - vervaldag < 30 THEN {Bit(Uitvalredensoort.TeJong)} WHEN {day} - vervaldag > 100 THEN {Bit(Uitvalredensoort.TeOud)} ELSE 0 END)
            """);
    }

    private static string ByMonth(Job opdracht, Func<LocalDate, LocalDate> of) =>
        "CASE terug " + string.Concat(opdracht.Momenten.Select((moment, terug) => FormattableString.Invariant($"WHEN {terug} THEN {DayOf(of(moment))} "))) + "END";

    private static int DayOf(LocalDate date) => Period.DaysBetween(Epoch, date);

    private static int Bit(Uitvalredensoort soort) => 1 << soort.Value;

    private static string Postcode(string table) => $"upper(replace({table}.postcode, ' ', ''))";

    private static string Addition(string table) => $"upper(replace(replace({table}.toevoeging, ' ', ''), '-', ''))";
}
