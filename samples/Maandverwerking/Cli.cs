using System.CommandLine;
using Vroegsignalering.Samples.Maandverwerking.CommandLine;
using Vroegsignalering.Samples.Maandverwerking.Running;
using Vroegsignalering.Samples.Maandverwerking.Screen;

namespace Vroegsignalering.Samples.Maandverwerking;

/// <summary>The program without its process: arguments and writers in, exit code out.</summary>
/// <remarks>Thread safe as long as two runs do not write to the same folder.</remarks>
public static class Cli
{
    /// <summary>Runs one month.</summary>
    /// <param name="args">The command line, without the name of the program.</param>
    /// <param name="output">Where the funnel goes.</param>
    /// <param name="error">Where the one line goes that says why nothing was run.</param>
    /// <param name="currentDirectory">The folder that relative paths start from.</param>
    /// <param name="cancellationToken">Ends the run with <see cref="ExitCodes.Cancelled"/>.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(
        string[] args, TextWriter output, TextWriter error, string currentDirectory, CancellationToken cancellationToken = default)
    {
        // The language is itself an option, so the arguments are looked at twice.
        var first = new RunCommand(Taal.Nederlands);
        var taal = first.TaalOf(Parse(first, args));
        var command = new RunCommand(taal);
        command.Root.SetAction((parsed, token) => RunAsync(command.Texts(parsed), output, error, currentDirectory, token));
        var result = Parse(command, args);
        if (result.Errors.Count > 0)
        {
            await error.WriteLineAsync(Plain.Line(CommandLineFault.Of(result).In(taal)));
            return ExitCodes.Unusable;
        }

        var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        return await result.InvokeAsync(configuration, cancellationToken);
    }

    // A response file (@file) is not offered: an argument is what it says.
    private static ParseResult Parse(RunCommand command, string[] args) =>
        command.Root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

    private static async Task<int> RunAsync(
        OptionTexts texts, TextWriter output, TextWriter error, string currentDirectory, CancellationToken cancellationToken)
    {
        var taal = texts.PreferredTaal;
        try
        {
            var options = RunOptionsReader.Read(texts, currentDirectory);
            return await new MaandHost(options, new MaandScreen(output, options.Taal)).RunAsync(cancellationToken);
        }
        catch (HostException fault)
        {
            await error.WriteLineAsync(Plain.Line(fault.Text.In(taal)));
            return ExitCodes.Unusable;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(Plain.Line(fault.Message));
            return ExitCodes.Unusable;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await error.WriteLineAsync(taal == Taal.Engels ? "Stopped." : "Afgebroken.");
            return ExitCodes.Cancelled;
        }
    }
}
