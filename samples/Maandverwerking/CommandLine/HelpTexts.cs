using Vroegsignalering.Foundation;
using Vroegsignalering.Samples.Maandverwerking.Writing;

namespace Vroegsignalering.Samples.Maandverwerking.CommandLine;

/// <summary>What <c>--help</c> says.</summary>
internal static class HelpTexts
{
    public static LocalizedText About { get; } = new(
        $"""
        Verwerkt een maand met vroegsignalen: aanlevering, matching, rangorde en quota, screening en triage.
        Zonder argumenten: de meegeleverde maand van Uithoorn en Ouder-Amstel, met werkwijze duoplus en haar quota 17 en 7.

        Uitvoer: {string.Join(", ", OutputFolder.Files)}.
        aanlevermomenten.ics heeft de aanlevermomenten van het jaar, voor een agenda.
        Tellingen in balans.json: gelezen = gegevensregels; foutregels = regels met een fout; historie en latereMaanden = goede
        regels van eerdere en latere maanden; ontvangen = goede regels van de maand zelf, en elk daarvan is uitgevallen,
        vervangen, direct opgepakt, niet gematcht, of in een match die geselecteerd of teruggegeven is.

        Exitcode: 0 gelukt, 1 gelukt zonder de regels in fouten.csv, 2 niet uitgevoerd: eerdere uitvoer is er nog, 130 afgebroken.
        """,
        $"""
        Runs a month of early signals: intake, matching, ranking and quotas, screening and triage.
        Without arguments: the bundled month of Uithoorn and Ouder-Amstel, with way of working duoplus and its quotas 17 and 7.

        Output: {string.Join(", ", OutputFolder.Files)}.
        aanlevermomenten.ics has the reporting moments of the year, for a calendar.
        Counts in balans.json: gelezen = data rows; foutregels = rows with a fault; historie and latereMaanden = good rows of
        earlier and later months; ontvangen = good rows of the month itself, and each of those is dropped (uitgevallen), replaced
        (vervangen), taken up at once (direct), not matched, or in a match that is selected or returned.

        Exit code: 0 done, 1 done without the rows in fouten.csv, 2 not run: earlier output is still there, 130 stopped.
        """);

    public static LocalizedText Signalen { get; } = new(
        "De signalen; komma of puntkomma, UTF-8. Standaard de meegeleverde maand.",
        "The signals; comma or semicolon, UTF-8. Default the bundled month.");

    public static LocalizedText Werkwijze { get; } = new(
        "De werkwijze: een code of een JSON-bestand (docs/werkwijze-json.md). Standaard duoplus.",
        "The way of working: a code or a JSON file (docs/werkwijze-json.md). Default duoplus.");

    public static LocalizedText Maand { get; } = new(
        "De maand van de run. Standaard de laatste maand van het bestand, en zonder goede regels die van de meegeleverde maand.",
        "The month of the run. Default the latest month of the file, and without good rows that of the bundled month.");

    public static LocalizedText Peildatum { get; } = new(
        "De peildatum. Standaard het aanlevermoment van de maand.",
        "The reference date. Default the reporting moment of the month.");

    public static LocalizedText Gebieden { get; } = new(
        "Tabel pc4,gebied,quotum; een leeg quotum is geen maximum. De quota vervangen die van de werkwijze. Zonder tabel is elk gebied onbekend.",
        "Table pc4,gebied,quotum; an empty quotum is no maximum. The quotas replace those of the way of working. Without a table every district is unknown.");

    public static LocalizedText Register { get; } = new(
        "Het register van personen met hun adres, voor de BRP-controle; alleen waar de werkwijze dat toelaat. Zonder register is er geen screening.",
        "The register of persons with their address, for the register check; only where the way of working allows it. Without a register there is no screening.");

    public static LocalizedText Uit { get; } = new("De map voor de uitvoer. Standaard uit.", "The folder for the output. Default uit.");

    public static LocalizedText Taal { get; } = new(
        "De taal van het scherm en de toelichtingen. Standaard nl.",
        "The language of the screen and the explanations. Default nl.");

    public static LocalizedText Help { get; } = new("Toont deze hulp.", "Shows this help.");

    public static LocalizedText Version { get; } = new("Toont de versie.", "Shows the version.");

    public static LocalizedText Usage { get; } = new("Gebruik:", "Usage:");

    public static LocalizedText Options { get; } = new("Opties:", "Options:");

    public static LocalizedText OptionsPlace { get; } = new("[opties]", "[options]");

    public static LocalizedText MonthForm { get; } = new("JJJJ-MM", "YYYY-MM");

    public static LocalizedText DateForm { get; } = new("JJJJ-MM-DD", "YYYY-MM-DD");
}
