using Vroegsignalering.Foundation;
using Vroegsignalering.Nazorg;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Nazorg;

/// <summary>A werkwijze that does every follow-up: of Arnhem, Twente and the pilot with 50 signals together.</summary>
internal static class Everything
{
    public static Nazorgafspraken Nazorg { get; } = PresetParts.Of("pilot50").Nazorg with
    {
        Nazorgcontact = PresetParts.Of("arnhem").Nazorg.Nazorgcontact,
        Heropaf = PresetParts.Of("twente").Nazorg.Heropaf,
    };

    public static Termijnafspraken Termijnen { get; } = PresetParts.Of("pilot50").Termijnen
        .With(PresetParts.Of("arnhem").Termijnen.Find(Termijnsoort.Nazorgcontact)!)
        .With(PresetParts.Of("twente").Termijnen.Find(Termijnsoort.Heropaf)!);

    public static ValueList<Volgactie> Plan(Vroegsignaalzaak zaak, LocalDate vandaag) => new NazorgPlanner().Plan(zaak, Nazorg, Termijnen, vandaag);
}
