using System.Globalization;
using System.Text;

namespace Vroegsignalering.Screening;

/// <summary>Writes a verdict of the register check as a table and as a waterfall.</summary>
internal static class BrpOordeelWriter
{
    private const int FieldWidth = 15;
    private const int LevelWidth = 27;
    private const int NumberWidth = 8;

    // Characters on either side of zero in the waterfall: the lowest and highest sums that the table of weights can give fit in it.
    private const int LowestBit = -40;
    private const int HighestBit = 40;
    private const int MillibitsPerBit = 1000;

    public static string Signed(int millibits) => millibits.ToString("+0;-0;0", CultureInfo.InvariantCulture);

    public static string WriteTable(BrpOordeel oordeel, Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var english = taal == Taal.Engels;
        var lines = new List<string> { Heading(oordeel, taal) };
        if (oordeel.Kandidaat is { } best)
        {
            lines.Add(Row(english ? "field" : "veld", english ? "level" : "niveau", "millibits", english ? "because" : "omdat"));
            lines.Add(Row(english ? "start" : "uitgangspunt", string.Empty, Signed(best.Uitgangspunt), string.Empty));
            lines.AddRange(best.Velden.Select(veld => Row(veld.Veld.Tekst.In(taal), veld.Niveau.Tekst.In(taal), Signed(veld.Gewicht), veld.Grond.Tekst.In(taal))));
            lines.Add(Row(english ? "sum" : "som", string.Empty, Signed(best.Score), Thresholds(oordeel.Drempels, english)));
        }

        lines.Add(Next(oordeel, taal));
        return string.Join('\n', lines);
    }

    public static string WriteWaterfall(BrpOordeel oordeel, Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var english = taal == Taal.Engels;
        var lines = new List<string> { Heading(oordeel, taal) };
        if (oordeel.Kandidaat is { } best)
        {
            var sum = best.Uitgangspunt;
            lines.Add(Bar(english ? "start" : "uitgangspunt", 0, sum));
            foreach (var veld in best.Velden)
            {
                lines.Add(Bar(veld.Veld.Tekst.In(taal), sum, sum + veld.Gewicht));
                sum += veld.Gewicht;
            }

            lines.Add($"{(english ? "sum" : "som"),-FieldWidth}{Signed(sum),NumberWidth}  {Thresholds(oordeel.Drempels, english)}");
        }

        return string.Join('\n', lines);
    }

    private static string Heading(BrpOordeel oordeel, Taal taal)
    {
        var reasons = string.Concat(oordeel.Redenen.Select(reden => "; " + reden.Tekst.In(taal)));
        return $"{(taal == Taal.Engels ? "Register check" : "BRP-controle")}: {oordeel.Uitkomst.Tekst.In(taal)}, {oordeel.Bevinding.Tekst.In(taal)}{reasons}";
    }

    private static string Row(string field, string level, string number, string because) =>
        $"{field,-FieldWidth}{level,-LevelWidth}{number,NumberWidth + 1}  {because}".TrimEnd();

    private static string Thresholds(BrpDrempels drempels, bool english) => english
        ? $"confirmed from {Signed(drempels.Bevestigdrempel)}, rejected below {Signed(drempels.Afwijsdrempel)}"
        : $"bevestigd vanaf {Signed(drempels.Bevestigdrempel)}, afgewezen onder {Signed(drempels.Afwijsdrempel)}";

    private static string Next(BrpOordeel oordeel, Taal taal)
    {
        var english = taal == Taal.Engels;
        if (oordeel.NaasteAndere is not { } next)
        {
            return oordeel.AantalKandidaten switch
            {
                0 => english ? "nobody to compare with" : "niemand om mee te vergelijken",
                _ => english ? "no other candidate" : "geen andere kandidaat",
            };
        }

        return (english ? "next candidate " : "naaste andere ") + next.ToText(taal) + FormattableString.Invariant(
            $"; {(english ? "distance" : "verschil")} {oordeel.Verschil ?? 0}, {(english ? "at least" : "minimaal")} {oordeel.Drempels.Marge}");
    }

    private static string Bar(string field, int from, int to)
    {
        var bar = new StringBuilder(new string(' ', HighestBit - LowestBit + 1)) { [-LowestBit] = '|' };
        var (low, high) = (Cell(Math.Min(from, to)), Cell(Math.Max(from, to)));
        for (var i = low; i < high; i++)
        {
            bar[i] = to > from ? '+' : '-';
        }

        return $"{field,-FieldWidth}{Signed(to - from),NumberWidth}{Signed(to),NumberWidth}  {bar}".TrimEnd();
    }

    private static int Cell(int millibits) => Math.Clamp(millibits, LowestBit * MillibitsPerBit, HighestBit * MillibitsPerBit) / MillibitsPerBit - LowestBit;
}
