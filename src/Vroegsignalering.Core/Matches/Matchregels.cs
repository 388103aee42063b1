using NodaTime;

namespace Vroegsignalering.Matches;

/// <summary>The <see cref="Matchcriteria"/> as they hold on one reference date; every match of a run carries the same.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Matchregels
{
    /// <summary>The code of the key.</summary>
    public required string Sleutel { get; init; }

    /// <summary>Whether local synonyms in an address are one address.</summary>
    public required bool PlaatselijkeSynoniemen { get; init; }

    /// <summary>Lowest number that makes a match, included.</summary>
    public required int Minimum { get; init; }

    /// <summary>Where the minimum comes from.</summary>
    public required Bron Minimumbron { get; init; }

    /// <summary>What is counted towards the minimum.</summary>
    public required Telwijze Telwijze { get; init; }

    /// <summary>Over which months signals count together.</summary>
    public required Matchperiode Periode { get; init; }

    /// <summary>Number of months before the run's month that are looked at.</summary>
    public required int TerugblikMaanden { get; init; }

    /// <summary>Whether the same partner in two consecutive months is a match too.</summary>
    public required bool OpvolgendeAchterstanden { get; init; }

    /// <summary>Whether <see cref="Matchsoort.Opeenvolgend"/> asks for the same partner.</summary>
    public required bool OpeenvolgendZelfdePartner { get; init; }

    /// <summary>Highest number of different surnames on one key that is not marked.</summary>
    public required int HoogsteAantalAchternamen { get; init; }

    /// <summary>The criteria as they hold on a date.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <param name="peildatum">The reference date.</param>
    public static Matchregels Of(Matchcriteria criteria, LocalDate peildatum)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        return new()
        {
            Sleutel = criteria.Sleutel.Op(peildatum),
            PlaatselijkeSynoniemen = criteria.PlaatselijkeSynoniemen.Op(peildatum),
            Minimum = criteria.Minimum.Op(peildatum),
            Minimumbron = criteria.Minimum.BronOp(peildatum),
            Telwijze = criteria.Telwijze.Op(peildatum),
            Periode = criteria.Periode.Op(peildatum),
            TerugblikMaanden = criteria.TerugblikMaanden.Op(peildatum),
            OpvolgendeAchterstanden = criteria.OpvolgendeAchterstanden.Op(peildatum),
            OpeenvolgendZelfdePartner = criteria.OpeenvolgendZelfdePartner.Op(peildatum),
            HoogsteAantalAchternamen = criteria.HoogsteAantalAchternamen.Op(peildatum),
        };
    }
}
