namespace Vroegsignalering.Terugkoppeling;

/// <summary>The case of a <see cref="Terugkoppelloguitkomst"/> in which the message was added.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record BerichtOpgenomen
{
    /// <summary>The log with the message at its end.</summary>
    public required Terugkoppellog Log { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
