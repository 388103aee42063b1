namespace Vroegsignalering.Aanlevering;

/// <summary>The age of arrears at which a signal is taken in, in days from the due date to the reference date (AAN-2).</summary>
/// <remarks>
/// Both ends included: with 30–100, due 2026-10-26 and reference date 2026-11-25 is 30 days, in; due 2026-08-16 is 101 days, out.
/// Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Ouderdomsvenster
{
    /// <summary>No bound on either side.</summary>
    public static Ouderdomsvenster Geen { get; } = new();

    /// <summary>First number of days that is taken in, included; 0 to 36500, not above <see cref="TotEnMetDagen"/>; null: no lower bound.</summary>
    public int? VanafDagen { get; init; }

    /// <summary>Last number of days that is taken in, included; 0 to 36500; null: no upper bound.</summary>
    public int? TotEnMetDagen { get; init; }

    /// <summary>The bounds: <c>30–100</c>, <c>30–</c>, <c>–100</c>, or <c>geen</c>.</summary>
    public override string ToString() => VanafDagen is null && TotEnMetDagen is null ? "geen" : FormattableString.Invariant($"{VanafDagen}–{TotEnMetDagen}");
}
