namespace Vroegsignalering.Matches;

/// <summary>The case of a <see cref="Selectieuitkomst"/> in which the match goes on to screening.</summary>
public sealed record Geselecteerd
{
    /// <summary>Whether it got a free place beyond the quota of its district (SEL-3).</summary>
    public required bool Aangevuld { get; init; }
}
