using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Matches;

/// <summary>A district or municipality that a quota or a team is for.</summary>
/// <remarks>Equal without regard to case; ordered likewise. Not a personal value. Thread safe: immutable.</remarks>
[JsonConverter(typeof(ValueObjectJsonConverter<Gebied>))]
public sealed class Gebied : IValueObject<Gebied>, IEquatable<Gebied>, IComparable<Gebied>
{
    private Gebied(string naam) => Naam = naam;

    /// <summary>The district of an address that the table of the host does not know; it takes the default quota (SEL-8).</summary>
    public static Gebied Onbekend { get; } = new("onbekend");

    /// <inheritdoc />
    public static LocalizedText Allowed { get; } = new("een naam van 1 tot en met 100 tekens", "a name of 1 to 100 characters");

    /// <inheritdoc />
    public static bool IsPersonal => false;

    /// <summary>The name as given.</summary>
    public string Naam { get; }

    /// <inheritdoc />
    public static Gebied Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value) ? value : throw new FormatException(Fault.Unreadable<Gebied>(nameof(Gebied), text).ToText(Taal.Engels));

    /// <inheritdoc />
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Gebied value)
    {
        text = text.Trim();
        value = text.Length is 0 or > 100 || text.ContainsAnyInRange('\0', '\u001f') ? null : new(text.ToString());
        return value is not null;
    }

    /// <summary>The name as given.</summary>
    public string ToCanonicalString() => Naam;

    /// <summary>The name as given.</summary>
    public override string ToString() => Naam;

    /// <inheritdoc />
    public bool Equals(Gebied? other) => other is not null && string.Equals(Naam, other.Naam, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Gebied);

    /// <inheritdoc />
    public override int GetHashCode() => Naam.GetHashCode(StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public int CompareTo(Gebied? other) => string.Compare(Naam, other?.Naam, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether two districts are the same.</summary>
    /// <param name="left">One district.</param>
    /// <param name="right">The other district.</param>
    public static bool operator ==(Gebied? left, Gebied? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two districts differ.</summary>
    /// <param name="left">One district.</param>
    /// <param name="right">The other district.</param>
    public static bool operator !=(Gebied? left, Gebied? right) => !(left == right);

    /// <summary>Whether one district comes before the other.</summary>
    /// <param name="left">One district.</param>
    /// <param name="right">The other district.</param>
    public static bool operator <(Gebied? left, Gebied? right) => Comparer<Gebied>.Default.Compare(left, right) < 0;

    /// <summary>Whether one district comes after the other.</summary>
    /// <param name="left">One district.</param>
    /// <param name="right">The other district.</param>
    public static bool operator >(Gebied? left, Gebied? right) => Comparer<Gebied>.Default.Compare(left, right) > 0;

    /// <summary>Whether one district comes before the other or is the same.</summary>
    /// <param name="left">One district.</param>
    /// <param name="right">The other district.</param>
    public static bool operator <=(Gebied? left, Gebied? right) => !(left > right);

    /// <summary>Whether one district comes after the other or is the same.</summary>
    /// <param name="left">One district.</param>
    /// <param name="right">The other district.</param>
    public static bool operator >=(Gebied? left, Gebied? right) => !(left < right);
}
