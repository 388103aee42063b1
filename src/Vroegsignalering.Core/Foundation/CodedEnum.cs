using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace Vroegsignalering.Foundation;

/// <summary>An enumeration of the field: identifier, stable code, official text and an order of its own.</summary>
/// <remarks>
/// The code (kebab-case) is what is stored and written; it is never changed or used again. The official text is data and is
/// never derived from the identifier. <see cref="All"/> keeps the order of the source; the inherited <c>List</c> is alphabetical.
/// The inherited number is the place in that order and is not stored. Thread safe: immutable.
/// </remarks>
/// <typeparam name="TEnum">The enumeration itself.</typeparam>
public abstract class CodedEnum<TEnum> : SmartEnum<TEnum, int>
    where TEnum : CodedEnum<TEnum>
{
    private static readonly Lazy<TEnum[]> InOrder = new(() => [.. List.OrderBy(member => member.Value)]);

    // Filled by the members themselves when they are made: the inherited list looks through the whole assembly, which takes milliseconds.
    private static TEnum[] _byNumber = [];

    /// <summary>Makes one member.</summary>
    /// <param name="name">The identifier.</param>
    /// <param name="order">The place in the order of the source; unique.</param>
    /// <param name="code">The stable code, kebab-case; unique.</param>
    /// <param name="tekst">The official Dutch text.</param>
    /// <param name="english">The English gloss.</param>
    private protected CodedEnum(string name, int order, string code, string tekst, string english)
        : base(name, order)
    {
        Code = code;
        Tekst = new LocalizedText(tekst, english);
        if (_byNumber.Length < order)
        {
            Array.Resize(ref _byNumber, order);
        }

        _byNumber[order - 1] = (TEnum)this;
    }

    /// <summary>All members, in the order of the source.</summary>
    public static IReadOnlyList<TEnum> All => InOrder.Value;

    /// <summary>The stable code, kebab-case: what is stored and written.</summary>
    public string Code { get; }

    /// <summary>The official text (Dutch) with an English gloss.</summary>
    public LocalizedText Tekst { get; }

    /// <summary>The member with a number that was taken from a member: an object that keeps the number is smaller than one that keeps the member.</summary>
    internal static TEnum Numbered(int number) => _byNumber[number - 1];

    /// <summary>The member with a code.</summary>
    /// <param name="code">The code, exactly as written.</param>
    /// <exception cref="FormatException">No member has that code; the message lists the codes.</exception>
    public static TEnum FromCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryFromCode(code, out var member)
            ? member
            : throw new FormatException($"'{code}' is not a code of {typeof(TEnum).Name}; allowed: {string.Join(", ", All.Select(m => m.Code))}.");
    }

    /// <summary>Finds the member with a code.</summary>
    /// <param name="code">The code, exactly as written.</param>
    /// <param name="member">The member found.</param>
    /// <returns>False when no member has that code.</returns>
    public static bool TryFromCode(ReadOnlySpan<char> code, [NotNullWhen(true)] out TEnum? member)
    {
        foreach (var candidate in InOrder.Value)
        {
            if (code.SequenceEqual(candidate.Code))
            {
                member = candidate;
                return true;
            }
        }

        member = null;
        return false;
    }

    /// <summary>Finds the member that a partner's text means: its code, official text, identifier or another usual way of writing it, without regard to case.</summary>
    /// <param name="text">The text as written; surrounding white space is ignored.</param>
    /// <param name="member">The member found.</param>
    /// <returns>False when the text means no member.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out TEnum? member)
    {
        text = text.Trim();
        foreach (var candidate in InOrder.Value)
        {
            if (text.Equals(candidate.Code, StringComparison.OrdinalIgnoreCase)
                || text.Equals(candidate.Tekst.Nederlands, StringComparison.OrdinalIgnoreCase)
                || text.Equals(candidate.Name, StringComparison.OrdinalIgnoreCase)
                || candidate.IsAlsoWritten(text))
            {
                member = candidate;
                return true;
            }
        }

        member = null;
        return false;
    }

    /// <summary>Whether a text is another usual way of writing this member, beside its code, official text and identifier.</summary>
    /// <param name="text">The text, trimmed.</param>
    private protected virtual bool IsAlsoWritten(ReadOnlySpan<char> text) => false;
}
