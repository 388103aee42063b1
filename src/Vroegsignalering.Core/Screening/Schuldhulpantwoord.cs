using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>What debt counselling knows about the client of a signal (SCR-2, SCR-3).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Schuldhulpantwoord
{
    /// <summary>The client is not known.</summary>
    public static Schuldhulpantwoord Onbekend { get; } = new();

    /// <summary>Whether the client is known otherwise than by a programme, such as by an intake that runs; default no.</summary>
    public bool IsBekend { get; init; }

    /// <summary>The programmes, in any order; default none.</summary>
    public ValueList<Schuldhulptraject> Trajecten { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>Whether an administrator is known (001); only where asked. Default no.</summary>
    public bool OnderBewind { get; init; }
}
