using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>The conditions without <c>en</c>, <c>of</c> or <c>niet</c> that rules are made of, each once, in the order of the rules.</summary>
internal sealed class ConditionAtoms
{
    private readonly List<Triagevoorwaarde> _atoms = [];

    public ConditionAtoms(Triageregels regels)
    {
        foreach (var voorwaarde in regels.Regels.Select(regel => regel.Voorwaarde).Concat(regels.Restvulling.Select(vulling => vulling.Voorwaarde)))
        {
            Collect(voorwaarde);
        }
    }

    public List<T> Of<T>()
        where T : Triagevoorwaarde => [.. _atoms.OfType<T>()];

    private void Collect(Triagevoorwaarde voorwaarde)
    {
        switch (voorwaarde)
        {
            case EnVoorwaarde en:
                Collect(en.Voorwaarden);
                break;
            case OfVoorwaarde of:
                Collect(of.Voorwaarden);
                break;
            case NietVoorwaarde niet:
                Collect(niet.Voorwaarde);
                break;
            default:
                if (!_atoms.Contains(voorwaarde))
                {
                    _atoms.Add(voorwaarde);
                }

                break;
        }
    }

    private void Collect(IEnumerable<Triagevoorwaarde> voorwaarden)
    {
        foreach (var voorwaarde in voorwaarden)
        {
            Collect(voorwaarde);
        }
    }
}
