namespace Vroegsignalering.Triage;

/// <summary>Writes a rule in words.</summary>
internal static class RegelWriter
{
    public static string Write(Triageregel regel, Taal taal)
    {
        var english = taal == Taal.Engels;
        var then = (regel.Werking == Regelwerking.VoegtToe, english) switch
        {
            (true, true) => "then also",
            (true, false) => "dan ook",
            (false, true) => "then",
            (false, false) => "dan",
        };
        var text = $"{(english ? "if" : "als")} {regel.Voorwaarde.ToText(taal)}, {then} {string.Join(english ? " and " : " en ", regel.Uitkomst.Kanalen.Select(choice => Write(choice, taal)))}";
        return regel.Werking == Regelwerking.VoegtToe ? text : text + Rest(regel.Uitkomst, english);
    }

    public static string Write(Restvulling restvulling, Taal taal)
    {
        var english = taal == Taal.Engels;
        var order = restvulling.Rangorde.Count == 0 ? string.Empty : (english ? ", by " : ", op ") + string.Join(", ", restvulling.Rangorde);
        return $"{Name(restvulling.Kanaal, taal)} {(english ? "that is left, if" : "die over is, als")} {restvulling.Voorwaarde.ToText(taal)}{order}"
            + Named(english ? "bucket" : "bakje", restvulling.Bakje) + Named("team", restvulling.Team);
    }

    private static string Rest(Triageuitkomst uitkomst, bool english) =>
        Named(english ? "bucket" : "bakje", uitkomst.Bakje) + Named("team", uitkomst.Team)
        + FormattableString.Invariant($"; {(english ? "priority" : "prioriteit")} {uitkomst.Prioriteit}")
        + (uitkomst.HandmatigEerst ? english ? "; a person looks first" : "; een mens kijkt eerst" : string.Empty);

    private static string Write(Kanaalkeuze choice, Taal taal)
    {
        var english = taal == Taal.Engels;
        var instead = new List<string>(3);
        if (choice.BijVol.Count > 0)
        {
            instead.Add((english ? "full: " : "vol: ") + Chain(choice.BijVol, taal));
        }

        if (choice.BijOntbreken.Count > 0)
        {
            instead.Add((english ? "detail missing: " : "gegeven ontbreekt: ") + Chain(choice.BijOntbreken, taal));
        }

        if (choice.Overloop != Overloop.VolgendeRun)
        {
            instead.Add((english ? "else " : "anders ") + choice.Overloop.Tekst.In(taal));
        }

        return Name(choice.Kanaal, taal) + (instead.Count == 0 ? string.Empty : $" ({string.Join("; ", instead)})");
    }

    private static string Chain(IEnumerable<Kanaalvervanging> chain, Taal taal) => string.Join(", ", chain.Select(each => Name(each.Kanaal, taal)));

    private static string Name(Kanaal kanaal, Taal taal) => kanaal.Tekst.In(taal).ToLowerInvariant();

    private static string Named(string what, string? name) => name is null ? string.Empty : $"; {what} {name}";
}
