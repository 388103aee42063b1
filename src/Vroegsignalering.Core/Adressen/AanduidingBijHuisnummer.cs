using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>Says that a dwelling lies opposite to or near a house number and does not bear it: a houseboat, a caravan.</summary>
/// <remarks>An address with one is another address than the one without (SIG-6). Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<AanduidingBijHuisnummer>))]
public sealed class AanduidingBijHuisnummer : CodedEnum<AanduidingBijHuisnummer>
{
    /// <summary>Opposite the house number; written <c>t/o</c> in an address line.</summary>
    public static readonly AanduidingBijHuisnummer Tegenover = new(nameof(Tegenover), 1, "to", "tegenover", "opposite");

    /// <summary>Near the house number; written <c>bij</c> in an address line.</summary>
    public static readonly AanduidingBijHuisnummer Bij = new(nameof(Bij), 2, "by", "bij", "near");

    private AanduidingBijHuisnummer(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }

    // NEN 5825 writes t/o, which is neither the code nor the text.
    internal static bool TryReadWritten(ReadOnlySpan<char> text, [NotNullWhen(true)] out AanduidingBijHuisnummer? member)
    {
        if (text.Equals("t/o", StringComparison.OrdinalIgnoreCase))
        {
            member = Tegenover;
            return true;
        }

        return TryRead(text, out member);
    }
}
