namespace Vroegsignalering.Screening;

/// <summary>The case of a <see cref="Screeningoordeel"/> in which the signal goes on.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Go;
