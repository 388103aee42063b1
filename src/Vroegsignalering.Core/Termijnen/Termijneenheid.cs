using System.Globalization;
using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>The unit of a term (TER-3).</summary>
/// <remarks>
/// Hours are no unit: the Algemene termijnenwet does not extend them, and no deadline of early detection is in hours. Years are
/// written as months. Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Termijneenheid>))]
public sealed class Termijneenheid : CodedEnum<Termijneenheid>
{
    /// <summary>Days of the calendar, weekends and holidays counted.</summary>
    public static readonly Termijneenheid Kalenderdagen = new(nameof(Kalenderdagen), 1, "kalenderdagen", "calendar days", new("kalenderdag", "calendar day"));

    /// <summary>Working days only.</summary>
    public static readonly Termijneenheid Werkdagen = new(nameof(Werkdagen), 2, "werkdagen", "working days", new("werkdag", "working day"));

    /// <summary>Weeks of seven calendar days.</summary>
    public static readonly Termijneenheid Weken = new(nameof(Weken), 3, "weken", "weeks", new("week", "week"));

    /// <summary>Months: the same day of a later month, or the last day of a shorter one.</summary>
    public static readonly Termijneenheid Maanden = new(nameof(Maanden), 4, "maanden", "months", new("maand", "month"));

    private Termijneenheid(string name, int order, string code, string english, LocalizedText singular)
        : base(name, order, code, code, english) => Singular = singular;

    /// <summary>The word for one: <c>werkdag</c>.</summary>
    public LocalizedText Singular { get; }

    /// <summary>A number with the word that fits it: <c>1 werkdag</c>, <c>28 werkdagen</c>.</summary>
    /// <param name="aantal">The number.</param>
    /// <param name="taal">The language.</param>
    public string ToText(int aantal, Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        return string.Create(CultureInfo.InvariantCulture, $"{aantal} {(aantal == 1 ? Singular : Tekst).In(taal)}");
    }

    /// <inheritdoc />
    private protected override bool IsAlsoWritten(ReadOnlySpan<char> text) => text.Equals(Singular.Nederlands, StringComparison.OrdinalIgnoreCase);
}
