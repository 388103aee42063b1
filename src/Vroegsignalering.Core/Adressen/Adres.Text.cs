using System.Diagnostics.CodeAnalysis;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <content>The one-line text, equality and order.</content>
public sealed partial record Adres
{
    /// <summary>Reads the one-line text: <c>2015HD 26 A bis</c>, <c>2015 hd 26a</c>, <c>2015HD to 26</c>.</summary>
    /// <param name="text">The text; surrounding white space is ignored.</param>
    /// <exception cref="FormatException">The text is not allowed; the message never shows it.</exception>
    public static Adres Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value) ? value : throw new FormatException(Fault.Unreadable<Adres>(nameof(Adres), text).ToText(Taal.Engels));

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Adres value)
    {
        value = null;
        if (AdresLine.TryRead(text, out var postcode, out var number))
        {
            var sleutel = Adressleutel.Create(postcode, number.Huisnummer, number.Aanduiding, number.Suffix);
            value = new Adres(sleutel, number.Suffix.Letter, AdresReader.Written(number.Suffix.Toevoeging, null));
        }

        return value is not null;
    }

    /// <summary>The canonical text, letter and addition as written: <c>2015HD 26 A bis</c>, <c>2015HD to 26</c>; unmasked.</summary>
    /// <remarks>Reading it gives an equal address. Street, town and use are not in it.</remarks>
    public string ToCanonicalString()
    {
        Span<char> suffix = stackalloc char[SuffixText.Longest + 1];
        var length = 0;
        if (_huisletter != '\0')
        {
            suffix[length++] = _huisletter;
        }

        if (_toevoeging is not null)
        {
            if (length > 0)
            {
                suffix[length++] = ' ';
            }

            _toevoeging.CopyTo(suffix[length..]);
            length += _toevoeging.Length;
        }

        return AdresLine.Write(Sleutel, suffix[..length]);
    }

    /// <summary>Whether the other is the same address: an equal <see cref="Sleutel"/>.</summary>
    /// <param name="other">The address to compare with.</param>
    public bool Equals(Adres? other) => other is not null && Sleutel == other.Sleutel;

    /// <inheritdoc />
    public override int GetHashCode() => Sleutel.GetHashCode();

    /// <summary>Orders by <see cref="Sleutel"/>; null comes first.</summary>
    /// <param name="other">The address to compare with.</param>
    public int CompareTo(Adres? other) => other is null ? 1 : Sleutel.CompareTo(other.Sleutel);

    /// <summary>Whether the left comes before the right.</summary>
    public static bool operator <(Adres? left, Adres? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    /// <summary>Whether the left comes after the right.</summary>
    public static bool operator >(Adres? left, Adres? right) => right < left;

    /// <summary>Whether the left comes before the right or equals it.</summary>
    public static bool operator <=(Adres? left, Adres? right) => !(right < left);

    /// <summary>Whether the left comes after the right or equals it.</summary>
    public static bool operator >=(Adres? left, Adres? right) => !(left < right);
}
