using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Triage;

/// <summary>Why triage decided as it did: rule, facts, rank and trail (TRI-8).</summary>
/// <remarks>
/// One object; text and JSON are views of it. It shows no age, name or address, but it is for the municipality: how many partners reported, or that debt
/// counselling knows somebody, is not for a partner. To partners the policy itself is explained: <see cref="Triageregels.Describe"/>. Value equality.
/// Thread safe: immutable.
/// </remarks>
public sealed record Triageuitleg
{
    /// <summary>The number of the match.</summary>
    public required Matchnummer Nummer { get; init; }

    /// <summary>The place in the order of the plan, 1 is the highest.</summary>
    public required int Rang { get; init; }

    /// <summary>What it came to.</summary>
    public required Triagestatus Status { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The channels it got, in order.</summary>
    public required ValueList<Kanaal> Kanalen { get; init => field = TriageGuard.NotNull(value); }

    /// <summary>The code of the rule that decided; null: none.</summary>
    public string? Regel { get; init; }

    /// <summary>The name of that rule; null: it has none.</summary>
    public string? Naam { get; init; }

    /// <summary>Where that rule comes from; null: there is none.</summary>
    public Bron? Bron { get; init; }

    /// <summary>The facts that made that rule hold.</summary>
    public ValueList<Triagegrond> Gronden { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>The codes of the rules that added a channel.</summary>
    public ValueList<string> Toevoegingen { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>The facts that are not known and because of which a person must look.</summary>
    public ValueList<Triagegrond> Onbekend { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>The trail.</summary>
    public ValueList<Spoorstap> Spoor { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>The words of the host, for a policy without rules; null: none.</summary>
    public LocalizedText? Toelichting { get; init; }

    /// <summary>Whether a person must look before anything is done.</summary>
    public bool HandmatigEerst { get; init; }

    /// <summary>One line: <c>rang 21: regel match, want meervoudig (2 signalen); huisbezoek: vol, 20 van 20 → mail: toegewezen</c>.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        return TriageuitlegWriter.Write(this, taal);
    }

    /// <summary>The explanation in Dutch.</summary>
    public override string ToString() => ToText(Taal.Nederlands);
}
