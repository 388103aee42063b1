using System.Runtime.CompilerServices;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>Within what a signal of one partner meets every criterion without a remark, as nearly all do; the default has no such signal.</summary>
/// <remarks>A signal outside may still be admitted: that takes the whole comparison.</remarks>
internal readonly struct CleanBounds
{
    private readonly long _vanafCents;
    private readonly uint _vervaltVanaf;
    private readonly uint _vervaltDays;
    private readonly uint _lastDay;
    private readonly uint _mask;

    /// <param name="toets">The bounds of the partner.</param>
    /// <param name="lastDay">The last day of a signal that is in time.</param>
    public CleanBounds(in PartnerBounds toets, uint lastDay)
    {
        // Never as far as an unknown due date.
        var vervaltTotEnMet = Math.Min(toets.VervaltTotEnMet, SignaalFigures.NoDate - 1);
        if (vervaltTotEnMet < toets.VervaltVanaf)
        {
            return;
        }

        _vanafCents = (long)toets.VanafCents;
        _vervaltVanaf = toets.VervaltVanaf;
        _vervaltDays = vervaltTotEnMet - toets.VervaltVanaf;
        _lastDay = lastDay;
        _mask = Facts | toets.Further;
    }

    /// <summary>The facts that a clean signal has, and those that it has not.</summary>
    public const uint Facts = SignaalFigures.MarkMask | SignaalFigures.SoortMask | SignaalFigures.HasName | SignaalFigures.IsNatuurlijk
        | SignaalFigures.IsNoWoning | SignaalFigures.HasUndue | SignaalFigures.HasPremie;

    /// <summary>Of these the ones that it has: an early signal of a natural person with a name.</summary>
    public const uint Wanted = (1u << SignaalFigures.SoortShift) | SignaalFigures.HasName | SignaalFigures.IsNatuurlijk;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(in SignaalFigures figures) => unchecked(
        (figures.Kenmerken & _mask) == Wanted
        & figures.Vervaldatum - _vervaltVanaf <= _vervaltDays
        & figures.Cents >= _vanafCents
        & figures.Signaaldatum <= _lastDay);
}
