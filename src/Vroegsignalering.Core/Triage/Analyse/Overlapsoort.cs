using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>What decides where two rules hold for one match.</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Overlapsoort>))]
public sealed class Overlapsoort : CodedEnum<Overlapsoort>
{
    /// <summary>The first of both decides: information.</summary>
    public static readonly Overlapsoort EersteBeslist = new(nameof(EersteBeslist), 1, "eerste-beslist", "de eerste regel beslist", "the first rule decides");

    /// <summary>Nothing decides: the text tells no order.</summary>
    public static readonly Overlapsoort GeenVolgorde = new(nameof(GeenVolgorde), 2, "geen-volgorde", "de tekst geeft geen volgorde", "the text gives no order");

    /// <summary>Both rules include one bound, and hold together there only: up to and including €575 and from €575. Of ages: for one person.</summary>
    public static readonly Overlapsoort GelijkeGrens = new(nameof(GelijkeGrens), 3, "gelijke-grens", "beide regels rekenen de grens mee", "both rules include the bound");

    private Overlapsoort(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
