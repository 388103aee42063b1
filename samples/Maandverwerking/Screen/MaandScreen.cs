using NodaTime.Text;
using Spectre.Console;
using Vroegsignalering.Foundation;
using Vroegsignalering.Samples.Maandverwerking.Running;
using Vroegsignalering.Samples.Maandverwerking.Writing;

namespace Vroegsignalering.Samples.Maandverwerking.Screen;

/// <summary>What the user sees: progress, then the funnel, the first matches and where the files are.</summary>
/// <remarks>Colour adds nothing that the text does not say. Of a person only the match number and the masked address are shown.</remarks>
internal sealed class MaandScreen
{
    private const int WidthOfText = 110;

    private readonly IAnsiConsole _console;
    private readonly TextWriter _output;
    private readonly Taal _taal;

    public MaandScreen(TextWriter output, Taal taal)
    {
        _output = output;
        _taal = taal;
        var target = new AnsiConsoleOutput(output);
        _console = target.IsTerminal ? AnsiConsole.Create(new AnsiConsoleSettings { Out = target }) : PlainText(target);
    }

    /// <summary>Works with a bar on a terminal, and with percentages on one line elsewhere.</summary>
    /// <param name="label">What is done.</param>
    /// <param name="name">To what it is done.</param>
    /// <param name="work">The work; it tells how far it is, from 0 to 1.</param>
    public async Task<T> TrackAsync<T>(LocalizedText label, string name, Func<IProgress<double>, Task<T>> work)
    {
        var text = Plain.Line($"{label.In(_taal)}: {name}");
        if (_console.Profile.Capabilities.Interactive)
        {
            return await _console.Progress().AutoClear(true).StartAsync(context => work(new TaskProgress(context.AddTask(Markup.Escape(text), maxValue: 1))));
        }

        using var line = new PercentLine(_output, text);
        return await work(line);
    }

    public void Show(MaandReport report, OutputFolder folder)
    {
        var resultaat = report.Resultaat;
        Line(new(
            $"Maand {MonthText.Of(report.Maand)}, werkwijze {report.Werkwijze.Naam}, peildatum {LocalDatePattern.Iso.Format(resultaat.Peildatum)}.",
            $"Month {MonthText.Of(report.Maand)}, way of working {report.Werkwijze.Naam}, reference date {LocalDatePattern.Iso.Format(resultaat.Peildatum)}."));
        _output.WriteLine();
        _console.Write(FunnelTable.Of(report));
        _output.WriteLine();
        RemarkTable.Write(_console, report);
        TopMatches.Write(_console, resultaat.Selectie, _taal);
        CapacityTable.Write(_console, resultaat.Triage, _taal);
        CaseScreen.Write(_console, report.Zaak, _taal);
        Line(new("De bestanden staan in ", "The files are in "), folder.FullPath);
        _console.Write(new Padder(new Text(string.Join(", ", OutputFolder.Files)), new Padding(2, 0, 0, 0)));
        foreach (var note in Notes.Of(report))
        {
            Line(note);
        }
    }

    private static IAnsiConsole PlainText(AnsiConsoleOutput target)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = target,
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = WidthOfText;
        return console;
    }

    // Past the console, which would break a long path over lines.
    private void Line(LocalizedText text, string rest = "") => _output.WriteLine(Plain.Line(text.In(_taal) + rest));
}
