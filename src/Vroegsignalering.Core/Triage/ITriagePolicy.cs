namespace Vroegsignalering.Triage;

/// <summary>Decides about a whole month: which channel each match gets, by whom, within capacity (TRI-1).</summary>
/// <remarks>
/// <see cref="TriageregelPolicy"/> does so by rules; a host can add its own, and can leave capacity to <see cref="TriagePlanner"/>. A pure function: no clock,
/// no randomness, no state, no I/O; called from several threads at once. What every policy should obey is in the property kit (TRI-9).
/// </remarks>
public interface ITriagePolicy
{
    /// <summary>One decision for each match.</summary>
    /// <param name="invoer">The month.</param>
    Triageplan Plan(Triageinvoer invoer);
}
