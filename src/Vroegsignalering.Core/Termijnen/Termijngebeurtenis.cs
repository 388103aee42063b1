using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>Something that happened to one deadline: it began, is due at once, was met, or lapsed.</summary>
/// <remarks>
/// This room knows no case: whoever does says which event of the case is the start event of which deadline
/// (<see cref="Termijnafspraak.Start"/>). Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Termijngebeurtenis
{
    /// <summary>The deadline.</summary>
    public required Termijnsoort Soort { get; init; }

    /// <summary>What the event means for it.</summary>
    public required Termijngebeurtenissoort Gebeurtenis { get; init; }

    /// <summary>When it happened; its day is that in Europe/Amsterdam. For the end of a contract: when it will happen.</summary>
    public required Instant Tijdstip { get; init; }

    /// <summary>An event on a day without a time: at the start of that day in Europe/Amsterdam.</summary>
    /// <param name="soort">The deadline.</param>
    /// <param name="gebeurtenis">What the event means for it.</param>
    /// <param name="datum">The day.</param>
    public static Termijngebeurtenis Of(Termijnsoort soort, Termijngebeurtenissoort gebeurtenis, LocalDate datum)
    {
        ArgumentNullException.ThrowIfNull(soort);
        ArgumentNullException.ThrowIfNull(gebeurtenis);
        return new() { Soort = soort, Gebeurtenis = gebeurtenis, Tijdstip = DutchTime.ToInstant(datum.AtMidnight()) };
    }
}
