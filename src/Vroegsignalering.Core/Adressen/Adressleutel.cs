using System.Diagnostics;
using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>What makes two notations the same address: postcode, house number, aanduiding, and letter with addition in one normal form.</summary>
/// <remarks>
/// Case does not count, nor do the spaces, hyphens, slashes and full stops between the parts, nor which field a part was written in:
/// <c>546 K 1</c>, <c>546-K-1</c> and <c>546</c> + <c>K1</c> are one key. Between two digits a separator does count: <c>12 1-2</c> is not
/// <c>12 12</c> (SIG-6, own). No synonyms: see <see cref="Adressynoniemen"/>. Computed once; up to five characters of letter and addition are
/// packed, so that comparing needs no text, and longer ones are compared in full. Total order: postcode, number, aanduiding (none, to, by), then
/// letter and addition ordinally, the last key. <c>default</c> is no address. <see cref="ToString"/> is masked (SIG-12). Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(ValueObjectJsonConverter<Adressleutel>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Adressleutel : IValueObject<Adressleutel>, IEquatable<Adressleutel>, IComparable<Adressleutel>
{
    private const int AanduidingBits = 2;
    private const int HuisnummerBits = 17;

    internal Adressleutel(ulong high, uint low, string? longSuffix)
    {
        High = high;
        Low = low;
        LongSuffix = longSuffix;
    }

    /// <inheritdoc />
    public static LocalizedText Allowed { get; } = new(
        "postcode en huisnummer, daarna letter en toevoeging (1234AB 12 K1)",
        "postcode and house number, then letter and addition (1234AB 12 K1)");

    /// <inheritdoc />
    public static bool IsPersonal => true;

    /// <summary>The postcode.</summary>
    public Postcode Postcode => new((uint)(High >> (HuisnummerBits + AanduidingBits)));

    /// <summary>The house number.</summary>
    public Huisnummer Huisnummer => IsDefault ? default : new((int)(HouseNumberPrefix & ((1 << HuisnummerBits) - 1)));

    /// <summary>The aanduiding; null when there is none.</summary>
    public AanduidingBijHuisnummer? Aanduiding => (High & 3) switch
    {
        0 => null,
        1 => AanduidingBijHuisnummer.Tegenover,
        _ => AanduidingBijHuisnummer.Bij,
    };

    // From the high bits to the low: postcode (24), house number (17), aanduiding (2).
    internal ulong High { get; }

    // The first five characters of letter and addition, 27 bits.
    internal uint Low { get; }

    // Null when Low says everything; else all of letter and addition in normal form.
    internal string? LongSuffix { get; }

    /// <summary>The four digits of the postcode of a key with these high bits.</summary>
    internal static int CijfersOf(ulong high) => new Postcode((uint)(high >> (HuisnummerBits + AanduidingBits))).Cijfers;

    internal bool IsExact => LongSuffix is null;

    internal bool IsDefault => High == 0;

    // Equal for the addresses of one house number; ordered as postcode, number.
    internal ulong HouseNumberPrefix => High >> AanduidingBits;

    /// <summary>Whether two keys have the same postcode and house number; the rest may differ or be absent (MAT-7). True for equal keys.</summary>
    /// <param name="other">The key to compare with.</param>
    public bool HasSameHuisnummer(Adressleutel other) => HouseNumberPrefix == other.HouseNumberPrefix;

    /// <inheritdoc />
    public static Adressleutel Parse(ReadOnlySpan<char> text) => TryParse(text, out var value)
        ? value
        : throw new FormatException(Fault.Unreadable<Adressleutel>(nameof(Adressleutel), text).ToText(Taal.Engels));

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> text, out Adressleutel value)
    {
        var read = AdresLine.TryRead(text, out var postcode, out var number);
        value = read ? Create(postcode, number.Huisnummer, number.Aanduiding, number.Suffix) : default;
        return read;
    }

    /// <summary>The canonical text: <c>1234AB 12 K1</c>, or <c>1234AB to 12 K1</c> with an aanduiding; unmasked, for files and explanations.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public string ToCanonicalString()
    {
        Span<char> suffix = stackalloc char[SuffixText.Longest];
        return AdresLine.Write(this, suffix[..WriteSuffix(suffix)]);
    }

    /// <summary>Masked: the four digits of the postcode, <c>2015** ***</c>.</summary>
    public override string ToString() => $"{Postcode} {Mask.Hidden}";

    internal static Adressleutel Create(Postcode postcode, Huisnummer huisnummer, AanduidingBijHuisnummer? aanduiding, in SuffixParts suffix)
    {
        var high = ((ulong)postcode.Packed << HuisnummerBits | (uint)huisnummer.Waarde) << AanduidingBits | (uint)(aanduiding?.Value ?? 0);
        if (suffix.IsEmpty)
        {
            return new(high, 0, null);
        }

        Span<char> normalized = stackalloc char[SuffixText.Longest];
        return new Adressleutel(high, 0, null).WithSuffix(normalized[..SuffixText.Normalize(suffix, normalized)]);
    }

    internal Adressleutel WithSuffix(ReadOnlySpan<char> normalized)
    {
        var exact = SuffixCode.TryPack(normalized, out var code);
        return new(High, code, exact ? null : normalized.ToString());
    }

    internal int WriteSuffix(Span<char> destination)
    {
        if (LongSuffix is null)
        {
            return SuffixCode.Unpack(Low, destination);
        }

        LongSuffix.CopyTo(destination);
        return LongSuffix.Length;
    }
}
