using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Contact;

/// <summary>Words that the texts of this room share.</summary>
/// <remarks>Thread safe: static and immutable.</remarks>
internal static class Contacttekst
{
    private static readonly LocalDate Monday = new(2024, 1, 1);

    /// <summary>The channel within a sentence: <c>huisbezoek</c>, but <c>SMS/WhatsApp</c>.</summary>
    public static string NameOf(Kanaal kanaal, Taal taal)
    {
        var text = kanaal.Tekst.In(taal);
        return char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }

    public static string NameOf(IsoDayOfWeek dag, Taal taal) => Weekdagnaam.Of(Monday.PlusDays((int)dag - 1)).In(taal);

    public static string NameOf(Dagdeel dagdeel, Taal taal) => dagdeel.Tekst.In(taal).ToLowerInvariant();

    public static string Day(LocalDate datum) => LocalDatePattern.Iso.Format(datum);

    /// <summary>A choice: <c>dinsdag, woensdag of vrijdag</c>.</summary>
    public static string Or(IReadOnlyList<string> choices, Taal taal) =>
        choices.Count < 2 ? string.Concat(choices) : $"{string.Join(", ", choices.Take(choices.Count - 1))} {Pick(taal, "of", "or")} {choices[^1]}";

    public static string Pick(Taal taal, string nederlands, string engels) => taal == Taal.Engels ? engels : nederlands;
}
