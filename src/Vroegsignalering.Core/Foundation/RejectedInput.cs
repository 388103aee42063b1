namespace Vroegsignalering.Foundation;

/// <summary>The case of a <see cref="ParseResult{T}"/> in which the input was refused.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record RejectedInput
{
    /// <summary>Every fault, at least one.</summary>
    public required ValueList<Fault> Faults { get; init; }
}
