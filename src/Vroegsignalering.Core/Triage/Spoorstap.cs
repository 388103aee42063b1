namespace Vroegsignalering.Triage;

/// <summary>One step of the trail of a decision: a channel that was asked for, and what came of it (TRI-6).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Spoorstap
{
    /// <summary>The channel.</summary>
    public required Kanaal Kanaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What came of it.</summary>
    public required Spoorsoort Soort { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The round: 0 when the rules were followed, 1 for the first filling with what is left, and so on.</summary>
    public int Ronde { get; init; }

    /// <summary>The place in the order of that round, 1 is the first; null when the channel has no capacity.</summary>
    public int? Plaats { get; init; }

    /// <summary>The team that would do it; null: none.</summary>
    public string? Team { get; init; }

    /// <summary>The capacity that counted: the one that is full, else the one that is most nearly full; null: no maximum.</summary>
    public Kanaalcapaciteit? Capaciteit { get; init; }

    /// <summary>Number of places of that capacity in use, this one included; null: no maximum.</summary>
    public int? Gebruikt { get; init; }

    /// <summary>Number of places of that capacity; null: no maximum.</summary>
    public int? Hoogste { get; init; }

    /// <summary>What becomes of the channel; only with <see cref="Spoorsoort.Overloop"/>.</summary>
    public Overloop? Overloop { get; init; }

    /// <summary>The filling that gave it, by its code; null: a rule did.</summary>
    public string? Restvulling { get; init; }

    /// <summary>The step in words: <c>huisbezoek: vol, 20 van 20</c>.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var english = taal == Taal.Engels;
        var text = $"{Kanaal.Tekst.In(taal).ToLowerInvariant()}: {(Overloop ?? (object)Soort) switch
        {
            Overloop overloop => overloop.Tekst.In(taal),
            _ => Soort.Tekst.In(taal),
        }}";
        if (Soort == Spoorsoort.GegevenOntbreekt && Kanaalgegevens.Of(Kanaal) is { } gegeven)
        {
            text = $"{Kanaal.Tekst.In(taal).ToLowerInvariant()}: {gegeven.Tekst.In(taal)} {(english ? "is missing" : "ontbreekt")}";
        }

        if (Gebruikt is { } used && Hoogste is { } highest)
        {
            text += FormattableString.Invariant($", {used} {(english ? "of" : "van")} {highest}") + Where(english);
        }

        return Restvulling is null ? text : text + (english ? ", out of what was left" : ", uit wat over was");
    }

    /// <summary>The step in Dutch.</summary>
    public override string ToString() => ToText(Taal.Nederlands);

    private string Where(bool english)
    {
        var district = Capaciteit?.Gebied is { } gebied ? $"{(english ? "district" : "gebied")} {gebied}" : null;
        var team = Capaciteit?.Team is { } naam ? $"team {naam}" : null;
        return district is null && team is null ? string.Empty : $" ({string.Join(", ", new[] { district, team }.OfType<string>())})";
    }
}
