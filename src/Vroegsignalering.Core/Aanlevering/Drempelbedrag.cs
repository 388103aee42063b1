namespace Vroegsignalering.Aanlevering;

/// <summary>The lowest amount that is taken in (AAN-5).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Drempelbedrag
{
    /// <summary>No threshold.</summary>
    public static Drempelbedrag Geen { get; } = new() { Bedrag = Bedrag.Nul };

    /// <summary>The amount, in euros; €0.00 is no threshold.</summary>
    public required Bedrag Bedrag { get; init; }

    /// <summary>Whether an amount equal to the threshold is taken in; default yes (DDAS: "lager dan").</summary>
    /// <remarks>€100 inclusive: €100.00 is in. €100 exclusive ("> €100"): €100.00 is out, €100.01 is in.</remarks>
    public bool GelijkWordtToegelaten { get; init; } = true;

    /// <summary>Whether an amount is taken in.</summary>
    /// <param name="bedrag">The amount.</param>
    public bool Admits(Bedrag bedrag) => bedrag > Bedrag || (GelijkWordtToegelaten && bedrag == Bedrag);

    /// <summary>The bound for people: <c>vanaf € 100,00</c> or <c>meer dan € 100,00</c>; <c>from €100.00</c> or <c>more than €100.00</c>.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        var bound = taal == Taal.Engels
            ? GelijkWordtToegelaten ? "from" : "more than"
            : GelijkWordtToegelaten ? "vanaf" : "meer dan";
        return $"{bound} {Bedrag.ToText(taal)}";
    }

    /// <summary>The bound: <c>≥ 100.00</c> or <c>&gt; 100.00</c>.</summary>
    public override string ToString() => (GelijkWordtToegelaten ? "≥ " : "> ") + Bedrag.ToCanonicalString();
}
