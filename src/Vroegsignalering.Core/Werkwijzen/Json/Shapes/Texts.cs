using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>The values that are one text in JSON.</summary>
internal static class Texts
{
    private const string Year = "(?:19|20|21)[0-9]{2}";
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>A day, 1900 to 2199.</summary>
    public static readonly TextShape<LocalDate> Datum = new(
        Patterns.Exact(Year + "-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"),
        new("een datum JJJJ-MM-DD van 1900 tot en met 2199, zoals 2025-03-25", "a date YYYY-MM-DD from 1900 to 2199, such as 2025-03-25"),
        (text, out datum) => DateText.TryReadDate(text, out datum),
        LocalDatePattern.Iso.Format)
    {
        Definition = "datum",
        Format = "date",
        Examples = ["2025-03-25", "2026-01-01"],
    };

    /// <summary>A time of the day, to the minute or finer.</summary>
    public static readonly TextShape<LocalTime> Tijd = new(
        Patterns.Exact(@"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?"),
        new("een tijd UU:MM van 00:00 tot en met 23:59, zoals 11:00", "a time HH:MM from 00:00 to 23:59, such as 11:00"),
        TryReadTime,
        time => time.TickOfSecond == 0 && time.Second == 0 && time.NanosecondOfSecond == 0 ? Minutes.Format(time) : LocalTimePattern.ExtendedIso.Format(time))
    {
        Examples = ["11:00", "09:30"],
    };

    /// <summary>A term with its unit and ground.</summary>
    public static readonly TextShape<Termijn> Termijn = TermijnOf(string.Empty);

    /// <summary>A term that runs on from its start or is counted back from it.</summary>
    public static readonly TextShape<Termijn> TermijnOokTerug = TermijnOf("(?: terug)?");

    /// <summary>A source: its code, and its place or reason in brackets.</summary>
    public static readonly TextShape<Bron> Bron = Bronnen.Shape;

    /// <summary>The name of a bucket or team.</summary>
    public static readonly TextShape<string> Naam = new(
        Patterns.Exact(@"[^\u0000-\u001f]*[^\s\u0000-\u001f][^\u0000-\u001f]*"), new("een naam", "a name"), Same, name => name)
    { Definition = "naam" };

    /// <summary>The code of a rule.</summary>
    public static readonly TextShape<string> Regelcode = new(
        Patterns.Exact("[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?"),
        new("kleine letters, cijfers en streepjes, hoogstens 60", "lower-case letters, digits and hyphens, at most 60"), Same, code => code)
    {
        Definition = "regelcode",
        Examples = ["eigen-regel"],
    };

    /// <summary>A district, without white space at the ends, which it is read without.</summary>
    public static readonly TextShape<Gebied> Gebied = new(
        Patterns.Exact(@"[^\s\u0000-\u001f](?:[^\u0000-\u001f]{0,98}[^\s\u0000-\u001f])?"),
        new($"{Matches.Gebied.Allowed.Nederlands}, zonder spatie aan het begin of het einde", $"{Matches.Gebied.Allowed.Engels}, without a space at either end"),
        Parse,
        gebied => gebied.Naam)
    {
        Examples = ["Noord"],
    };

    /// <summary>Any text that is not blank.</summary>
    public static TextShape<string> NotBlank(LocalizedText allowed, params string[] examples) =>
        new(Patterns.NotBlank, allowed, Same, text => text) { Examples = examples };

    /// <summary>The code of something that is ready-made, or of a plug-in of the host; which codes there are is known when the werkwijze is checked.</summary>
    public static TextShape<string> Code(IReadOnlyList<string> known, LocalizedText allowed) => new(Patterns.NotBlank, allowed, Same, text => text) { Known = known };

    /// <summary>Reads a value object.</summary>
    public static bool Parse<T>(string text, [MaybeNullWhen(false)] out T value)
        where T : IValueObject<T> => T.TryParse(text, out value);

    /// <summary>The text itself.</summary>
    public static bool Same(string text, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        return true;
    }

    private static TextShape<Termijn> TermijnOf(string direction)
    {
        var units = Patterns.OneOf(Termijneenheid.All.SelectMany(unit => new[] { unit.Singular.Nederlands, unit.Tekst.Nederlands }));
        // 833 years are 9996 months, the most that a term can be.
        const string Years = "(?:[1-9][0-9]?|[1-7][0-9]{2}|8[0-2][0-9]|83[0-3]) (?:jaar|jaren)";
        var grounds = Patterns.OneOf(Grondslag.All.Select(ground => ground.Code));
        return new(
            Patterns.Exact($@"(?:[1-9][0-9]{{0,3}} (?:{units})|{Years}){direction}(?: \((?:{grounds})\))?"),
            Vroegsignalering.Termijnen.Termijn.Allowed,
            Parse,
            termijn => termijn.ToCanonicalString())
        {
            Definition = direction.Length == 0 ? "termijn" : "termijnOokTerug",
            Objection = text => Vroegsignalering.Termijnen.Termijn.Objection(text),
            Examples = direction.Length == 0 ? ["28 werkdagen (convenant)", "5 kalenderdagen (beleid)"] : ["4 weken (wet-of-amvb)", "20 werkdagen terug (convenant)"],
        };
    }

    private static bool TryReadTime(string text, out LocalTime time) =>
        (text.Length == "HH:mm".Length ? Minutes : LocalTimePattern.ExtendedIso).Parse(text).TryGetValue(default, out time);
}
