using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matches;

/// <summary>A signal of a match and what it does there (MAT-8).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Matchsignaal
{
    /// <summary>The signal.</summary>
    public required Vroegsignaal Signaal { get; init; }

    /// <summary>What it does in the match.</summary>
    public required Matchrol Rol { get; init; }

    /// <summary>Whether it lies in the match period, so that it is in the counts and the total.</summary>
    public bool IsInPeriode => Rol == Matchrol.Telt || Rol == Matchrol.TeltUitVorigeMaand || Rol == Matchrol.DubbelInTelling;
}
