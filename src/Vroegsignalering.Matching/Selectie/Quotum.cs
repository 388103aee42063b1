using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Selectie;

/// <summary>How many matches may be taken, and how many were.</summary>
internal sealed class Quotum
{
    private readonly int? _highest;
    private readonly Selectieuitkomst? _refused;

    public Quotum(int? highest, Bron bron, Teruggavereden reden)
    {
        _highest = highest;
        _refused = highest is { } quotum ? Selectieuitkomst.Of(new Teruggegeven { Reden = reden, Quotum = quotum, Bron = bron }) : null;
    }

    /// <summary>The outcome of a match for which there is no place.</summary>
    public Selectieuitkomst Refused => _refused ?? throw new InvalidOperationException("A quota without a maximum is never full.");

    public bool HasMaximum => _highest is not null;

    public bool IsFull => Taken >= _highest;

    public int Taken { get; private set; }

    public void Take() => Taken++;
}
