using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage;

/// <summary>A rule of triage: a condition and what it gives (TRI-2).</summary>
/// <remarks>Made by hand or with <see cref="Regel"/>. Value equality. Thread safe: immutable.</remarks>
public sealed record Triageregel
{
    /// <summary>The stable code, kebab-case, unique within the policy: what decisions and explanations name.</summary>
    public required string Code { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>A name for people; null: the code.</summary>
    public string? Naam { get; init; }

    /// <summary>The condition.</summary>
    public required Triagevoorwaarde Voorwaarde { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What it gives.</summary>
    public required Triageuitkomst Uitkomst { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Whether it decides or adds channels; default it decides.</summary>
    /// <remarks>
    /// Of a rule that adds, only the channels count, after those of the rule that decides, and each channel once. When no rule decides, the first rule that
    /// adds does.
    /// </remarks>
    public Regelwerking Werking { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Regelwerking.Beslist;

    /// <summary>What happens to a match of which a fact is unknown that would have made the rule hold; default a person looks first.</summary>
    /// <remarks>Asked only of rules before the one that decides, and only when that one gives something else.</remarks>
    public BijOnbekend BijOnbekend { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = BijOnbekend.Handmatig;

    /// <summary>Where the rule comes from.</summary>
    public required Bron Bron { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The rule in words: <c>als meervoudig, dan huisbezoek (vol: mail); team Maatschappelijk werk; prioriteit 1</c>.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        return RegelWriter.Write(this, taal);
    }

    /// <summary>The code and the rule, in Dutch.</summary>
    public override string ToString() => $"{Code}: {ToText(Taal.Nederlands)}";
}
