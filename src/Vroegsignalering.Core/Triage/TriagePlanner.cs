using System.Collections.Frozen;
using Vroegsignalering.Foundation;
using Vroegsignalering.Triage.Planning;

namespace Vroegsignalering.Triage;

/// <summary>Gives channels to matches within capacity, in rank order, with the trail of each decision (TRI-6, TRI-7).</summary>
/// <remarks>
/// One pass over the matches in order, each following its whole chain of overflow before the next; then each filling with what is left. Matches that are
/// taken up at once come first and get a place beyond a full channel (AAN-9). The same for the same input in any order. Time grows with the number of
/// matches (sorting aside). Thread safe: immutable, when the conditions of the host are pure.
/// </remarks>
public sealed class TriagePlanner
{
    private readonly FrozenDictionary<string, ITriagevoorwaarde> _plugins;

    /// <summary>Makes a planner.</summary>
    /// <param name="eigenVoorwaarden">The host's conditions that fillings name; default none. One that is not given is unknown.</param>
    public TriagePlanner(IEnumerable<ITriagevoorwaarde>? eigenVoorwaarden = null) =>
        _plugins = (eigenVoorwaarden ?? []).ToFrozenDictionary(condition => condition.Code, StringComparer.Ordinal);

    /// <summary>One decision for each proposal.</summary>
    /// <param name="voorstellen">What each match asks for, in any order; each match once.</param>
    /// <param name="afspraken">Capacity, order and fillings.</param>
    /// <exception cref="ArgumentException">A match is given twice, or a code of the order is not known.</exception>
    public Triageplan Plan(ValueList<Triagevoorstel> voorstellen, Planafspraken afspraken)
    {
        ArgumentNullException.ThrowIfNull(voorstellen);
        ArgumentNullException.ThrowIfNull(afspraken);
        return new PlanBuilder(afspraken, _plugins).Build(TriageGuard.NotNull(voorstellen));
    }
}
