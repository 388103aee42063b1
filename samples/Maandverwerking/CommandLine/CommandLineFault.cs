using System.CommandLine;
using System.CommandLine.Parsing;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Samples.Maandverwerking.CommandLine;

/// <summary>Says in the language of the user what is wrong with a command line that cannot be taken apart.</summary>
internal static class CommandLineFault
{
    public static LocalizedText Of(ParseResult parsed)
    {
        var parts = parsed.Errors.Select(fault => OptionOf(fault.SymbolResult)).OfType<Option<string?>>().Distinct().Select(OneValue)
            .Concat(parsed.UnmatchedTokens.Select(Unknown))
            .ToList();
        if (parsed.Errors.Any(fault => fault.SymbolResult is OptionResult { Option: VersionOption }))
        {
            parts.Add(new("--version: gaat niet samen met iets anders.", "--version: goes with nothing else."));
        }

        // What is left are rules of System.CommandLine itself, in its own words.
        return parts.Count == 0
            ? Join(parsed.Errors.Select(fault => new LocalizedText(fault.Message, fault.Message)))
            : Join(parts);
    }

    private static Option<string?>? OptionOf(SymbolResult? result) => result switch
    {
        OptionResult { Option: Option<string?> option } => option,
        ArgumentResult { Parent: OptionResult { Option: Option<string?> option } } => option,
        _ => null,
    };

    private static LocalizedText OneValue(Option<string?> option) => new($"{option.Name}: geef precies één waarde.", $"{option.Name}: give exactly one value.");

    private static LocalizedText Unknown(string token) => new($"'{token}' is geen optie; zie --help.", $"'{token}' is no option; see --help.");

    private static LocalizedText Join(IEnumerable<LocalizedText> parts)
    {
        var texts = parts.ToList();
        return new(string.Join(' ', texts.Select(text => text.Nederlands)), string.Join(' ', texts.Select(text => text.Engels)));
    }
}
