using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>What becomes of a signal that the register check rejects (SCR-8).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<BrpUitval>))]
public sealed class BrpUitval : CodedEnum<BrpUitval>
{
    /// <summary>A person looks (G2, G4, G6).</summary>
    public static readonly BrpUitval Handmatig = new(nameof(Handmatig), 1, "handmatig", "met de hand nakijken", "looked at by hand");

    /// <summary>The signal gets a no-go (G5).</summary>
    public static readonly BrpUitval NoGo = new(nameof(NoGo), 2, "no-go", "no-go", "no-go");

    /// <summary>There is no register check (G1, G3).</summary>
    public static readonly BrpUitval GeenBrpControle = new(nameof(GeenBrpControle), 3, "geen-brp-controle", "geen BRP-controle", "no register check");

    private BrpUitval(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
