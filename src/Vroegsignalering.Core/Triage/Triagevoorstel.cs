using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>What the rules say of one match, before capacity: what it asks for.</summary>
/// <remarks>
/// Made by <see cref="TriageAssessor"/>, or by a host that has a policy of its own and leaves capacity to <see cref="TriagePlanner"/>. Value equality.
/// Thread safe: immutable.
/// </remarks>
public sealed record Triagevoorstel
{
    /// <summary>The priority of a match for which no rule holds: the lowest.</summary>
    public const int LaagstePrioriteit = 999;

    /// <summary>The facts of the match.</summary>
    public required Triagefeiten Feiten { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The rule that decided; null: none holds, or the policy has no rules.</summary>
    public Triageregel? Regel { get; init; }

    /// <summary>The rules that added a channel, in their order.</summary>
    public ValueList<Triageregel> Toevoegingen { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>The rules that a fact which is not known would have made hold and that give something else; a person must look because of them.</summary>
    public ValueList<Triageregel> Onbekend { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>The channels it asks for, in order, each at most once; empty: no rule holds.</summary>
    public required ValueList<Kanaalkeuze> Kanalen { get; init => field = TriageGuard.NotNull(value); }

    /// <summary>The bucket; null: none.</summary>
    public string? Bakje { get; init; }

    /// <summary>The team; null: none.</summary>
    public string? Team { get; init; }

    /// <summary>The priority, 1 is the highest.</summary>
    public required int Prioriteit { get; init; }

    /// <summary>Whether a person must look first: because the rule or screening says so, a fact is not known, or no rule holds.</summary>
    public bool HandmatigEerst { get; init; }

    /// <summary>Why, in words of the host, for a policy without rules; null: none.</summary>
    public LocalizedText? Toelichting { get; init; }

    /// <summary>The number of the match and the code of the rule.</summary>
    public override string ToString() => $"{Feiten.Nummer}: {Regel?.Code ?? "-"}";
}
