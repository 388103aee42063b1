using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>A made-up match that shows a finding.</summary>
/// <remarks>Nobody's: all of it is made up. Value equality. Thread safe: immutable.</remarks>
public sealed record Analysevoorbeeld
{
    /// <summary>The facts, to give to the rules.</summary>
    public required Triagefeiten Feiten { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The codes of the host's conditions that hold in the example, ordinally; the others are unknown or do not hold.</summary>
    public ValueList<string> Voldaan { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>The codes of the host's conditions that do not hold in the example, ordinally.</summary>
    public ValueList<string> NietVoldaan { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>The facts that the rules ask for, in words.</summary>
    public required LocalizedText Omschrijving { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The facts in Dutch.</summary>
    public override string ToString() => Omschrijving.Nederlands;
}
