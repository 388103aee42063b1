using System.CommandLine;
using System.CommandLine.Help;
using Vroegsignalering.Foundation;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Samples.Maandverwerking.CommandLine;

/// <summary>The command line: every option is a text here and is read by <see cref="RunOptionsReader"/>.</summary>
internal sealed class RunCommand
{
    private const string File = "FILE.csv";

    private readonly Taal _taal;
    private readonly Option<string?> _signalen;
    private readonly Option<string?> _werkwijze;
    private readonly Option<string?> _maand;
    private readonly Option<string?> _peildatum;
    private readonly Option<string?> _gebieden;
    private readonly Option<string?> _register;
    private readonly Option<string?> _uit;
    private readonly Option<string?> _language;

    /// <summary>Makes the command.</summary>
    /// <param name="taal">The language of the help.</param>
    public RunCommand(Taal taal)
    {
        _taal = taal;
        _signalen = Make("--signalen", File, HelpTexts.Signalen);
        _werkwijze = Make("--werkwijze", string.Join('|', [.. Standaardwerkwijzen.All.Select(werkwijze => werkwijze.Code), "FILE.json"]), HelpTexts.Werkwijze);
        _maand = Make("--maand", HelpTexts.MonthForm.In(taal), HelpTexts.Maand);
        _peildatum = Make("--peildatum", HelpTexts.DateForm.In(taal), HelpTexts.Peildatum);
        _gebieden = Make("--gebieden", File, HelpTexts.Gebieden);
        _register = Make("--register", File, HelpTexts.Register);
        _uit = Make("--uit", "DIR", HelpTexts.Uit);
        _language = Make("--taal", "nl|en", HelpTexts.Taal);
        Root = new RootCommand(HelpTexts.About.In(taal)) { _signalen, _werkwijze, _maand, _peildatum, _gebieden, _register, _uit, _language };
        foreach (var option in Root.Options)
        {
            if (option is HelpOption)
            {
                option.Description = HelpTexts.Help.In(taal);
                option.Action = new HelpWriter(Root, taal);
            }
            else if (option is VersionOption)
            {
                option.Description = HelpTexts.Version.In(taal);
            }
        }
    }

    public RootCommand Root { get; }

    /// <summary>The language that a command line asks for, also when the rest of it cannot be used.</summary>
    public Taal TaalOf(ParseResult parsed) => new OptionTexts { Taal = parsed.GetResult(_language)?.Tokens is [var token] ? token.Value : null }.PreferredTaal;

    public OptionTexts Texts(ParseResult parsed) => new()
    {
        Signalen = parsed.GetValue(_signalen),
        Werkwijze = parsed.GetValue(_werkwijze),
        Maand = parsed.GetValue(_maand),
        Peildatum = parsed.GetValue(_peildatum),
        Gebieden = parsed.GetValue(_gebieden),
        Register = parsed.GetValue(_register),
        Uit = parsed.GetValue(_uit),
        Taal = parsed.GetValue(_language),
    };

    private Option<string?> Make(string name, string value, LocalizedText description) => new(name) { HelpName = value, Description = description.In(_taal) };
}
