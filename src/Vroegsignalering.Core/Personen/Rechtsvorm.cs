using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>The legal form of a client: a private person, a form on the list of the Chamber of Commerce (KVK), or unknown.</summary>
/// <remarks>
/// Source: the code list of the KVK; natural person or not after the Leidraad Vroegsignalering (VNG) in 004 (SIG-10). Read from the code, the
/// official name, the KVK code and usual abbreviations, without regard to case, full stops, hyphens and spaces: <c>B.V.</c>, <c>bv</c> and
/// <c>Besloten Vennootschap</c> are one form. Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Rechtsvorm>))]
public sealed partial class Rechtsvorm : CodedEnum<Rechtsvorm>
{
    private readonly string[] _otherNames;

    private Rechtsvorm(
        string name,
        int order,
        string code,
        string? kvkCode,
        string tekst,
        string english,
        Rechtsvormsoort soort,
        bool? natuurlijkPersoon,
        params string[] otherNames)
        : base(name, order, code, tekst, english)
    {
        KvkCode = kvkCode;
        Soort = soort;
        NatuurlijkPersoon = natuurlijkPersoon;
        _otherNames = otherNames;
    }

    /// <summary>The code of the KVK (<c>BV</c>, <c>0001</c>); null where the KVK has none.</summary>
    public string? KvkCode { get; }

    /// <summary>The kind of legal form.</summary>
    public Rechtsvormsoort Soort { get; }

    /// <summary>Whether the client is a natural person, so that the municipality may offer help; null when undecided or unknown.</summary>
    /// <remarks>
    /// True for private persons, eenmanszaak, maatschap, vof and cv; null for a rederij (no source names it) and an unknown form. A legal person
    /// with personal liability is told by the signal, not by the form.
    /// </remarks>
    public bool? NatuurlijkPersoon { get; }

    private protected override bool IsAlsoWritten(ReadOnlySpan<char> text)
    {
        if (MeansSame(text, Tekst.Nederlands) || (KvkCode is not null && MeansSame(text, KvkCode)))
        {
            return true;
        }

        foreach (var name in _otherNames)
        {
            if (MeansSame(text, name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MeansSame(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        while (true)
        {
            text = text.TrimStart(" .-'’");
            name = name.TrimStart(" .-'’");
            if (text.IsEmpty || name.IsEmpty)
            {
                return text.IsEmpty && name.IsEmpty;
            }

            if (char.ToUpperInvariant(text[0]) != char.ToUpperInvariant(name[0]))
            {
                return false;
            }

            text = text[1..];
            name = name[1..];
        }
    }
}
