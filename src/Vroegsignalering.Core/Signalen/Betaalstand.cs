using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>What a partner later tells about the arrears (SIG-14).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Betaalstand>))]
public sealed class Betaalstand : CodedEnum<Betaalstand>
{
    /// <summary>The arrears are paid.</summary>
    public static readonly Betaalstand Betaald = new(nameof(Betaald), 1, "betaald", "Betaald", "Paid");

    /// <summary>A payment arrangement was made.</summary>
    public static readonly Betaalstand Betalingsregeling = new(nameof(Betalingsregeling), 2, "betalingsregeling", "Betalingsregeling getroffen", "Payment arrangement made");

    /// <summary>The arrears are still open.</summary>
    public static readonly Betaalstand NogOpen = new(nameof(NogOpen), 3, "nog-open", "Nog open", "Still open");

    private Betaalstand(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
