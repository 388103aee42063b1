using Vroegsignalering.Foundation;

namespace Vroegsignalering.Contact;

/// <summary>The steps that follow when triage gives a channel (CON-2).</summary>
/// <remarks>
/// The channel of triage need not be the first step: before a visit one municipality sends a letter and calls (004). Value equality. Thread safe:
/// immutable.
/// </remarks>
public sealed record Contactroute
{
    /// <summary>The channel that triage gave; not <see cref="Kanaal.Geen"/>.</summary>
    public required Kanaal Kanaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The steps, in order, by the day on which the plan is made; one or more, each channel at most once.</summary>
    public required GedateerdeWaarde<ValueList<Contactstap>> Stappen { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    internal IEnumerable<Afspraakregel> Describe() => Afspraakregel.Of(
        $"contact.routes[{Kanaal.Code}].stappen", string.Empty, Stappen, stappen => new Contactplan { Stappen = stappen }.ToText(Taal.Nederlands));
}
