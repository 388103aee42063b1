namespace Vroegsignalering.Foundation;

/// <summary>The case of a <see cref="ParseResult{T}"/> in which a value was read.</summary>
/// <remarks>Value equality. Thread safe when the value is.</remarks>
/// <typeparam name="T">The value.</typeparam>
public sealed record ParsedValue<T>
    where T : notnull
{
    /// <summary>The value.</summary>
    public required T Value { get; init; }
}
