using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>What an event means for a deadline.</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Termijngebeurtenissoort>))]
public sealed class Termijngebeurtenissoort : CodedEnum<Termijngebeurtenissoort>
{
    /// <summary>The start event: the term runs from its day.</summary>
    public static readonly Termijngebeurtenissoort Begonnen = new(nameof(Begonnen), 1, "begonnen", "begonnen", "begun");

    /// <summary>Due on this very day, where the werkwijze agrees so; a term that had not begun begins.</summary>
    public static readonly Termijngebeurtenissoort Meteen = new(nameof(Meteen), 2, "meteen", "meteen", "at once");

    /// <summary>What was due was done.</summary>
    public static readonly Termijngebeurtenissoort Gehaald = new(nameof(Gehaald), 3, "gehaald", "gehaald", "met");

    /// <summary>The deadline no longer applies.</summary>
    public static readonly Termijngebeurtenissoort Vervallen = new(nameof(Vervallen), 4, "vervallen", "vervallen", "lapsed");

    private Termijngebeurtenissoort(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
