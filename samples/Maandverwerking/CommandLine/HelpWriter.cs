using System.CommandLine;
using System.CommandLine.Invocation;

namespace Vroegsignalering.Samples.Maandverwerking.CommandLine;

/// <summary>Writes the help in the language of the user; that of System.CommandLine follows the machine and has no Dutch.</summary>
internal sealed class HelpWriter(RootCommand root, Taal taal) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(root.Description);
        output.WriteLine();
        output.WriteLine($"{HelpTexts.Usage.In(taal)} {root.Name} {HelpTexts.OptionsPlace.In(taal)}");
        output.WriteLine();
        output.WriteLine(HelpTexts.Options.In(taal));
        foreach (var option in root.Options)
        {
            output.WriteLine("  " + string.Join(", ", option.Aliases.Prepend(option.Name)) + (option.HelpName is { } value ? " " + value : string.Empty));
            output.WriteLine("      " + option.Description);
        }

        return ExitCodes.Ok;
    }
}
