namespace Vroegsignalering.Screening;

/// <summary>The case of a <see cref="Screeningoordeel"/> in which the signal was not checked; never a silent go.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record NietGecontroleerd
{
    /// <summary>Why it was not checked.</summary>
    public required Controleoorzaak Oorzaak { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
