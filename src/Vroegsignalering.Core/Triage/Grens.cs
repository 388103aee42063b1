namespace Vroegsignalering.Triage;

/// <summary>A bound of a range, with whether the value itself lies within.</summary>
/// <remarks>€500.00 inclusive as lower bound: €500.00 is in. Exclusive: €500.00 is out and €500.01 is in. Value equality. Thread safe: immutable.</remarks>
/// <typeparam name="T">An amount, or whole years.</typeparam>
public sealed record Grens<T>
    where T : struct, IComparable<T>
{
    /// <summary>The value.</summary>
    public required T Waarde { get; init; }

    /// <summary>Whether the value itself lies within the range.</summary>
    public required bool Inbegrepen { get; init; }

    /// <summary>The value, with <c>inclusief</c> or <c>exclusief</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Waarde} {(Inbegrepen ? "inclusief" : "exclusief")}");

    internal bool AllowsFrom(T value) => value.CompareTo(Waarde) is var order && (order > 0 || (order == 0 && Inbegrepen));

    internal bool AllowsUpTo(T value) => value.CompareTo(Waarde) is var order && (order < 0 || (order == 0 && Inbegrepen));
}
