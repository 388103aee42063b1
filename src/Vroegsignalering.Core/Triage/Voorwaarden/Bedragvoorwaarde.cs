using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>The total in the match period, or the highest amount of one kind of partner.</summary>
/// <remarks>
/// Amounts are compared exactly, in cents. Of arrears without an amount only is known that they are more than €0.00: a total of €600.00 and one unknown is
/// surely more than €500.00, and whether it is at most €700.00 is unknown. No signal of the kind: no, whatever the bounds. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Bedragvoorwaarde : Triagevoorwaarde
{
    /// <inheritdoc />
    public override Triagevoorwaardesoort Soort => Triagevoorwaardesoort.Bedrag;

    /// <summary>Lower bound; null: none. Inclusive is <c>≥</c>, exclusive is <c>&gt;</c>.</summary>
    public Grens<Bedrag>? Vanaf { get; init; }

    /// <summary>Upper bound; null: none. Inclusive is <c>≤</c>, exclusive is <c>&lt;</c>.</summary>
    public Grens<Bedrag>? Tot { get; init; }

    /// <summary>The kind of partner whose highest amount counts; null (default): the total.</summary>
    public Signaalpartnersoort? HoogsteVan { get; init; }
}
