using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Zaken;

/// <summary>One line of the history of a case: the event, and the status before and after it (ZAA-1).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Zaakmutatie
{
    /// <summary>The place in the history, from 1.</summary>
    public required int Volgnummer { get; init; }

    /// <summary>What happened, when, and by whom.</summary>
    public required Zaakgebeurtenis Gebeurtenis { get; init; }

    /// <summary>The status before; null: there was no case.</summary>
    public Zaakstatus? Van { get; init; }

    /// <summary>The status after.</summary>
    public required Zaakstatus Naar { get; init; }

    /// <summary>One line: <c>3. 2025-04-02 15:10 Contact gelegd: Nog niet gestart → Lopend</c>, in Dutch time. Neither who nor why: those may be personal.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var time = DutchTime.Of(Gebeurtenis.Tijdstip);
        var change = Van is not null && Van != Naar ? $"{Van.Tekst.In(taal)} → {Naar.Tekst.In(taal)}" : Naar.Tekst.In(taal);
        return FormattableString.Invariant($"{Volgnummer}. {time:uuuu-MM-dd HH:mm} {Gebeurtenis.Soort.Tekst.In(taal)}: {change}");
    }

    /// <summary>The line in Dutch.</summary>
    public override string ToString() => ToText(Taal.Nederlands);
}
