using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Matches;

/// <summary>Why a match or signal goes back to its partners (SEL-5).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Teruggavereden>))]
public sealed class Teruggavereden : CodedEnum<Teruggavereden>
{
    /// <summary>The total quota is full; also the reason when both are full.</summary>
    public static readonly Teruggavereden QuotumTotaalVol = new(nameof(QuotumTotaalVol), 1, "quotum-totaal-vol", "het totale quotum is vol", "the total quota is full");

    /// <summary>The quota of its district is full.</summary>
    public static readonly Teruggavereden QuotumGebiedVol = new(nameof(QuotumGebiedVol), 2, "quotum-gebied-vol", "het quotum van het gebied is vol", "the quota of the district is full");

    /// <summary>Fewer signals than the minimum of a match.</summary>
    public static readonly Teruggavereden TeWeinigSignalen = new(nameof(TeWeinigSignalen), 3, "te-weinig-signalen", "te weinig signalen op de sleutel", "too few signals on the key");

    /// <summary>The signal lacks what the key needs, such as a complete date of birth, so it stands alone and below the minimum (MAT-1).</summary>
    public static readonly Teruggavereden ZonderSleutel = new(nameof(ZonderSleutel), 4, "zonder-sleutel", "het signaal heeft niet wat de sleutel nodig heeft", "the signal lacks what the key needs");

    private Teruggavereden(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
