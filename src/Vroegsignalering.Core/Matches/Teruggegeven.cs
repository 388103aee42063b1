namespace Vroegsignalering.Matches;

/// <summary>The case of a <see cref="Selectieuitkomst"/> in which the match goes back to its partners (SEL-5).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Teruggegeven
{
    /// <summary>Why.</summary>
    public required Teruggavereden Reden { get; init; }

    /// <summary>The quota that is full.</summary>
    public required int Quotum { get; init; }

    /// <summary>Where the quota comes from.</summary>
    public required Bron Bron { get; init; }

    /// <summary>The reason with the quota and its source: <c>het totale quotum is vol: 24 per run; bron 001 (1.3)</c>.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var source = taal == Taal.Engels ? "source" : "bron";
        return FormattableString.Invariant($"{Reden.Tekst.In(taal)}: {Quotum} per run; {source} {Bron}");
    }
}
