using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Contact;

/// <summary>One step of a contact plan: how often a channel is tried, how far apart, and what is left behind (CON-2).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Contactstap
{
    /// <summary>The channel; not <see cref="Kanaal.Geen"/>.</summary>
    public required Kanaal Kanaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Attempts that must be made before the step is used up; 1 to 99.</summary>
    public required int Pogingen { get; init; }

    /// <summary>Attempts that may follow without being required ("eventueel een derde"); 0 to 99. Default 0.</summary>
    public int ExtraPogingen { get; init; }

    /// <summary>
    /// The least time between two attempts on this channel: the first term after the first attempt, and so on; the last one holds for all that follow.
    /// Empty (default): the next attempt may be made on the same day.
    /// </summary>
    public ValueList<Termijn> Tussentijden { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>The least time between the last attempt of the step before and the first of this one; null (default): none.</summary>
    public Termijn? NaVorigeStap { get; init; }

    /// <summary>At which attempt a message, flyer or card is left; default never.</summary>
    public Berichtmoment Bericht { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Berichtmoment.Nooit;

    /// <summary>Whether attempts are made on varying days and parts of the day (001); default no.</summary>
    public bool Wisselend { get; init; }

    /// <summary>Whether the evening is used too; default no.</summary>
    public bool OokAvond { get; init; }

    /// <summary>Whether Saturday is used too; default no.</summary>
    public bool OokZaterdag { get; init; }
}
