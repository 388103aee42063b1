using Spectre.Console;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Selectie;

namespace Vroegsignalering.Samples.Maandverwerking.Screen;

/// <summary>The highest-ranked matches, each with its explanation.</summary>
internal static class TopMatches
{
    private const int Shown = 10;

    public static void Write(IAnsiConsole console, Selectieresultaat selectie, Taal taal)
    {
        if (selectie.Oordelen.Count == 0)
        {
            return;
        }

        console.Write(new Text(new LocalizedText("De hoogst gerangschikte matches", "The highest-ranked matches").In(taal)));
        console.WriteLine();
        console.WriteLine();
        foreach (var oordeel in selectie.Oordelen.Take(Shown))
        {
            var title = FormattableString.Invariant($"{oordeel.Rang}. {oordeel.Match.Nummer}, {oordeel.Match.Adres}, {oordeel.Gebied}: {Outcome(oordeel.Uitkomst, taal)}");
            console.Write(new Text(Plain.Line(title)));
            console.WriteLine();
            // Every line on its own, so that a break of the explanation survives and a long line is folded under its indent.
            foreach (var line in oordeel.Match.Explain().ToText(taal).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                console.Write(new Padder(new Text(Plain.Line(line.TrimEnd())), new Padding(3, 0, 0, 0)));
            }

            console.WriteLine();
        }
    }

    private static string Outcome(Selectieuitkomst uitkomst, Taal taal) => uitkomst.Match(
        geselecteerd => geselecteerd.ToText(taal),
        teruggegeven => new LocalizedText("teruggegeven, ", "returned, ").In(taal) + teruggegeven.ToText(taal));
}
