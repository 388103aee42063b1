using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>The fact that the register check found (SCR-3, SCR-8).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<BrpBevinding>))]
public sealed class BrpBevinding : CodedEnum<BrpBevinding>
{
    /// <summary>The person lives at the address.</summary>
    public static readonly BrpBevinding OpAdres = new(nameof(OpAdres), 1, "op-adres", "woont op het adres", "lives at the address");

    /// <summary>The person lives elsewhere in the municipality: <see cref="BrpOordeel.NieuwAdres"/>.</summary>
    public static readonly BrpBevinding Verhuisd = new(nameof(Verhuisd), 2, "verhuisd", "woont elders in de gemeente", "lives elsewhere in the municipality");

    /// <summary>The person left the municipality.</summary>
    public static readonly BrpBevinding GeenInwoner = new(nameof(GeenInwoner), 3, "geen-inwoner", "geen inwoner van de gemeente", "not a resident of the municipality");

    /// <summary>The person died.</summary>
    public static readonly BrpBevinding Overleden = new(nameof(Overleden), 4, "overleden", "overleden", "deceased");

    /// <summary>Found nowhere.</summary>
    public static readonly BrpBevinding NietOpAdres = new(nameof(NietOpAdres), 5, "niet-op-adres", "niet gevonden, op het adres noch elders", "not found, at the address nor elsewhere");

    /// <summary>The address is no dwelling.</summary>
    public static readonly BrpBevinding GeenWoning = new(nameof(GeenWoning), 6, "geen-woning", "het adres is geen woning", "the address is no dwelling");

    /// <summary>The client is not a natural person.</summary>
    public static readonly BrpBevinding Rechtspersoon = new(nameof(Rechtspersoon), 7, "rechtspersoon", "geen natuurlijk persoon", "not a natural person");

    /// <summary>It cannot be told whether the signal is about the best candidate.</summary>
    public static readonly BrpBevinding Onzeker = new(nameof(Onzeker), 8, "onzeker", "onzeker wie het is", "uncertain who it is");

    private BrpBevinding(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
