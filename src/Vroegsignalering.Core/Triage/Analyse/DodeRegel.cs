using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>A rule, or a filling of places that are left, that never fires.</summary>
/// <remarks>
/// Looked at are the kinds of partners of the analysis and those that the rules name; a condition of the host may hold or not. Value equality. Thread safe:
/// immutable.
/// </remarks>
public sealed record DodeRegel : Analysebevinding
{
    /// <inheritdoc />
    public override Analysebevindingsoort Soort => Analysebevindingsoort.DodeRegel;

    /// <inheritdoc />
    public override Analyseernst Ernst => Analyseernst.Fout;

    /// <summary>The code of the rule.</summary>
    public required string Regel { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The codes of the rules that decide where it holds, in their order; empty: its condition holds for no match.</summary>
    public ValueList<string> Eerdere { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <inheritdoc />
    public override LocalizedText Toelichting => Eerdere.Count == 0
        ? new($"{Regel}: de voorwaarde geldt voor geen enkele match", $"{Regel}: the condition holds for no match")
        : new($"{Regel}: altijd beslist eerder {string.Join(" of ", Eerdere)}", $"{Regel}: always decided before by {string.Join(" or ", Eerdere)}");
}
