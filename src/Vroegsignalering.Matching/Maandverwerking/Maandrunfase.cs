using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>The stages of a monthly run, in their order.</summary>
/// <remarks>Triage takes no time worth telling. Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Maandrunfase>))]
public sealed class Maandrunfase : CodedEnum<Maandrunfase>
{
    /// <summary>The signals of earlier months are judged on their own reference dates.</summary>
    public static readonly Maandrunfase Terugblik = new(nameof(Terugblik), 1, "terugblik", "Terugblik", "Look-back");

    /// <summary>The signals of the month are judged.</summary>
    public static readonly Maandrunfase Aanlevering = new(nameof(Aanlevering), 2, "aanlevering", "Aanlevering", "Intake");

    /// <summary>Signals that belong together are found.</summary>
    public static readonly Maandrunfase Matching = new(nameof(Matching), 3, "matching", "Matching", "Matching");

    /// <summary>Matches are ranked and selected within the quotas.</summary>
    public static readonly Maandrunfase Selectie = new(nameof(Selectie), 4, "selectie", "Selectie", "Selection");

    /// <summary>The selected and direct matches are screened.</summary>
    public static readonly Maandrunfase Screening = new(nameof(Screening), 5, "screening", "Screening", "Screening");

    private Maandrunfase(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
