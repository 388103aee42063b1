using System.Diagnostics.CodeAnalysis;

namespace Vroegsignalering.Foundation;

/// <summary>A text that takes no object of its own when it is nine ASCII characters or less, for texts of which there are millions.</summary>
/// <remarks>
/// Equality and order are the ordinal ones of the text; the hash is another in every process. The default is the empty text.
/// <see cref="ToString"/> shows the text, and makes a short one anew each time. Thread safe: immutable.
/// </remarks>
internal readonly struct ShortText : IEquatable<ShortText>
{
    private const int Longest = 9;
    private const int Bits = 7;
    private const char LastAscii = '\u007F';

    // Seven bits a character, the first in the highest and 0 where there is none, so that the order of the numbers is that of the texts.
    private readonly ulong _short;
    private readonly string? _long;

    public ShortText(ReadOnlySpan<char> text)
    {
        if (!TryPack(text, out _short))
        {
            _long = text.ToString();
        }
    }

    public bool Equals(ShortText other) => _short == other._short && string.Equals(_long, other._long, StringComparison.Ordinal);

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ShortText other && Equals(other);

    public override int GetHashCode() => _long is null ? HashCode.Combine(_short) : _long.GetHashCode(StringComparison.Ordinal);

    /// <summary>Less than 0 when this text comes first, 0 when they are equal.</summary>
    public int CompareTo(ShortText other) => _long is null && other._long is null
        ? _short.CompareTo(other._short)
        : Write(stackalloc char[Longest]).SequenceCompareTo(other.Write(stackalloc char[Longest]));

    public override string ToString() => _long ?? Write(stackalloc char[Longest]).ToString();

    private static bool TryPack(ReadOnlySpan<char> text, out ulong packed)
    {
        packed = 0;
        if (text.Length > Longest)
        {
            return false;
        }

        var number = 0UL;
        foreach (var c in text)
        {
            if (c is '\0' or > LastAscii)
            {
                return false;
            }

            number = number << Bits | c;
        }

        packed = number << Bits * (Longest - text.Length);
        return true;
    }

    // The text, in the room given where it is short.
    private ReadOnlySpan<char> Write(Span<char> room)
    {
        if (_long is not null)
        {
            return _long;
        }

        var length = 0;
        for (var rest = _short << 1; rest != 0; rest <<= Bits)
        {
            room[length++] = (char)(rest >> 64 - Bits);
        }

        return room[..length];
    }
}
