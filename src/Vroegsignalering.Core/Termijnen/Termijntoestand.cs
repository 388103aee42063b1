using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>How a deadline stands at a moment (TER-6).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Termijntoestand>))]
public sealed class Termijntoestand : CodedEnum<Termijntoestand>
{
    /// <summary>Its start event has not happened.</summary>
    public static readonly Termijntoestand NogNietBegonnen = new(nameof(NogNietBegonnen), 1, "nog-niet-begonnen", "nog niet begonnen", "not begun");

    /// <summary>It ends on a later day.</summary>
    public static readonly Termijntoestand Loopt = new(nameof(Loopt), 2, "loopt", "loopt", "running");

    /// <summary>It ends today.</summary>
    public static readonly Termijntoestand Vandaag = new(nameof(Vandaag), 3, "vandaag", "vandaag", "today");

    /// <summary>It ended on an earlier day, and what was due was not done.</summary>
    public static readonly Termijntoestand Verstreken = new(nameof(Verstreken), 4, "verstreken", "verstreken", "expired");

    /// <summary>What was due was done, in time or late.</summary>
    public static readonly Termijntoestand Gehaald = new(nameof(Gehaald), 5, "gehaald", "gehaald", "met");

    /// <summary>It no longer applies.</summary>
    public static readonly Termijntoestand Vervallen = new(nameof(Vervallen), 6, "vervallen", "vervallen", "lapsed");

    private Termijntoestand(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
