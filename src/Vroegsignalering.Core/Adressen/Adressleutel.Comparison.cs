namespace Vroegsignalering;

/// <content>Equality, order and hash: whole numbers only, unless letter and addition are longer than five characters.</content>
public readonly partial struct Adressleutel
{
    /// <inheritdoc />
    public bool Equals(Adressleutel other) => High == other.High && Low == other.Low && string.Equals(LongSuffix, other.LongSuffix, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Adressleutel other && Equals(other);

    /// <summary>A hash that is the same in every process; equal hashes alone never make two keys equal.</summary>
    public override int GetHashCode()
    {
        unchecked
        {
            var mixed = (High ^ (ulong)Low << 37) * 0x9E3779B97F4A7C15UL;
            mixed ^= mixed >> 32;
            if (LongSuffix is not null)
            {
                foreach (var c in LongSuffix)
                {
                    mixed = (mixed ^ c) * 0x100000001B3UL;
                }
            }

            return (int)(mixed ^ mixed >> 29);
        }
    }

    /// <inheritdoc />
    public int CompareTo(Adressleutel other)
    {
        var order = High.CompareTo(other.High);
        order = order != 0 ? order : Low.CompareTo(other.Low);
        return order != 0 || (LongSuffix is null && other.LongSuffix is null) ? order : string.CompareOrdinal(LongSuffix, other.LongSuffix);
    }

    /// <summary>Whether two keys are the same address.</summary>
    public static bool operator ==(Adressleutel left, Adressleutel right) => left.Equals(right);

    /// <summary>Whether two keys are different addresses.</summary>
    public static bool operator !=(Adressleutel left, Adressleutel right) => !left.Equals(right);

    /// <summary>Whether the left comes before the right.</summary>
    public static bool operator <(Adressleutel left, Adressleutel right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left comes after the right.</summary>
    public static bool operator >(Adressleutel left, Adressleutel right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left comes before the right or equals it.</summary>
    public static bool operator <=(Adressleutel left, Adressleutel right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left comes after the right or equals it.</summary>
    public static bool operator >=(Adressleutel left, Adressleutel right) => left.CompareTo(right) >= 0;
}
