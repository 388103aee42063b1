using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>Why a person must look before a signal goes on (SCR-2, SCR-5).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Controlereden>))]
public sealed class Controlereden : CodedEnum<Controlereden>
{
    /// <summary>The register check is in doubt.</summary>
    public static readonly Controlereden RegisterTwijfel = new(nameof(RegisterTwijfel), 1, "register-twijfel", "De registercontrole bevestigt de persoon niet en wijst hem niet af", "The register check neither confirms nor rejects the person");

    /// <summary>Namesakes, such as father and son with one initial on one address.</summary>
    public static readonly Controlereden Naamgenoot = new(nameof(Naamgenoot), 2, "naamgenoot", "Meer dan een persoon past bij het signaal", "More than one person fits the signal");

    /// <summary>An entrepreneur; never rejected on that ground alone.</summary>
    public static readonly Controlereden Ondernemer = new(nameof(Ondernemer), 3, "ondernemer", "Natuurlijk persoon op een bedrijfsadres of met een handelsnaam", "Natural person at a business address or with a trade name");

    /// <summary>The register check rejects, and the municipality looks at what is rejected (SCR-8).</summary>
    public static readonly Controlereden RegisterAfgewezen = new(nameof(RegisterAfgewezen), 4, "register-afgewezen", "De registercontrole wijst de persoon af", "The register check rejects the person");

    /// <summary>A check of the host asks for it.</summary>
    public static readonly Controlereden EigenControle = new(nameof(EigenControle), 5, "eigen-controle", "Een controle van de gemeente vraagt erom", "A check of the municipality asks for it");

    private Controlereden(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
