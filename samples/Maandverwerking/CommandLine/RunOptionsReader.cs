using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Samples.Maandverwerking.Reading;
using Vroegsignalering.Screening;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Samples.Maandverwerking.CommandLine;

/// <summary>Reads the options; the first that cannot be read ends the program.</summary>
internal static class RunOptionsReader
{
    private static readonly YearMonthPattern Month = YearMonthPattern.CreateWithInvariantCulture("uuuu-MM");

    // The reporting moment needs working days, and those are known for these years.
    private static string Years => FormattableString.Invariant($"{NederlandseWerkdagenkalender.FirstDate.Year}–{NederlandseWerkdagenkalender.LastDate.Year}");

    public static RunOptions Read(OptionTexts texts, string currentDirectory)
    {
        var taal = ReadTaal(texts.Taal);
        var werkwijze = ReadWerkwijze(texts.Werkwijze, currentDirectory);
        return new()
        {
            Taal = taal,
            Werkwijze = werkwijze,
            Maand = texts.Maand is { } maand ? ReadMaand(maand) : null,
            Peildatum = texts.Peildatum is { } peildatum ? ReadPeildatum(peildatum) : null,
            Signalen = texts.Signalen is { } signalen ? FullPath("--signalen", signalen, currentDirectory) : BundledData.Signalen,
            // The bundled table belongs to the bundled month; a file of the user's own has the table that the user gives, or none.
            Gebieden = texts.Gebieden is { } gebieden ? FullPath("--gebieden", gebieden, currentDirectory)
                : texts.Signalen is null ? BundledData.Gebieden : null,
            Register = ReadRegister(texts.Register, werkwijze, currentDirectory),
            // The quotas of the bundled table are those of Duo+; another way of working keeps its own.
            UseTableQuota = texts.Gebieden is not null || werkwijze == Standaardwerkwijzen.DuoPlus,
            Uit = FullPath("--uit", texts.Uit ?? "uit", currentDirectory),
        };
    }

    /// <summary>Whether the working-day calendar knows the date.</summary>
    private static bool IsInCalendar(LocalDate datum) => datum >= NederlandseWerkdagenkalender.FirstDate && datum <= NederlandseWerkdagenkalender.LastDate;

    private static Taal ReadTaal(string? text) =>
        text is null ? Taal.Nederlands : Taal.TryRead(text, out var taal) ? taal : throw Refused("--taal", text, "nl, en", "nl, en");

    // A code before a file: a file that is called as a ready-made werkwijze does not change what the code means.
    private static Werkwijze ReadWerkwijze(string? text, string currentDirectory)
    {
        if (text is null)
        {
            return Standaardwerkwijzen.DuoPlus;
        }

        if (Standaardwerkwijzen.TryGet(text, out var werkwijze))
        {
            return werkwijze;
        }

        var path = FullPath("--werkwijze", text, currentDirectory);
        var codes = string.Join(", ", Standaardwerkwijzen.All.Select(each => each.Code));
        return File.Exists(path) ? WerkwijzeFileReader.Read(path)
            : throw Refused("--werkwijze", text, $"{codes} of een JSON-bestand dat er is", $"{codes} or a JSON file that exists");
    }

    // What may be looked up is agreed, not chosen on the command line (SCR-4).
    private static string? ReadRegister(string? text, Werkwijze werkwijze, string currentDirectory)
    {
        if (text is null)
        {
            return null;
        }

        return werkwijze.Screening.Kenmerken.Verloop.Any(regel => regel.Waarde.Contains(Screeningskenmerk.Inschrijving))
            ? FullPath("--register", text, currentDirectory)
            : throw new HostException(
                $"--register: werkwijze {werkwijze.Code} laat de BRP niet raadplegen: inschrijving staat niet in screening.kenmerken; kies met --werkwijze een andere.",
                $"--register: way of working {werkwijze.Code} does not let the register of persons be consulted: inschrijving is not in screening.kenmerken; choose another with --werkwijze.");
    }

    private static YearMonth ReadMaand(string text) =>
        Month.Parse(text).TryGetValue(default, out var maand) && IsInCalendar(maand.OnDayOfMonth(1))
            ? maand
            : throw Refused("--maand", text, $"een maand JJJJ-MM van {Years}, zoals 2025-03", $"a month YYYY-MM in {Years}, such as 2025-03");

    private static LocalDate ReadPeildatum(string text) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var datum) && IsInCalendar(datum)
            ? datum
            : throw Refused("--peildatum", text, $"een datum JJJJ-MM-DD van {Years}, zoals 2025-03-25", $"a date YYYY-MM-DD in {Years}, such as 2025-03-25");

    private static string FullPath(string option, string text, string currentDirectory)
    {
        try
        {
            return Path.GetFullPath(text, currentDirectory);
        }
        catch (ArgumentException)
        {
            throw Refused(option, text, "een pad", "a path");
        }
    }

    private static HostException Refused(string option, string text, string toegestaan, string allowed) =>
        new($"{option}: '{text}' is niet leesbaar of onbekend; toegestaan: {toegestaan}.", $"{option}: '{text}' cannot be read or is unknown; allowed: {allowed}.");
}
