namespace Vroegsignalering.Signalen;

/// <summary>A signal of an earlier month with what became of it, as the host keeps it (AAN-8, MAT-3).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Historiesignaal
{
    /// <summary>The signal.</summary>
    public required Vroegsignaal Signaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What the municipality did with it; null: unknown, and then it does not count as taken up (own).</summary>
    public Signaalstatus? Status { get; init; }

    /// <summary>The last message of the partner about it; null: none came, and then the signal never changed (SIG-14).</summary>
    /// <remarks>After full payment a new arrear is new: it does not repeat this signal (AAN-6).</remarks>
    public Betaalbericht? Betaalbericht { get; init; }
}
