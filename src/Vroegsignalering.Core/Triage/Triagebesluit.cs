using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Triage;

/// <summary>What triage decided about one match, with everything that led to it (TRI-1, TRI-8).</summary>
/// <remarks>Value equality. <c>ToString</c> shows nothing personal. Thread safe: immutable.</remarks>
public sealed record Triagebesluit
{
    /// <summary>What the rules said, before capacity.</summary>
    public required Triagevoorstel Voorstel { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The place in the order of the plan, 1 is the highest: those taken up at once first, then by the policy's own order or the rank of the selection.</summary>
    public required int Rang { get; init; }

    /// <summary>What it came to.</summary>
    public required Triagestatus Status { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The channels it got, in order; empty unless it is assigned.</summary>
    public required ValueList<Kanaal> Kanalen { get; init => field = TriageGuard.NotNull(value); }

    /// <summary>The bucket; null: none.</summary>
    public string? Bakje { get; init; }

    /// <summary>The team; null: none.</summary>
    public string? Team { get; init; }

    /// <summary>Each channel that was asked for and what came of it, in order.</summary>
    public ValueList<Spoorstap> Spoor { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>The number of the match.</summary>
    public Matchnummer Nummer => Voorstel.Feiten.Nummer;

    /// <summary>The priority, 1 is the highest.</summary>
    public int Prioriteit => Voorstel.Prioriteit;

    /// <summary>Whether a person must look before anything is done.</summary>
    public bool HandmatigEerst => Voorstel.HandmatigEerst;

    /// <summary>The channels that the rules ask for, in order.</summary>
    public IEnumerable<Kanaal> Gewenst => Voorstel.Kanalen.Select(keuze => keuze.Kanaal);

    /// <summary>Why it is so: the rule, the facts that made it hold, the rank and the trail (TRI-8); made anew on each call.</summary>
    public Triageuitleg Explain() => TriageuitlegReader.Read(this);

    /// <summary>The number, rank and channels.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Nummer}: rang {Rang}, {(Kanalen.Count == 0 ? Status.Code : string.Join(", ", Kanalen.Select(kanaal => kanaal.Code)))}");
}
