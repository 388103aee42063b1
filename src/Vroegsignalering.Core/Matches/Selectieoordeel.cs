namespace Vroegsignalering.Matches;

/// <summary>What the selection decided about one match, with its rank and district.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Selectieoordeel
{
    /// <summary>The match.</summary>
    public required Match Match { get; init; }

    /// <summary>The place in the ranking, 1 is the highest.</summary>
    public required int Rang { get; init; }

    /// <summary>The district of the match.</summary>
    public required Gebied Gebied { get; init; }

    /// <summary>Selected or returned.</summary>
    public required Selectieuitkomst Uitkomst { get; init; }

    /// <summary>One line: <c>rang 18, match 2025-03-000017, gebied Uithoorn: teruggegeven, het quotum van het gebied is vol: 17 per run; bron 001 (1.3)</c>.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var outcome = Uitkomst.Match(
            geselecteerd => geselecteerd.ToText(taal),
            teruggegeven => (taal == Taal.Engels ? "returned, " : "teruggegeven, ") + teruggegeven.ToText(taal));
        return taal == Taal.Engels
            ? FormattableString.Invariant($"rank {Rang}, match {Match.Nummer}, district {Gebied}: {outcome}")
            : FormattableString.Invariant($"rang {Rang}, match {Match.Nummer}, gebied {Gebied}: {outcome}");
    }

    /// <summary>The rank, match and outcome; nothing personal.</summary>
    public override string ToString() => ToText(Taal.Engels);
}
