using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>What an address is used for, as the host knows it; never derived from the address itself.</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Adresgebruik>))]
public sealed class Adresgebruik : CodedEnum<Adresgebruik>
{
    /// <summary>Not known; the default.</summary>
    public static readonly Adresgebruik Onbekend = new(nameof(Onbekend), 1, "onbekend", "onbekend", "unknown", null);

    /// <summary>A dwelling.</summary>
    public static readonly Adresgebruik Woning = new(nameof(Woning), 2, "woning", "woning", "dwelling", true);

    /// <summary>Business premises.</summary>
    public static readonly Adresgebruik Bedrijf = new(nameof(Bedrijf), 3, "bedrijf", "bedrijf", "business premises", false);

    /// <summary>A garage or storage box.</summary>
    public static readonly Adresgebruik Garagebox = new(nameof(Garagebox), 4, "garagebox", "garagebox", "garage box", false);

    /// <summary>A post box.</summary>
    public static readonly Adresgebruik Postbus = new(nameof(Postbus), 5, "postbus", "postbus", "post box", false);

    private Adresgebruik(string name, int order, string code, string tekst, string english, bool? kanWoningZijn)
        : base(name, order, code, tekst, english) => KanWoningZijn = kanWoningZijn;

    /// <summary>Whether somebody can live there; null when that is not known (SIG-6).</summary>
    public bool? KanWoningZijn { get; }
}
