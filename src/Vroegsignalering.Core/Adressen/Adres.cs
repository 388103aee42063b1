using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>A Dutch address with a postcode: the parts as written, beside the key that was computed once when it was made.</summary>
/// <remarks>
/// Equality and order are those of <see cref="Sleutel"/>: two notations of one address are equal (SIG-6); how it was written, the street, the town
/// and the use do not count. Street and town are kept as given and never checked. JSON is an object with every part; the canonical text holds what
/// identifies the address. <see cref="ToString"/> shows the four digits of the postcode only (SIG-12). Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(VerblijfplaatsJsonConverter<Adres>))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Adres : Verblijfplaats, IValueObject<Adres>, IComparable<Adres>
{
    // The key in its parts, because as one field it would take room for each part to begin at eight bytes.
    private readonly ulong _high;
    private readonly uint _low;
    private readonly string? _longSuffix;

    private readonly char _huisletter;
    private readonly byte _gebruik = (byte)Adresgebruik.Onbekend.Value;
    private readonly string? _toevoeging;

    internal Adres(Adressleutel sleutel, char huisletter, string? toevoeging)
    {
        (_high, _low, _longSuffix) = (sleutel.High, sleutel.Low, sleutel.LongSuffix);
        _huisletter = huisletter;
        _toevoeging = toevoeging;
    }

    /// <inheritdoc />
    public static LocalizedText Allowed => Adressleutel.Allowed;

    /// <inheritdoc />
    public static bool IsPersonal => true;

    /// <summary>What makes this the same address as another.</summary>
    public Adressleutel Sleutel => new(_high, _low, _longSuffix);

    /// <summary>The postcode.</summary>
    public Postcode Postcode => Sleutel.Postcode;

    /// <summary>The house number.</summary>
    public Huisnummer Huisnummer => Sleutel.Huisnummer;

    /// <summary>The letter as written; null when none was written apart.</summary>
    public Huisletter? Huisletter => _huisletter == '\0' ? null : new Huisletter(_huisletter);

    /// <summary>The addition as written, with the letter in it when the partner wrote them together; null when there is none.</summary>
    public Huisnummertoevoeging? Toevoeging => _toevoeging is null ? null : new Huisnummertoevoeging(_toevoeging);

    /// <summary>The aanduiding; null when there is none.</summary>
    public AanduidingBijHuisnummer? Aanduiding => Sleutel.Aanduiding;

    /// <summary>The street as written; null when unknown. Not part of the key: postcode and number say it.</summary>
    public string? Straat { get; init; }

    /// <summary>The town as written; null when unknown. Not part of the key.</summary>
    public string? Woonplaats { get; init; }

    /// <summary>What the address is used for, as the host knows it; default <see cref="Adresgebruik.Onbekend"/>.</summary>
    /// <remarks>Set it later with <c>adres with { Gebruik = Adresgebruik.Garagebox }</c>; the key stays.</remarks>
    public Adresgebruik Gebruik
    {
        get => Adresgebruik.Numbered(_gebruik);
        init => _gebruik = (byte)(value ?? throw new ArgumentNullException(nameof(value))).Value;
    }

    private protected override bool IsKnownCase => true;

    /// <summary>Makes an address of its parts.</summary>
    /// <param name="postcode">The postcode.</param>
    /// <param name="huisnummer">The house number.</param>
    /// <param name="huisletter">The letter; null for none.</param>
    /// <param name="toevoeging">The addition; null for none.</param>
    /// <param name="aanduiding">The aanduiding; null for none.</param>
    /// <exception cref="ArgumentException">A part is its <c>default</c>, which is no value.</exception>
    public static Adres Create(
        Postcode postcode,
        Huisnummer huisnummer,
        Huisletter? huisletter = null,
        Huisnummertoevoeging? toevoeging = null,
        AanduidingBijHuisnummer? aanduiding = null)
    {
        if (postcode == default || huisnummer == default || huisletter == default(Huisletter) || toevoeging == default(Huisnummertoevoeging))
        {
            throw new ArgumentException("A part of the address is its default, which is no value.");
        }

        var letter = huisletter?.Letter ?? '\0';
        return new(Adressleutel.Create(postcode, huisnummer, aanduiding, new SuffixParts(letter, toevoeging?.Written)), letter, toevoeging?.Written);
    }

    /// <summary>Reads an address as a partner writes it; never throws for bad data.</summary>
    /// <remarks>
    /// Letter and addition may stand behind the number or in their own fields; twice is fine when both say the same, else it is a contradiction.
    /// Fields of the faults: <c>postcode</c>, <c>huisnummer</c>, <c>huisletter</c>, <c>toevoeging</c>, <c>aanduiding</c>, in this order.
    /// </remarks>
    /// <param name="invoer">The raw texts.</param>
    /// <returns>The address, or every fault at once (SIG-11).</returns>
    public static ParseResult<Adres> Read(Adresinvoer invoer) =>
        TryRead(invoer, out var adres, out var faults) ? ParseResult<Adres>.Parsed(adres) : ParseResult<Adres>.Rejected(faults);

    /// <summary>As <see cref="Read"/>, without an object for the result: for many rows.</summary>
    /// <param name="invoer">The raw texts.</param>
    /// <param name="adres">The address.</param>
    /// <param name="faults">Every fault; empty when an address was read.</param>
    /// <returns>Whether an address was read.</returns>
    public static bool TryRead(in Adresinvoer invoer, [NotNullWhen(true)] out Adres? adres, out ValueList<Fault> faults) =>
        AdresReader.TryRead(invoer, out adres, out faults);

    /// <summary>Masked: the four digits of the postcode, <c>2015** ***</c>.</summary>
    public override string ToString() => Sleutel.ToString();
}
