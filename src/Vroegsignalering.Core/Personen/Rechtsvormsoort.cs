using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>The kind of a legal form.</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Rechtsvormsoort>))]
public sealed class Rechtsvormsoort : CodedEnum<Rechtsvormsoort>
{
    /// <summary>A natural person, with or without a business.</summary>
    public static readonly Rechtsvormsoort NatuurlijkPersoon = new(nameof(NatuurlijkPersoon), 1, "natuurlijk-persoon", "natuurlijk persoon", "natural person");

    /// <summary>A partnership without legal personality.</summary>
    public static readonly Rechtsvormsoort Samenwerkingsverband = new(nameof(Samenwerkingsverband), 2, "samenwerkingsverband", "samenwerkingsverband", "partnership");

    /// <summary>A legal person under Dutch or European law.</summary>
    public static readonly Rechtsvormsoort Rechtspersoon = new(nameof(Rechtspersoon), 3, "rechtspersoon", "rechtspersoon", "legal person");

    /// <summary>A company or legal person under foreign law.</summary>
    public static readonly Rechtsvormsoort BuitenlandseVennootschap =
        new(nameof(BuitenlandseVennootschap), 4, "buitenlandse-vennootschap", "buitenlandse vennootschap", "foreign company");

    /// <summary>Not known.</summary>
    public static readonly Rechtsvormsoort Onbekend = new(nameof(Onbekend), 5, "onbekend", "onbekend", "unknown");

    private Rechtsvormsoort(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
