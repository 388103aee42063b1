using Vroegsignalering.Foundation;
using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage;

/// <summary>Makes the explanation of a decision.</summary>
internal static class TriageuitlegReader
{
    public static Triageuitleg Read(Triagebesluit besluit)
    {
        var voorstel = besluit.Voorstel;
        return new()
        {
            Nummer = besluit.Nummer,
            Rang = besluit.Rang,
            Status = besluit.Status,
            Kanalen = besluit.Kanalen,
            Regel = voorstel.Regel?.Code,
            Naam = voorstel.Regel?.Naam,
            Bron = voorstel.Regel?.Bron,
            Gronden = voorstel.Regel is { } rule ? Grounds(rule.Voorwaarde, voorstel.Feiten, Voorwaardeoordeel.Ja).Distinct().ToValueList() : [],
            Toevoegingen = voorstel.Toevoegingen.Select(each => each.Code).ToValueList(),
            Onbekend = voorstel.Onbekend.SelectMany(each => Grounds(each.Voorwaarde, voorstel.Feiten, Voorwaardeoordeel.Onbekend)).Distinct().ToValueList(),
            Spoor = besluit.Spoor,
            Toelichting = voorstel.Toelichting,
            HandmatigEerst = besluit.HandmatigEerst,
        };
    }

    // The parts that made a condition come out as it did: of "and" that holds each part, of "or" that holds the parts that hold.
    private static IEnumerable<Triagegrond> Grounds(Triagevoorwaarde voorwaarde, Triagefeiten feiten, Voorwaardeoordeel outcome) => voorwaarde switch
    {
        AltijdVoorwaarde => [],
        EnVoorwaarde en => en.Voorwaarden.Where(part => outcome == Voorwaardeoordeel.Ja || Comes(part, feiten, outcome)).SelectMany(part => Grounds(part, feiten, outcome)),
        OfVoorwaarde of => of.Voorwaarden.Where(part => outcome == Voorwaardeoordeel.Nee || Comes(part, feiten, outcome)).SelectMany(part => Grounds(part, feiten, outcome)),
        NietVoorwaarde niet => Grounds(niet.Voorwaarde, feiten, outcome == Voorwaardeoordeel.Ja ? Voorwaardeoordeel.Nee : outcome == Voorwaardeoordeel.Nee ? Voorwaardeoordeel.Ja : outcome),
        _ => [new() { Voorwaarde = voorwaarde, Oordeel = outcome, Gevonden = FeitWriter.Find(voorwaarde, feiten) }],
    };

    // What the host's own conditions said is not kept; they count as grounds of whatever came out.
    private static bool Comes(Triagevoorwaarde part, Triagefeiten feiten, Voorwaardeoordeel outcome)
    {
        var verdict = part.Assess(feiten);
        return verdict == outcome || (verdict == Voorwaardeoordeel.Onbekend && HasOwn(part));
    }

    private static bool HasOwn(Triagevoorwaarde voorwaarde) => voorwaarde switch
    {
        EigenVoorwaarde => true,
        EnVoorwaarde en => en.Voorwaarden.Any(HasOwn),
        OfVoorwaarde of => of.Voorwaarden.Any(HasOwn),
        NietVoorwaarde niet => HasOwn(niet.Voorwaarde),
        _ => false,
    };
}
