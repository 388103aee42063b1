using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>Facts that hang together, and how many cases of them the rules tell apart.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Analysefactor
{
    /// <summary>The facts.</summary>
    public required LocalizedText Naam { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Number of cases, 1 or more, or the number at which counting stopped.</summary>
    public required long Aantal { get; init; }

    /// <summary>The number with the facts: <c>60 signalen</c>.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        return FormattableString.Invariant($"{Aantal} {Naam.In(taal)}");
    }
}
