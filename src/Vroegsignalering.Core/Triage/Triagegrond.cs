using Vroegsignalering.Foundation;
using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage;

/// <summary>A part of the condition of a rule, and what was found of it (TRI-8).</summary>
/// <remarks>Nothing personal: of an age it does not tell the value. Value equality. Thread safe: immutable.</remarks>
public sealed record Triagegrond
{
    /// <summary>The part: a condition without <c>en</c>, <c>of</c> or <c>niet</c>.</summary>
    public required Triagevoorwaarde Voorwaarde { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Whether the part holds.</summary>
    public required Voorwaardeoordeel Oordeel { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What was found, such as an amount; null: nothing that may be told, or nothing to add.</summary>
    public LocalizedText? Gevonden { get; init; }

    /// <summary>The part in words: <c>totaalbedrag meer dan € 500,00 (€ 640,00)</c>, or with <c>niet:</c> or <c>onbekend:</c> before it.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var english = taal == Taal.Engels;
        var verdict = Oordeel == Voorwaardeoordeel.Ja ? string.Empty
            : Oordeel == Voorwaardeoordeel.Nee ? english ? "not: " : "niet: "
            : english ? "unknown: " : "onbekend: ";
        return verdict + Voorwaarde.ToText(taal) + (Gevonden is null ? string.Empty : $" ({Gevonden.In(taal)})");
    }

    /// <summary>The part in Dutch.</summary>
    public override string ToString() => ToText(Taal.Nederlands);
}
