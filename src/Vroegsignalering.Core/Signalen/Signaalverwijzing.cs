namespace Vroegsignalering.Signalen;

/// <summary>Points at a signal: its partner and its number, and nothing of what it says (SIG-1).</summary>
/// <remarks>What cases, messages and logs hold instead of the signal itself. Not personal. Value equality. Ordered by partner, then by number, ordinally. Thread safe: immutable.</remarks>
public sealed record Signaalverwijzing : IComparable<Signaalverwijzing>
{
    /// <summary>The host's identification of the partner; not empty.</summary>
    public required string PartnerId
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>The number of the signal, unique within the partner.</summary>
    /// <exception cref="ArgumentException">It is the default, which is no number.</exception>
    public required Signaalnummer Nummer
    {
        get;
        init => field = value == default ? throw new ArgumentException("The default is no number.", nameof(value)) : value;
    }

    /// <summary>The reference of a signal.</summary>
    /// <param name="signaal">The signal.</param>
    public static Signaalverwijzing Of(Vroegsignaal signaal)
    {
        ArgumentNullException.ThrowIfNull(signaal);
        return new() { PartnerId = signaal.Partner.Id, Nummer = signaal.Nummer };
    }

    /// <inheritdoc />
    public int CompareTo(Signaalverwijzing? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byPartner = string.CompareOrdinal(PartnerId, other.PartnerId);
        return byPartner != 0 ? byPartner : Nummer.CompareTo(other.Nummer);
    }

    /// <summary>The partner and the number: <c>energie a/S-17</c>.</summary>
    public override string ToString() => $"{PartnerId}/{Nummer}";

    /// <summary>Whether one reference comes before the other.</summary>
    /// <param name="left">One reference.</param>
    /// <param name="right">The other reference.</param>
    public static bool operator <(Signaalverwijzing? left, Signaalverwijzing? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    /// <summary>Whether one reference comes after the other.</summary>
    /// <param name="left">One reference.</param>
    /// <param name="right">The other reference.</param>
    public static bool operator >(Signaalverwijzing? left, Signaalverwijzing? right) => right < left;

    /// <summary>Whether one reference comes before the other or is equal.</summary>
    /// <param name="left">One reference.</param>
    /// <param name="right">The other reference.</param>
    public static bool operator <=(Signaalverwijzing? left, Signaalverwijzing? right) => !(right < left);

    /// <summary>Whether one reference comes after the other or is equal.</summary>
    /// <param name="left">One reference.</param>
    /// <param name="right">The other reference.</param>
    public static bool operator >=(Signaalverwijzing? left, Signaalverwijzing? right) => !(left < right);
}
