namespace Vroegsignalering.Screening;

/// <summary>The case of a <see cref="Screeningoordeel"/> in which the signal does not go on.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record NoGo
{
    /// <summary>Why.</summary>
    public required NoGoReden Reden { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
