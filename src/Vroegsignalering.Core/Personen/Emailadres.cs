using System.Buffers;
using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>An e-mail address: a name, an @ and a domain with a dot.</summary>
/// <remarks>
/// A check of the form, not of existence. Quoted names and addresses without a dot in the domain are refused: own, a resident has none.
/// Equal when the name is written the same and the domain is the same without regard to case; the domain is kept in lower case.
/// Personal: <see cref="ToString"/> shows nothing. Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(ValueObjectJsonConverter<Emailadres>))]
public sealed record Emailadres : IValueObject<Emailadres>
{
    /// <summary>The most characters that an address has (RFC 5321).</summary>
    public const int MaximumLength = 254;

    private const int MaximumName = 64;
    private const int MaximumLabel = 63;

    private static readonly SearchValues<char> NotInName = SearchValues.Create("\"(),:;<>@[\\]");

    private readonly string _adres;

    private Emailadres(string adres) => _adres = adres;

    /// <inheritdoc />
    public static LocalizedText Allowed { get; } = new(
        "naam@domein.nl, hoogstens 254 tekens, zonder spaties",
        "name@domain.nl, at most 254 characters, without spaces");

    /// <inheritdoc />
    public static bool IsPersonal => true;

    /// <inheritdoc />
    public static Emailadres Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value) ? value : throw new FormatException(Fault.Unreadable<Emailadres>(nameof(Emailadres), text).ToText(Taal.Engels));

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Emailadres value)
    {
        text = text.Trim();
        var at = text.IndexOf('@');
        if (text.Length > MaximumLength || at is < 1 or > MaximumName || !IsName(text[..at]) || !IsDomain(text[(at + 1)..]))
        {
            value = null;
            return false;
        }

        value = new(string.Concat(text[..(at + 1)], text[(at + 1)..].ToString().ToLowerInvariant()));
        return true;
    }

    /// <summary>The address, the domain in lower case. Unmasked.</summary>
    public string ToCanonicalString() => _adres;

    /// <summary>Shows nothing: the address is personal.</summary>
    public override string ToString() => Mask.Hidden;

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name[0] == '.' || name[^1] == '.' || name.Contains("..", StringComparison.Ordinal) || name.ContainsAny(NotInName))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDomain(ReadOnlySpan<char> domain)
    {
        var labels = 0;
        foreach (var range in domain.Split('.'))
        {
            var label = domain[range];
            if (label.IsEmpty || label.Length > MaximumLabel || label[0] == '-' || label[^1] == '-')
            {
                return false;
            }

            foreach (var c in label)
            {
                if (c != '-' && !char.IsLetterOrDigit(c))
                {
                    return false;
                }
            }

            labels++;
        }

        return labels > 1;
    }
}
