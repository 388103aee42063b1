namespace Vroegsignalering.Samples.Maandverwerking.Tests;

/// <summary>The equations of the balance (SEL-5), and the balance against the files.</summary>
internal static class BalansAssert
{
    public static void Holds(Sample sample, string folder = "uit")
    {
        var b = sample.Balance(folder);
        Assert.Equal(b["gelezen"], b["foutregels"] + b["historie"] + b["latereMaanden"] + b["ontvangen"]);
        Assert.Equal(b["ontvangen"], b["uitgevallen"] + b["vervangen"] + b["direct"] + b["nietGematcht"] + b["inMatches"]);
        Assert.Equal(b["inMatches"], b["geselecteerd"] + b["teruggegeven"]);
        Assert.Equal(b["matches"], b["matchesGeselecteerd"] + b["matchesTeruggegeven"]);
        Assert.Equal(b["geselecteerd"] + b["direct"], b["go"] + b["noGo"] + b["handmatigeControle"] + b["nietGecontroleerd"]);
        var screening = sample.Rows("screening.csv", folder);
        Assert.Equal(
            [("go", b["go"]), ("handmatige-controle", b["handmatigeControle"]), ("niet-gecontroleerd", b["nietGecontroleerd"]), ("no-go", b["noGo"])],
            new[] { "go", "handmatige-controle", "niet-gecontroleerd", "no-go" }.Select(outcome => (outcome, screening.Count(row => row["uitkomst"] == outcome))));
        Assert.Equal(b["matchesGescreend"], screening.Select(row => row["match"]).Distinct().Count());
        Assert.Equal(b["uitgevallen"], sample.Rows("uitval.csv", folder).Count);
        Assert.Equal(b["vervangen"], sample.Rows("vervangen.csv", folder).Count);
        Assert.Equal(b["nietGematcht"], sample.Rows("niet-gematcht.csv", folder).Count);
        Assert.Equal(
            sample.Rows("uitval.csv", folder).Where(row => row["reden"] == "buiten-aanlevermoment").Select(row => row["signaal_id"]),
            sample.Rows("volgende-maand.csv", folder).Select(row => row["signaal_id"]));
        var dropped = sample.Rows("uitval.csv", folder).Concat(sample.Rows("vervangen.csv", folder)).Select(row => row["signaal_id"]).ToHashSet();
        Assert.DoesNotContain(sample.Rows("opmerkingen.csv", folder), row => dropped.Contains(row["signaal_id"]));
        Assert.Equal(b["matches"], sample.Rows("matches.csv", folder).Count);
        Assert.Equal(b["foutregels"], sample.Rows("fouten.csv", folder).Select(row => row["regel"]).Distinct().Count());
        var selection = sample.Rows("selectie.csv", folder);
        Assert.Equal(b["matchesGeselecteerd"], selection.Count(row => row["uitkomst"] == "geselecteerd"));
        Assert.Equal(b["matchesTeruggegeven"], selection.Count(row => row["uitkomst"] == "teruggegeven"));
        Assert.Equal(sample.Rows("matches.csv", folder).Select(row => row["match"]).Order(), selection.Select(row => row["match"]).Order());
        Assert.Equal(Enumerable.Range(1, selection.Count).Select(rank => $"{rank}"), selection.Select(row => row["rang"]));
    }
}
