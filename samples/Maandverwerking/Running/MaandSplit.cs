using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Samples.Maandverwerking.Running;

/// <summary>The signals of a file seen from the month of the run.</summary>
internal sealed class MaandSplit
{
    private readonly List<Vroegsignaal> _run = [];
    private readonly List<Vroegsignaal> _earlier = [];

    public MaandSplit(IReadOnlyList<Vroegsignaal> signalen, YearMonth maand)
    {
        foreach (var signaal in signalen)
        {
            switch (signaal.Aanlevermaand.CompareTo(maand))
            {
                case 0:
                    _run.Add(signaal);
                    break;
                case < 0:
                    _earlier.Add(signaal);
                    break;
                default:
                    LatereMaanden++;
                    break;
            }
        }
    }

    /// <summary>The signals of the run.</summary>
    public IReadOnlyList<Vroegsignaal> Run => _run;

    /// <summary>The signals of earlier months.</summary>
    public IReadOnlyList<Vroegsignaal> Earlier => _earlier;

    public int LatereMaanden { get; private set; }
}
