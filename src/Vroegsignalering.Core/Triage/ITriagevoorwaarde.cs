using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage;

/// <summary>A condition of the host, named by a rule by its code (<see cref="EigenVoorwaarde"/>).</summary>
/// <remarks>
/// A pure function: no clock, no state, no I/O; called from several threads at once. It says <see cref="Voorwaardeoordeel.Onbekend"/> where a fact that it
/// needs is not known, and never guesses.
/// </remarks>
public interface ITriagevoorwaarde
{
    /// <summary>The stable code, kebab-case.</summary>
    string Code { get; }

    /// <summary>Whether the condition holds for a match.</summary>
    /// <param name="feiten">The facts of the match.</param>
    Voorwaardeoordeel Assess(Triagefeiten feiten);
}
