namespace Vroegsignalering.Triage;

/// <summary>Writes the explanation of a decision in one line.</summary>
internal static class TriageuitlegWriter
{
    public static string Write(Triageuitleg uitleg, Taal taal)
    {
        var english = taal == Taal.Engels;
        var parts = new List<string>
        {
            FormattableString.Invariant($"{(english ? "rank" : "rang")} {uitleg.Rang}: {Rule(uitleg, taal, english)}"),
        };
        if (uitleg.Toevoegingen.Count > 0)
        {
            parts.Add((english ? "also " : "ook ") + string.Join(", ", uitleg.Toevoegingen));
        }

        if (uitleg.Onbekend.Count > 0)
        {
            parts.Add(string.Join(", ", uitleg.Onbekend.Select(ground => ground.ToText(taal))));
        }

        if (uitleg.Spoor.Count > 0)
        {
            parts.Add(string.Join(" → ", uitleg.Spoor.Select(step => step.ToText(taal))));
        }

        if (uitleg.HandmatigEerst)
        {
            parts.Add(english ? "a person looks first" : "een mens kijkt eerst");
        }

        return string.Join("; ", parts);
    }

    private static string Rule(Triageuitleg uitleg, Taal taal, bool english)
    {
        if (uitleg.Toelichting is { } words)
        {
            return words.In(taal);
        }

        if (uitleg.Regel is null)
        {
            return Triagestatus.GeenRegel.Tekst.In(taal);
        }

        var name = (english ? "rule " : "regel ") + (uitleg.Naam ?? uitleg.Regel);
        return uitleg.Gronden.Count == 0 ? name
            : name + (english ? ", because " : ", want ") + string.Join(english ? " and " : " en ", uitleg.Gronden.Select(ground => ground.ToText(taal)));
    }
}
