using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>The deadlines part of a werkwijze (TER-5).</summary>
/// <remarks>
/// A deadline without an agreement is not kept; only the retention period must be given by the host, see <see cref="NietGegeven"/>.
/// Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Termijnafspraken
{
    private static readonly ValueList<Termijnsoort> GivenByTheHost = [Termijnsoort.Bewaartermijn];
    private static readonly Bron Avg = Bron.Avg.Bij("art. 5 lid 1 onder e; de gemeente bepaalt de termijn");

    /// <summary>No deadline.</summary>
    public static Termijnafspraken Geen { get; } = new();

    /// <summary>The agreements, each deadline at most once; default none.</summary>
    public ValueList<Termijnafspraak> Afspraken { get; init; } = [];

    /// <summary>The deadlines that the host must still give, because no source gives a default: the retention period, until it is given.</summary>
    public ValueList<Termijnsoort> NietGegeven => GivenByTheHost.Where(soort => Find(soort) is null).ToValueList();

    /// <summary>The agreement about a deadline; null when there is none.</summary>
    /// <param name="soort">The deadline.</param>
    public Termijnafspraak? Find(Termijnsoort soort)
    {
        ArgumentNullException.ThrowIfNull(soort);
        foreach (var afspraak in Afspraken.AsSpan())
        {
            if (afspraak.Soort == soort)
            {
                return afspraak;
            }
        }

        return null;
    }

    /// <summary>The same with one agreement added, or put in the place of the one about the same deadline.</summary>
    /// <param name="afspraak">The agreement.</param>
    /// <returns>Agreements in the order of the deadlines.</returns>
    public Termijnafspraken With(Termijnafspraak afspraak)
    {
        ArgumentNullException.ThrowIfNull(afspraak);
        return this with { Afspraken = Afspraken.Where(other => other.Soort != afspraak.Soort).Append(afspraak).OrderBy(each => each.Soort.Value).ToValueList() };
    }

    /// <summary>The same with another term for a deadline that has an agreement, or with the retention period that the host gives.</summary>
    /// <param name="soort">The deadline.</param>
    /// <param name="termijn">The term, chosen by the host; it holds on every date.</param>
    /// <exception cref="ArgumentException">There is no agreement about the deadline, so that its start event is not known.</exception>
    public Termijnafspraken With(Termijnsoort soort, Termijn termijn)
    {
        ArgumentNullException.ThrowIfNull(termijn);
        if (Find(soort) is { } afspraak)
        {
            return With(afspraak with { Termijn = termijn });
        }

        return soort == Termijnsoort.Bewaartermijn
            ? With(new Termijnafspraak { Soort = soort, Start = GedateerdeWaarde.Vast(Startgebeurtenis.Afsluiting, Avg), Termijn = termijn })
            : throw new ArgumentException($"There is no agreement about '{soort.Code}'; give one with its start event.", nameof(soort));
    }

    /// <summary>Every deadline with its term, start event, first day and source; a deadline that the host must still give says so.</summary>
    public IEnumerable<Afspraakregel> Describe() =>
    [
        .. Afspraken.SelectMany(afspraak => afspraak.Describe()),
        .. NietGegeven.Select(soort => new Afspraakregel
        {
            Optie = $"termijnen[{soort.Code}].termijn", Waarde = "niet gegeven", Eenheid = string.Empty, Vanaf = null, Bron = Avg,
        }),
    ];
}
