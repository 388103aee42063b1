using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>Decides by the rules of a werkwijze (TRI-2).</summary>
/// <remarks>Thread safe: immutable, when the conditions of the host are pure.</remarks>
public sealed class TriageregelPolicy : ITriagePolicy
{
    private readonly TriageAssessor _assessor;
    private readonly TriagePlanner _planner;

    /// <summary>Makes a policy.</summary>
    /// <param name="regels">The rules.</param>
    /// <param name="eigenVoorwaarden">The host's conditions that the rules name; default none.</param>
    /// <exception cref="ArgumentException">A condition has no code or one that is given twice, or a rule names a condition that is not given.</exception>
    public TriageregelPolicy(Triageregels regels, IEnumerable<ITriagevoorwaarde>? eigenVoorwaarden = null)
    {
        var conditions = eigenVoorwaarden?.ToList();
        _assessor = new(regels, conditions);
        _planner = new(conditions);
    }

    /// <summary>The rules.</summary>
    public Triageregels Regels => _assessor.Regels;

    /// <inheritdoc />
    /// <exception cref="ArgumentException">A match is given twice.</exception>
    public Triageplan Plan(Triageinvoer invoer)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        var voorstellen = new Triagevoorstel[invoer.Matches.Count];
        for (var i = 0; i < voorstellen.Length; i++)
        {
            voorstellen[i] = _assessor.Assess(invoer.Matches[i]);
        }

        return _planner.Plan(ValueList.Create<Triagevoorstel>(voorstellen), new()
        {
            Peildatum = invoer.Peildatum,
            Capaciteit = invoer.Capaciteit,
            Rangorde = Regels.Rangorde.Op(invoer.Peildatum),
            Restvulling = Regels.Restvulling,
        });
    }
}
