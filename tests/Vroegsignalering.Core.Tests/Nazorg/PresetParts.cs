using Vroegsignalering.Nazorg;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Werkwijzen.Presets;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Nazorg;

/// <summary>The parts of a ready-made werkwijze that aftercare needs.</summary>
internal sealed record PresetParts(Nazorgafspraken Nazorg, Zaakafspraken Zaken, Termijnafspraken Termijnen)
{
    public Zaakregels Zaakregels => new() { Zaken = Zaken, Termijnen = Termijnen };

    public static PresetParts Of(string code) => code switch
    {
        "arnhem" => new(Aftercare.Arnhem, Cases.Arnhem, Standaardwerkwijzen.Arnhem.Termijnen),
        "duoplus" => new(Aftercare.DuoPlus, Cases.DuoPlus, Standaardwerkwijzen.DuoPlus.Termijnen),
        "pilot50" => new(Aftercare.Pilot50, Cases.Pilot50, Standaardwerkwijzen.Pilot50.Termijnen),
        "twente" => new(Aftercare.Twente, Cases.Twente, Standaardwerkwijzen.Twente.Termijnen),
        "landelijk" => new(Aftercare.Landelijk, Cases.Landelijk, Standaardwerkwijzen.Landelijk.Termijnen),
        _ => throw new ArgumentException($"'{code}' is no ready-made werkwijze.", nameof(code)),
    };
}
