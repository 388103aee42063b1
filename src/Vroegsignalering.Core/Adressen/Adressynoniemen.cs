using System.Collections.Frozen;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>Local synonyms of letters and additions; off unless a host asks for them.</summary>
/// <remarks>
/// Gives the key that an address has when synonyms count: <c>Adressynoniemen.Nederlands.Apply(adres.Sleutel)</c>. It works on the key, so equal
/// addresses stay equal. A synonym is the whole of letter and addition, or all behind one leading letter when it has two characters or more:
/// <c>10 A BS</c> means <c>10 A BIS</c>. It is applied once (SIG-6, own). Value equality. Thread safe: immutable.
/// </remarks>
public sealed class Adressynoniemen : IEquatable<Adressynoniemen>
{
    private readonly FrozenDictionary<string, string> _meanings;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private Adressynoniemen(ValueList<Adressynoniem> synoniemen)
    {
        Synoniemen = synoniemen;
        _meanings = synoniemen.ToFrozenDictionary(synoniem => synoniem.Notatie, synoniem => synoniem.Betekenis, StringComparer.Ordinal);
        _lookup = _meanings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (synoniemen.FirstOrDefault(synoniem => _meanings.ContainsKey(synoniem.Betekenis)) is { } chained)
        {
            throw new ArgumentException($"'{chained.Betekenis}' is the meaning of '{chained.Notatie}' and has a meaning itself; a synonym is applied once.");
        }
    }

    /// <summary>No synonyms: every key stays what it is.</summary>
    public static Adressynoniemen None { get; } = new(ValueList<Adressynoniem>.Empty);

    /// <summary>
    /// Common in the Netherlands: <c>hs</c> and <c>huis</c> are H; <c>1hoog</c>, <c>1hg</c> to 9 are the digit; the storeys <c>I</c> to <c>IX</c> are 1 to 9, but not <c>V</c>;
    /// <c>rood</c> is rd, <c>zwart</c> is zw, <c>bs</c> is bis.
    /// </summary>
    /// <remarks>
    /// Own, after addition patterns in the address register. V and X alone stay letters, because they are house letters more often
    /// than storeys; an I that is a house letter becomes 1 as well, which is why this is an option.
    /// </remarks>
    public static Adressynoniemen Nederlands { get; } = MakeNederlands();

    /// <summary>The synonyms, in ordinal order of what is written.</summary>
    public ValueList<Adressynoniem> Synoniemen { get; }

    /// <summary>The same with one synonym more.</summary>
    /// <param name="notatie">What may be written, in any notation: 1 to 40 letters, digits and separators. Replaces an earlier meaning of the same.</param>
    /// <param name="betekenis">What it means, in any notation.</param>
    /// <exception cref="ArgumentException">A text is no addition, or a meaning would have a meaning itself.</exception>
    public Adressynoniemen With(string notatie, string betekenis)
    {
        var added = new Adressynoniem { Notatie = Normalize(notatie, nameof(notatie)), Betekenis = Normalize(betekenis, nameof(betekenis)) };
        return new([.. Synoniemen.Where(synoniem => synoniem.Notatie != added.Notatie).Append(added).OrderBy(synoniem => synoniem.Notatie, StringComparer.Ordinal)]);
    }

    /// <summary>The key that an address has when these synonyms count.</summary>
    /// <param name="sleutel">The key of the address.</param>
    public Adressleutel Apply(Adressleutel sleutel)
    {
        Span<char> written = stackalloc char[2 * SuffixText.Longest];
        var suffix = written[..sleutel.WriteSuffix(written)];
        if (_lookup.TryGetValue(suffix, out var meaning))
        {
            return sleutel.WithSuffix(meaning);
        }

        if (suffix.Length < 3 || char.IsAsciiDigit(suffix[0]) || !_lookup.TryGetValue(suffix[1..], out meaning))
        {
            return sleutel;
        }

        meaning.CopyTo(written[1..]);
        return sleutel.WithSuffix(written[..(1 + meaning.Length)]);
    }

    /// <inheritdoc />
    public bool Equals(Adressynoniemen? other) => other is not null && Synoniemen == other.Synoniemen;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Adressynoniemen);

    /// <inheritdoc />
    public override int GetHashCode() => Synoniemen.GetHashCode();

    /// <summary>Whether two tables hold the same synonyms.</summary>
    public static bool operator ==(Adressynoniemen? left, Adressynoniemen? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two tables differ.</summary>
    public static bool operator !=(Adressynoniemen? left, Adressynoniemen? right) => !(left == right);

    private static string Normalize(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        if (!SuffixText.IsAllowed(text))
        {
            throw new ArgumentException(Huisnummertoevoeging.Allowed.Engels, parameter);
        }

        Span<char> normalized = stackalloc char[SuffixText.Longest];
        return normalized[..SuffixText.Normalize(new SuffixParts('\0', text), normalized)].ToString();
    }

    private static Adressynoniemen MakeNederlands()
    {
        var table = None.With("hs", "H").With("huis", "H").With("rood", "rd").With("zwart", "zw").With("bs", "bis")
            .With("I", "1").With("II", "2").With("III", "3").With("IV", "4")
            .With("VI", "6").With("VII", "7").With("VIII", "8").With("IX", "9");
        for (var c = '1'; c <= '9'; c++)
        {
            table = table.With($"{c}hoog", $"{c}").With($"{c}hg", $"{c}");
        }

        return table;
    }
}
