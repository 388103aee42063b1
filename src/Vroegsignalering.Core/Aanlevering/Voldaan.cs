namespace Vroegsignalering.Aanlevering;

/// <summary>The case of a <see cref="Criteriumoordeel"/> in which the criterion is met without a remark.</summary>
public sealed record Voldaan;
