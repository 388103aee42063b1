namespace Vroegsignalering.Contact;

/// <summary>The case of a <see cref="Contactadvies"/> in which every required attempt was made.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record PlanUitgeput
{
    /// <summary>An attempt that may still be made without being required; null: none.</summary>
    public VolgendePoging? Extra { get; init; }

    /// <summary>One line: <c>plan uitgeput; nog mogelijk: huisbezoek 3 (extra, 2 vereist), niet vóór 2026-12-02</c>.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var usedUp = Contacttekst.Pick(taal, "plan uitgeput", "plan used up");
        return Extra is null ? usedUp : $"{usedUp}; {Contacttekst.Pick(taal, "nog mogelijk", "still possible")}: {Extra.ToText(taal)}";
    }

    /// <summary>The line in Dutch; nothing personal.</summary>
    public override string ToString() => ToText(Taal.Nederlands);
}
