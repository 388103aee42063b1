using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Zaken;

/// <summary>The parts of a werkwijze by which the events of a case are judged.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Zaakregels
{
    /// <summary>The part about cases.</summary>
    public required Zaakafspraken Zaken { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The deadlines.</summary>
    public required Termijnafspraken Termijnen { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
}
