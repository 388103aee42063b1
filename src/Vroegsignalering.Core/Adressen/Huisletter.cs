using System.Diagnostics;
using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>The letter of a house number: one letter a–z or A–Z, kept in the case in which it was written.</summary>
/// <remarks>
/// A part of an address compares as written: <c>a</c> and <c>A</c> are two letters, as registers hold both. Whether two addresses are the same
/// is for <see cref="Adressleutel"/>, which does not see case. <c>default</c> is no letter and nothing accepts it. Personal:
/// <see cref="ToString"/> is masked (SIG-6, SIG-12). Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(ValueObjectJsonConverter<Huisletter>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Huisletter : IValueObject<Huisletter>
{
    internal Huisletter(char letter) => Letter = letter;

    /// <inheritdoc />
    public static LocalizedText Allowed { get; } = new("één letter, a tot en met z", "one letter, a to z");

    /// <inheritdoc />
    public static bool IsPersonal => true;

    /// <summary>The letter as written.</summary>
    public char Letter { get; }

    /// <inheritdoc />
    public static Huisletter Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value) ? value : throw new FormatException(Fault.Unreadable<Huisletter>(nameof(Huisletter), text).ToText(Taal.Engels));

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> text, out Huisletter value)
    {
        text = text.Trim();
        if (text.Length != 1 || !char.IsAsciiLetter(text[0]))
        {
            value = default;
            return false;
        }

        value = new(text[0]);
        return true;
    }

    /// <summary>The canonical text: the letter as written; unmasked.</summary>
    public string ToCanonicalString() => Letter.ToString();

    /// <summary>Masked: <c>***</c>.</summary>
    public override string ToString() => Mask.Hidden;
}
