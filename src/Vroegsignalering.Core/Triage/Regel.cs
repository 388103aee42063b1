using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage;

/// <summary>Begins a rule that reads like the text of a policy.</summary>
/// <remarks>
/// <c>Regel.Als("match", Meervoudig).Dan(Kanaal.Huisbezoek.BijVol(Kanaal.Mail)).DoorTeam("Maatschappelijk werk").MetPrioriteit(1).Volgens(bron)</c>. Thread
/// safe: stateless.
/// </remarks>
public static class Regel
{
    /// <summary>A rule that decides when a condition holds.</summary>
    /// <param name="code">The stable code, kebab-case.</param>
    /// <param name="voorwaarde">The condition.</param>
    public static Regelbouwer Als(string code, Triagevoorwaarde voorwaarde) => new()
    {
        Code = code ?? throw new ArgumentNullException(nameof(code)),
        Voorwaarde = voorwaarde ?? throw new ArgumentNullException(nameof(voorwaarde)),
    };

    /// <summary>A rule for every match that no rule before it decided.</summary>
    /// <param name="code">The stable code, kebab-case.</param>
    public static Regelbouwer Anders(string code) => Als(code, Voorwaarde.Altijd);
}
