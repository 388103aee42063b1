namespace Vroegsignalering.Terugkoppeling;

/// <summary>The case of a <see cref="Terugkoppelloguitkomst"/> in which the message was refused: there is a final one for this signal and closing (TKP-6).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record BerichtGeweigerd
{
    /// <summary>The line that was refused.</summary>
    public required Terugkoppellogregel Regel { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The final message that is there already, and stays as it is.</summary>
    public required Terugkoppellogregel Eerder { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
