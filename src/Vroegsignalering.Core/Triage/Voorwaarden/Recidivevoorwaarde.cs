using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>Earlier signals or cases on the key (TRI-5).</summary>
/// <remarks>
/// Counted are the months with an earlier signal or case, each once. Unknown when the history is not known as far back as asked and what is known does not
/// decide, and when the last result decides and is not known. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Recidivevoorwaarde : Triagevoorwaarde
{
    /// <inheritdoc />
    public override Triagevoorwaardesoort Soort => Triagevoorwaardesoort.Recidive;

    /// <summary>How many months back, 1 or more: 6 is the six months before the month of the run. Not more than the policy looks back.</summary>
    public required int BinnenMaanden { get; init; }

    /// <summary>Lowest number of months with an earlier signal, 1 or more; default 1.</summary>
    public int MinimumAantal { get; init; } = 1;

    /// <summary>Whether only months count in which a partner of the match reported then too; default no.</summary>
    public bool ZelfdePartner { get; init; }

    /// <summary>The results of which the last case must have one; empty (default): whatever the result.</summary>
    public ValueList<Eindresultaat> LaatsteResultaten { get; init => field = TriageGuard.NotNull(value); } = [];
}
