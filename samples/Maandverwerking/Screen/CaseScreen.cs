using NodaTime.Text;
using Spectre.Console;
using Vroegsignalering.Foundation;
using Vroegsignalering.Samples.Maandverwerking.Running;
using Vroegsignalering.Terugkoppeling;

namespace Vroegsignalering.Samples.Maandverwerking.Screen;

/// <summary>The example case on the screen: each event, what the plan asks next, and what the partner heard.</summary>
internal static class CaseScreen
{
    public static void Write(IAnsiConsole console, CaseStory? story, Taal taal)
    {
        if (story is null)
        {
            return;
        }

        console.Write(new Text(new LocalizedText(
            $"Een zaak van opening tot afsluiting: match {story.Match.Nummer} (wat de inwoner zegt is verzonnen)",
            $"A case from opening to closing: match {story.Match.Nummer} (what the resident says is invented)").In(taal)));
        console.WriteLine();
        console.WriteLine();
        foreach (var step in story.Steps)
        {
            Line(console, step.Mutatie.ToText(taal), 0);
            if (step.Advies is { } advice)
            {
                Line(console, new LocalizedText("contactplan: ", "contact plan: ").In(taal) + advice.ToText(taal), 3);
            }

            if (step.Bericht is { } bericht)
            {
                var kind = bericht.Definitief ? new LocalizedText("definitief", "final") : new LocalizedText("tussentijds", "interim");
                Line(console, $"{bericht.Signaal}: {bericht.Code.Tekst.In(taal)} ({kind.In(taal)}{RestOf(bericht, taal)})", 3);
            }

            foreach (var actie in step.Volgacties)
            {
                Line(console, actie.ToText(taal), 3);
            }
        }

        console.WriteLine();
    }

    private static string RestOf(Terugkoppelbericht bericht, Taal taal)
    {
        if (bericht.IncassorustTotEnMet is not { } last)
        {
            return string.Empty;
        }

        var day = LocalDatePattern.Iso.Format(last);
        return new LocalizedText($", incassorust tot en met {day}", $", rest from collection until {day} included").In(taal);
    }

    private static void Line(IAnsiConsole console, string text, int indent) => console.Write(new Padder(new Text(Plain.Line(text)), new Padding(indent, 0, 0, 0)));
}
