using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>What a house number field holds: perhaps an aanduiding before the number (NEN 5825: <c>t/o 3</c>), perhaps letter and addition after it.</summary>
internal readonly ref struct HuisnummerField
{
    private HuisnummerField(AanduidingBijHuisnummer? aanduiding, Huisnummer huisnummer, SuffixParts suffix)
    {
        Aanduiding = aanduiding;
        Huisnummer = huisnummer;
        Suffix = suffix;
    }

    internal static LocalizedText Allowed { get; } = new(
        "een huisnummer van 1 tot en met 99999, eventueel gevolgd door letter en toevoeging (12, 12A, 12-1)",
        "a house number from 1 to 99999, perhaps followed by letter and addition (12, 12A, 12-1)");

    internal AanduidingBijHuisnummer? Aanduiding { get; }

    internal Huisnummer Huisnummer { get; }

    internal SuffixParts Suffix { get; }

    /// <summary>Reads a field that is not empty.</summary>
    /// <returns>Null when it was read, else what is wrong.</returns>
    internal static FaultKind? Read(ReadOnlySpan<char> text, out HuisnummerField field)
    {
        field = default;
        text = text.Trim();
        var aanduiding = ReadAanduiding(ref text);
        var digits = Huisnummer.CountDigits(text);
        var rest = text[digits..];
        if (digits == 0 || (rest.Length > 0 && !IsSuffix(rest)))
        {
            return FaultKind.Unreadable;
        }

        if (!Huisnummer.TryRead(text[..digits], out var number))
        {
            return FaultKind.OutOfRange;
        }

        field = new(aanduiding, new Huisnummer(number), SuffixParts.Split(rest));
        return null;
    }

    private static bool IsSuffix(ReadOnlySpan<char> rest)
    {
        var suffix = SuffixText.TrimSeparators(rest);
        return suffix.IsEmpty || SuffixText.IsAllowed(suffix);
    }

    private static AanduidingBijHuisnummer? ReadAanduiding(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        if (end <= 0 || char.IsAsciiDigit(text[0]) || !AanduidingBijHuisnummer.TryReadWritten(text[..end], out var aanduiding))
        {
            return null;
        }

        text = text[end..].TrimStart();
        return aanduiding;
    }
}
