using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Contact;

/// <summary>The case of a <see cref="Contactadvies"/> that names the next attempt; also what may still be tried beyond a plan that is used up.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record VolgendePoging
{
    /// <summary>The channel.</summary>
    public required Kanaal Kanaal { get; init; }

    /// <summary>Which attempt on this channel it will be, from 1.</summary>
    public required int Nummer { get; init; }

    /// <summary>How many attempts on this channel are required; 1 or more.</summary>
    public required int Vereist { get; init; }

    /// <summary>The first day on which it may be made, included.</summary>
    public required LocalDate NietVoor { get; init; }

    /// <summary>The days of the week that were used least so far; empty where the plan does not ask to vary.</summary>
    public ValueList<IsoDayOfWeek> Weekdagen { get; init; } = [];

    /// <summary>The parts of the day that were used least so far; empty where the plan does not ask to vary.</summary>
    public ValueList<Dagdeel> Dagdelen { get; init; } = [];

    /// <summary>Whether a message, flyer or card is left when nobody is reached.</summary>
    public bool BerichtAchterlaten { get; init; }
}
