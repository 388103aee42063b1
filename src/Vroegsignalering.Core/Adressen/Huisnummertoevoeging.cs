using System.Diagnostics;
using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>The addition of a house number, as written: <c>bis</c>, <c>III</c>, <c>73c</c>, <c>-4a</c>, <c>BOX 3</c>.</summary>
/// <remarks>
/// The register form is one to four letters, digits, spaces and hyphens. A partner may write more: up to 40 characters, also with a slash or a
/// full stop, are kept and compared in full. At least one letter or digit. A part compares as written, so <c>bis</c> and <c>BIS</c> are two
/// additions; whether two addresses are the same is for <see cref="Adressleutel"/>. <c>default</c> is no addition and nothing accepts it.
/// Personal: <see cref="ToString"/> is masked (SIG-6, SIG-12). Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(ValueObjectJsonConverter<Huisnummertoevoeging>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Huisnummertoevoeging : IValueObject<Huisnummertoevoeging>
{
    internal const int LongestRegister = 4;

    private readonly string? _text;

    internal Huisnummertoevoeging(string text) => _text = text;

    /// <inheritdoc />
    public static LocalizedText Allowed { get; } = new(
        "1 tot en met 40 letters, cijfers, spaties, koppeltekens, schuine strepen of punten, met ten minste één letter of cijfer",
        "1 to 40 letters, digits, spaces, hyphens, slashes or full stops, with at least one letter or digit");

    /// <inheritdoc />
    public static bool IsPersonal => true;

    /// <summary>Whether this is the form of the register: at most four letters a–z, digits, spaces and hyphens.</summary>
    public bool IsRegistervorm
    {
        get
        {
            foreach (var c in Written)
            {
                if (!char.IsAsciiLetterOrDigit(c) && c is not (' ' or '-'))
                {
                    return false;
                }
            }

            return Written.Length is > 0 and <= LongestRegister;
        }
    }

    internal string Written => _text ?? string.Empty;

    /// <inheritdoc />
    public static Huisnummertoevoeging Parse(ReadOnlySpan<char> text) => TryParse(text, out var value)
        ? value
        : throw new FormatException(Fault.Unreadable<Huisnummertoevoeging>(nameof(Huisnummertoevoeging), text).ToText(Taal.Engels));

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> text, out Huisnummertoevoeging value)
    {
        text = text.Trim();
        var allowed = SuffixText.IsAllowed(text);
        value = allowed ? new(text.ToString()) : default;
        return allowed;
    }

    /// <summary>The canonical text: the addition as written, without white space around it; unmasked.</summary>
    public string ToCanonicalString() => Written;

    /// <summary>Masked: <c>***</c>.</summary>
    public override string ToString() => Mask.Hidden;
}
