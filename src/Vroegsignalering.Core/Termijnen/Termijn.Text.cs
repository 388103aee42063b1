using System.Globalization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <content>Reading and writing.</content>
public sealed partial record Termijn
{
    private const int MonthsInYear = 12;
    private const int LongestNumber = 4;
    private const string CountedBack = "terug";

    private static readonly LocalizedText DaysObjection = new(
        "kalenderdagen of werkdagen: alleen 'dagen' zegt niet welke", "kalenderdagen or werkdagen: 'dagen' alone does not say which");

    private static readonly LocalizedText HoursObjection = new(
        "kalenderdagen, werkdagen, weken of maanden; een termijn in uren is geen termijn in dagen",
        "kalenderdagen, werkdagen, weken or maanden; a term in hours is no term in days");

    /// <inheritdoc />
    public static LocalizedText Allowed { get; } = new(
        "een getal van 1 tot en met 9999, een eenheid (kalenderdagen, werkdagen, weken, maanden of jaar), eventueel 'terug' en de grondslag tussen haakjes, "
        + "zoals 28 werkdagen (convenant)",
        "a number from 1 to 9999, a unit (kalenderdagen, werkdagen, weken, maanden or jaar), 'terug' when counted back, and the ground in brackets, "
        + "such as 28 werkdagen (convenant)");

    /// <inheritdoc />
    public static bool IsPersonal => false;

    /// <summary>Reads a term.</summary>
    /// <param name="text">
    /// The text, without regard to case; surrounding white space is ignored. Without a ground the term is policy, which is never extended:
    /// <c>28 werkdagen</c> is <c>28 werkdagen (beleid)</c>. <c>1 jaar</c> is 12 months.
    /// </param>
    /// <exception cref="FormatException">The text is not allowed.</exception>
    public static Termijn Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value) ? value : throw new FormatException(Fault.Unreadable<Termijn>(nameof(Termijn), text).ToText(Taal.Engels));

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Termijn value)
    {
        value = null;
        return TrySplitGround(text.Trim(), out var rest, out var grondslag)
            && TryTake(ref rest, out var number) && TryReadNumber(number, out var aantal)
            && TryTake(ref rest, out var unit) && TryReadUnit(unit, ref aantal, out var eenheid)
            && TryReadDirection(rest, out var richting)
            && (value = new() { Aantal = aantal, Eenheid = eenheid, Richting = richting, Grondslag = grondslag }) is not null;
    }

    /// <inheritdoc />
    public static LocalizedText Objection(ReadOnlySpan<char> text)
    {
        var rest = text.Trim();
        return TryTake(ref rest, out var number) && TryReadNumber(number, out _) && TryTake(ref rest, out var unit)
            ? unit.StartsWith("dag", StringComparison.OrdinalIgnoreCase) ? DaysObjection
                : unit.StartsWith("uur", StringComparison.OrdinalIgnoreCase) || unit.StartsWith("uren", StringComparison.OrdinalIgnoreCase) ? HoursObjection
                : Allowed
            : Allowed;
    }

    /// <summary>The canonical text, with the ground: <c>20 werkdagen terug (convenant)</c>.</summary>
    public string ToCanonicalString() => $"{ToText(Taal.Nederlands)} ({Grondslag.Code})";

    /// <summary>The text for people, without the ground: <c>28 werkdagen</c>, <c>20 working days back</c>.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        var text = Eenheid.ToText(Aantal, taal);
        return Richting == Termijnrichting.Vooruit ? text : $"{text} {(taal == Taal.Engels ? "back" : CountedBack)}";
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => ToCanonicalString();

    private static bool TrySplitGround(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest, out Grondslag grondslag)
    {
        grondslag = Grondslag.Beleid;
        rest = text;
        if (text.IsEmpty || text[^1] != ')')
        {
            return true;
        }

        var open = text.IndexOf('(');
        if (open < 0 || !Grondslag.TryRead(text[(open + 1)..^1], out var read))
        {
            return false;
        }

        grondslag = read;
        rest = text[..open];
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text.Length <= LongestNumber && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
    }

    private static bool TryReadUnit(ReadOnlySpan<char> text, ref int aantal, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Termijneenheid? eenheid)
    {
        if (!text.Equals("jaar", StringComparison.OrdinalIgnoreCase) && !text.Equals("jaren", StringComparison.OrdinalIgnoreCase))
        {
            return Termijneenheid.TryRead(text, out eenheid);
        }

        eenheid = Termijneenheid.Maanden;
        aantal *= MonthsInYear;
        return aantal <= HighestAantal;
    }

    private static bool TryReadDirection(ReadOnlySpan<char> text, out Termijnrichting richting)
    {
        text = text.Trim();
        richting = text.IsEmpty ? Termijnrichting.Vooruit : Termijnrichting.Terug;
        return text.IsEmpty || text.Equals(CountedBack, StringComparison.OrdinalIgnoreCase);
    }

    private static bool TryTake(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> word)
    {
        rest = rest.TrimStart();
        var end = 0;
        while (end < rest.Length && !char.IsWhiteSpace(rest[end]))
        {
            end++;
        }

        word = rest[..end];
        rest = rest[end..];
        return end > 0;
    }
}
