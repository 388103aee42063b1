using System.CommandLine;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Samples.Maandverwerking.CommandLine;

/// <summary>The command line: every option is a text here and is read by <see cref="RunOptionsReader"/>.</summary>
internal sealed class RunCommand
{
    private const string About = """
        Verwerkt een maand met vroegsignalen: aanlevering, matching, rangorde en quota.
        Zonder argumenten: de meegeleverde maand van Uithoorn en Ouder-Amstel, met werkwijze duoplus en haar quota 17 en 7.

        Uitvoer: uitval.csv, vervangen.csv, direct.csv, niet-gematcht.csv, matches.csv, selectie.csv, termijnen.csv,
        fouten.csv, balans.json en aanlevermomenten.ics (de aanlevermomenten van het jaar, voor een agenda).
        Tellingen in balans.json: gelezen = gegevensregels; foutregels = regels met een fout; historie en latereMaanden = goede
        regels van eerdere en latere maanden; ontvangen = goede regels van de maand zelf, en elk daarvan is uitgevallen,
        vervangen, direct opgepakt, niet gematcht, of in een match die geselecteerd of teruggegeven is.

        Exitcode: 0 gelukt, 1 gelukt zonder de regels in fouten.csv, 2 niet uitgevoerd.
        """;

    private readonly Option<string?> _signalen = new("--signalen") { HelpName = "FILE.csv", Description = "De signalen; komma of puntkomma, UTF-8. Standaard de meegeleverde maand." };
    private readonly Option<string?> _werkwijze = new("--werkwijze") { HelpName = Codes, Description = "De werkwijze. Standaard duoplus." };
    private readonly Option<string?> _maand = new("--maand") { HelpName = "JJJJ-MM", Description = "De maand van de run. Standaard de laatste maand van het bestand, en zonder goede regels die van de meegeleverde maand." };
    private readonly Option<string?> _peildatum = new("--peildatum") { HelpName = "JJJJ-MM-DD", Description = "De peildatum. Standaard het aanlevermoment van de maand." };
    private readonly Option<string?> _gebieden = new("--gebieden") { HelpName = "FILE.csv", Description = "Tabel pc4,gebied,quotum; een leeg quotum is geen maximum. De quota vervangen die van de werkwijze. Zonder tabel is elk gebied onbekend." };
    private readonly Option<string?> _uit = new("--uit") { HelpName = "DIR", Description = "De map voor de uitvoer. Standaard uit." };
    private readonly Option<string?> _taal = new("--taal") { HelpName = "nl|en", Description = "De taal van het scherm en de toelichtingen. Standaard nl." };

    public RunCommand() => Root = new RootCommand(About) { _signalen, _werkwijze, _maand, _peildatum, _gebieden, _uit, _taal };

    public RootCommand Root { get; }

    private static string Codes => string.Join('|', Standaardwerkwijzen.All.Select(werkwijze => werkwijze.Code));

    public OptionTexts Texts(ParseResult parsed) => new()
    {
        Signalen = parsed.GetValue(_signalen),
        Werkwijze = parsed.GetValue(_werkwijze),
        Maand = parsed.GetValue(_maand),
        Peildatum = parsed.GetValue(_peildatum),
        Gebieden = parsed.GetValue(_gebieden),
        Uit = parsed.GetValue(_uit),
        Taal = parsed.GetValue(_taal),
    };
}
