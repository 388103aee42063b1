using System.Diagnostics.CodeAnalysis;

namespace Vroegsignalering.Foundation;

/// <summary>A value that is read from text and has one explicit canonical text.</summary>
/// <remarks>
/// Law: parsing the canonical text gives an equal value. <c>ToString</c> of a personal value is masked; the value itself is read
/// from <see cref="ToCanonicalString"/> or a property.
/// </remarks>
/// <typeparam name="TSelf">The value itself.</typeparam>
public interface IValueObject<TSelf>
    where TSelf : IValueObject<TSelf>
{
    /// <summary>What a text must look like, for people.</summary>
    static abstract LocalizedText Allowed { get; }

    /// <summary>Whether the value is about a person, so that a message shows only its shape.</summary>
    static abstract bool IsPersonal { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; surrounding white space is ignored.</param>
    /// <exception cref="FormatException">The text is not allowed; the message says what is, and never shows a personal value.</exception>
    static abstract TSelf Parse(ReadOnlySpan<char> text);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; surrounding white space is ignored.</param>
    /// <param name="value">The value read.</param>
    /// <returns>False when the text is not allowed.</returns>
    static abstract bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out TSelf value);

    /// <summary>Says why a text that <see cref="TryParse"/> refuses is refused.</summary>
    /// <param name="text">A refused text.</param>
    static virtual LocalizedText Objection(ReadOnlySpan<char> text) => TSelf.Allowed;

    /// <summary>The one canonical text of this value; unmasked.</summary>
    string ToCanonicalString();
}
