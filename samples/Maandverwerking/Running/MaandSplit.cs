using NodaTime;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;

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
                    Historie++;
                    AddEarlier(signaal);
                    break;
                default:
                    LatereMaanden++;
                    break;
            }
        }
    }

    /// <summary>The signals of the run.</summary>
    public IReadOnlyList<Vroegsignaal> Run => _run;

    /// <summary>The signals of earlier months that a look-back can judge.</summary>
    public IReadOnlyList<Vroegsignaal> Earlier => _earlier;

    public int Historie { get; private set; }

    public int LatereMaanden { get; private set; }

    // Years before the working-day calendar have no reporting moment, and no look-back reaches them.
    private void AddEarlier(Vroegsignaal signaal)
    {
        if (signaal.Aanlevermaand.OnDayOfMonth(1) >= NederlandseWerkdagenkalender.FirstDate)
        {
            _earlier.Add(signaal);
        }
    }
}
