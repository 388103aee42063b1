using System.Runtime.CompilerServices;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Aanlevering.Criteria;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>The bounds of every partner in every month of a run, made when first asked for. One per thread.</summary>
internal sealed class PartnerBoundsTable(AanleveringAssessor?[] assessors)
{
    private readonly FlatIntake?[] _intakes = [.. assessors.Select(assessor => assessor?.Flat)];
    private PartnerBounds[] _toetsen = [];
    private CleanBounds[] _clean = [];
    private bool[] _known = [];

    /// <summary>Whether a signal surely meets every criterion without a remark, apart from the history.</summary>
    /// <param name="figures">Its figures.</param>
    /// <param name="partner">The number of its partner.</param>
    /// <param name="back">Its months back, within the look-back.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsClean(in SignaalFigures figures, int partner, int back)
    {
        var at = unchecked((partner * _intakes.Length) + back);
        return (uint)at < (uint)_clean.Length && _clean[at].Has(in figures);
    }

    /// <summary>The verdict on a signal, apart from the history.</summary>
    /// <param name="signaal">The signal.</param>
    /// <param name="figures">Its figures.</param>
    /// <param name="partner">The number of its partner.</param>
    /// <param name="back">Its months back, within the look-back.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ushort Assess(Vroegsignaal signaal, in SignaalFigures figures, int partner, int back)
    {
        var at = unchecked((partner * _intakes.Length) + back);
        if ((uint)at >= (uint)_known.Length || !_known[at])
        {
            Add(signaal.Partner, at, back);
        }

        ref readonly var toets = ref _toetsen[at];
        return FlatIntake.NeedsSignaal(in figures, in toets)
            ? _intakes[back]!.AssessFurther(signaal, in toets)
            : _intakes[back]!.AssessFigures(in figures, in toets);
    }

    /// <summary>Whether the history is asked in any month.</summary>
    public bool AsksHistory { get; } = assessors.Any(assessor => assessor?.Flat.Herhaling == true);

    /// <summary>Says which signals may be repeated reports, see <see cref="FlatIntake.AskHistory"/>.</summary>
    /// <param name="signalen">The signals.</param>
    /// <param name="newest">The fewest months back of them.</param>
    /// <param name="mayHave">Gets a value for each signal.</param>
    public uint AskHistory(ReadOnlySpan<Vroegsignaal> signalen, int newest, Span<bool> mayHave)
    {
        if (newest < _intakes.Length && _intakes[newest] is { } intake)
        {
            return intake.AskHistory(signalen, mayHave);
        }

        mayHave.Clear();
        return 0;
    }

    /// <summary>The verdict on a signal by the history alone.</summary>
    public ushort AssessHistory(Vroegsignaal signaal, int back) => _intakes[back]!.AssessHistory(signaal);

    private void Add(Signaalpartner partner, int place, int back)
    {
        if (place >= _known.Length)
        {
            Array.Resize(ref _toetsen, Math.Max(place + 1, 2 * _toetsen.Length));
            Array.Resize(ref _clean, _toetsen.Length);
            Array.Resize(ref _known, _toetsen.Length);
        }

        _toetsen[place] = _intakes[back]!.For(partner);
        _clean[place] = _intakes[back]!.CleanFor(in _toetsen[place]);
        _known[place] = true;
    }
}
