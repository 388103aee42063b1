using System.Text.Json.Serialization;

namespace Vroegsignalering.Foundation;

/// <summary>What is wrong with a field.</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<FaultKind>))]
public sealed class FaultKind : CodedEnum<FaultKind>
{
    /// <summary>The field is required and nothing was given.</summary>
    public static readonly FaultKind Missing = new(nameof(Missing), 1, "ontbreekt", "ontbreekt", "is missing");

    /// <summary>The text cannot be read as a value of the field.</summary>
    public static readonly FaultKind Unreadable = new(nameof(Unreadable), 2, "onleesbaar", "is niet leesbaar", "cannot be read");

    /// <summary>The value can be read but lies outside what is allowed.</summary>
    public static readonly FaultKind OutOfRange = new(nameof(OutOfRange), 3, "buiten-bereik", "valt buiten het bereik", "is out of range");

    /// <summary>The text is not one of the known values.</summary>
    public static readonly FaultKind Unknown = new(nameof(Unknown), 4, "onbekend", "is onbekend", "is unknown");

    /// <summary>The value must be unique and was given before.</summary>
    public static readonly FaultKind Duplicate = new(nameof(Duplicate), 5, "dubbel", "komt al eerder voor", "was given before");

    /// <summary>The value contradicts another field.</summary>
    public static readonly FaultKind Contradiction = new(nameof(Contradiction), 6, "strijdig", "is strijdig met een ander veld", "contradicts another field");

    private FaultKind(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
