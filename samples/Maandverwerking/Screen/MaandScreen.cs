using System.Globalization;
using NodaTime.Text;
using Spectre.Console;
using Vroegsignalering.Foundation;
using Vroegsignalering.Samples.Maandverwerking.Running;
using Vroegsignalering.Samples.Maandverwerking.Writing;

namespace Vroegsignalering.Samples.Maandverwerking.Screen;

/// <summary>What the user sees: progress while reading, then the funnel, the first matches and where the files are.</summary>
/// <remarks>Colour adds nothing that the text does not say. Of a person only the match number and the masked address are shown.</remarks>
internal sealed class MaandScreen
{
    private const int NamesOnALine = 5;
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

    /// <summary>Reads with a bar on a terminal, and with one line elsewhere.</summary>
    public T WhileReading<T>(string path, Func<IProgress<double>?, T> read)
    {
        var label = Plain.Line(new LocalizedText("Lezen: ", "Reading: ").In(_taal) + Path.GetFileName(path));
        if (_console.Profile.Capabilities.Interactive)
        {
            return _console.Progress().AutoClear(true).Start(context => read(new TaskProgress(context.AddTask(Markup.Escape(label), maxValue: 1))));
        }

        _output.WriteLine(label);
        return read(null);
    }

    public void Show(MaandReport report, OutputFolder folder)
    {
        var resultaat = report.Resultaat;
        Line(new(
            $"Maand {Text(report.Maand)}, werkwijze {report.Werkwijze.Naam}, peildatum {LocalDatePattern.Iso.Format(resultaat.Peildatum)}.",
            $"Month {Text(report.Maand)}, way of working {report.Werkwijze.Naam}, reference date {LocalDatePattern.Iso.Format(resultaat.Peildatum)}."));
        _output.WriteLine();
        _console.Write(FunnelTable.Of(report));
        _output.WriteLine();
        TopMatches.Write(_console, resultaat.Selectie, _taal);
        Line(new("De bestanden staan in ", "The files are in "), folder.FullPath);
        foreach (var names in OutputFolder.Files.Chunk(NamesOnALine))
        {
            _output.WriteLine("  " + string.Join(", ", names));
        }

        if (report.File.Gelezen == 0)
        {
            Line(new("Let op: het bestand heeft alleen een kop.", "Note: the file has a header and nothing else."));
        }

        if (report.File.Foutregels > 0)
        {
            Line(new(
                FormattableString.Invariant($"Let op: {report.File.Foutregels} regel(s) zijn niet te lezen en doen niet mee; zie fouten.csv."),
                FormattableString.Invariant($"Note: {report.File.Foutregels} row(s) cannot be read and take no part; see fouten.csv.")));
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

    private static string Text(NodaTime.YearMonth maand) => maand.ToString("uuuu-MM", CultureInfo.InvariantCulture);

    // Past the console, which would break a long path over lines.
    private void Line(LocalizedText text, string rest = "") => _output.WriteLine(Plain.Line(text.In(_taal) + rest));
}
