using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>A group of matches: those with each of some features.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Analysevak
{
    /// <summary>The features, in a fixed order; empty: every match.</summary>
    public required ValueList<LocalizedText> Eigenschappen { get; init => field = TriageGuard.NotNull(value); }

    /// <summary>The features in words: <c>enkelvoudig, energie/water/zorg, totaalbedrag precies € 575,00</c>.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        return Eigenschappen.Count == 0 ? taal == Taal.Engels ? "every match" : "elke match" : string.Join(", ", Eigenschappen.Select(eigenschap => eigenschap.In(taal)));
    }

    /// <summary>The features in Dutch.</summary>
    public override string ToString() => ToText(Taal.Nederlands);
}
