using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Contact;

/// <summary>The contact part of a werkwijze: which steps follow on each channel that triage can give (CON-2).</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Contactafspraken
{
    /// <summary>No routes: each channel is tried once (own).</summary>
    public static Contactafspraken Geen { get; } = new();

    /// <summary>The routes, each channel of triage at most once; default none.</summary>
    public ValueList<Contactroute> Routes { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>The route of a channel; null when there is none.</summary>
    /// <param name="kanaal">The channel that triage gave.</param>
    public Contactroute? Find(Kanaal kanaal)
    {
        ArgumentNullException.ThrowIfNull(kanaal);
        foreach (var route in Routes.AsSpan())
        {
            if (route.Kanaal == kanaal)
            {
                return route;
            }
        }

        return null;
    }

    /// <summary>The same with one route added, or put in the place of the one of the same channel.</summary>
    /// <param name="route">The route.</param>
    /// <returns>Routes in the order of <see cref="Kanaal"/>.</returns>
    public Contactafspraken With(Contactroute route)
    {
        ArgumentNullException.ThrowIfNull(route);
        return this with { Routes = Routes.Where(other => other.Kanaal != route.Kanaal).Append(route).OrderBy(each => each.Kanaal.Value).ToValueList() };
    }

    /// <summary>The plan of one case: the routes of the given channels, joined.</summary>
    /// <remarks>
    /// Each channel comes once: the first step with it wins. A channel without a route is one attempt (own); <see cref="Kanaal.Geen"/> is no step. Left out
    /// are telephone without a number, text message without a mobile number (<see cref="Telefoonnummer.IsMobiel"/>), and e-mail without an address, so
    /// that a plan may turn out empty: triage gives a channel that can be used.
    /// </remarks>
    /// <param name="kanalen">The channels that triage gave, in order.</param>
    /// <param name="gegevens">The contact details that are known.</param>
    /// <param name="datum">The day on which the plan is made: dated steps are read on it.</param>
    /// <exception cref="ArgumentNullException">A channel is null.</exception>
    public Contactplan PlanFor(ReadOnlySpan<Kanaal> kanalen, Contactgegevens gegevens, LocalDate datum)
    {
        ArgumentNullException.ThrowIfNull(gegevens);
        var stappen = new List<Contactstap>();
        foreach (var kanaal in kanalen)
        {
            foreach (var stap in StepsOf(kanaal, datum).AsSpan())
            {
                if (CanUse(stap.Kanaal, gegevens) && !stappen.Exists(earlier => earlier.Kanaal == stap.Kanaal))
                {
                    stappen.Add(stap);
                }
            }
        }

        return stappen.Count == 0 ? Contactplan.Geen : new() { Stappen = stappen.ToValueList() };
    }

    /// <summary>The steps of every route in words, with first day and source.</summary>
    public IEnumerable<Afspraakregel> Describe() => [.. Routes.SelectMany(route => route.Describe())];

    private ValueList<Contactstap> StepsOf(Kanaal kanaal, LocalDate datum) =>
        Find(kanaal) is { } route ? route.Stappen.Op(datum)
        : kanaal == Kanaal.Geen ? []
        : [new() { Kanaal = kanaal, Pogingen = 1 }];

    private static bool CanUse(Kanaal kanaal, Contactgegevens gegevens) =>
        kanaal == Kanaal.Telefoon ? gegevens.Telefoonnummer is not null
        : kanaal == Kanaal.SmsWhatsapp ? gegevens.Telefoonnummer is { IsMobiel: true }
        : kanaal != Kanaal.Mail || gegevens.Emailadres is not null;
}
