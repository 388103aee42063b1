using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>A condition of the host of which is assumed what it says.</summary>
internal sealed class FixedCondition(string code, Voorwaardeoordeel oordeel) : ITriagevoorwaarde
{
    public string Code => code;

    public Voorwaardeoordeel Oordeel => oordeel;

    public Voorwaardeoordeel Assess(Triagefeiten feiten) => oordeel;
}
