namespace Vroegsignalering.Aanlevering;

/// <summary>The case of a <see cref="Criteriumoordeel"/> in which the criterion is met without a remark.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Voldaan;
