using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken;

/// <summary>One row of the table of transitions: an event in a status, where it leads, and what it asks (ZAA-3).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Zaakovergang
{
    /// <summary>The event.</summary>
    public required Zaakgebeurtenissoort Gebeurtenis { get; init; }

    /// <summary>The status in which it is allowed; null: before there is a case.</summary>
    public Zaakstatus? Van { get; init; }

    /// <summary>The status it leads to; several when the event chooses.</summary>
    public required ValueList<Zaakstatus> Naar { get; init; }

    /// <summary>What it asks, in the order in which objections are told; besides, every event asks to be later than the one before (ZAA-7), a correction excepted.</summary>
    public required ValueList<Zaakvoorwaarde> Voorwaarden { get; init; }

    /// <summary>Whether the status stays as it is.</summary>
    public bool IsBlijvend => Naar.Count == 1 && Naar[0] == Van;
}
