using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Testing;

/// <summary>Generators of the matching and selection parts of a werkwijze, over all options.</summary>
public static class CriteriaGenerators
{
    /// <summary>The districts that quotas are about; the last is the one of unknown postcodes.</summary>
    public static IReadOnlyList<Gebied> Gebieden { get; } = [Gebied.Parse("Noord"), Gebied.Parse("Zuid"), Gebied.Onbekend];

    /// <summary>Matching criteria that can be applied.</summary>
    public static Arbitrary<Matchcriteria> Matching() => (
        from sleutel in Gen.Elements(Matchsleutelcodes.All.ToArray())
        from synoniemen in Gen.Elements(false, true)
        from minimum in Gen.Choose(1, 3)
        from telwijze in Gen.Elements(Telwijze.All.ToArray())
        from periode in Gen.Elements(Matchperiode.All.ToArray())
        from opvolgend in Gen.Elements(false, true)
        from terugblik in Gen.Choose(opvolgend || periode == Matchperiode.MaandEnVorige ? 1 : 0, 6)
        from zelfde in Gen.Elements(false, true)
        from achternamen in Gen.Choose(1, 2)
        select new Matchcriteria
        {
            Sleutel = sleutel,
            PlaatselijkeSynoniemen = synoniemen,
            Minimum = minimum,
            Telwijze = telwijze,
            Periode = periode,
            TerugblikMaanden = terugblik,
            OpvolgendeAchterstanden = opvolgend,
            OpeenvolgendZelfdePartner = zelfde,
            HoogsteAantalAchternamen = achternamen,
        }).ToArbitrary();

    /// <summary>Selection criteria that can be applied.</summary>
    public static Arbitrary<Selectiecriteria> Selectie() => (
        from rangorde in Gen.Shuffle(Rangordecodes.All.ToArray())
        from aantal in Gen.Choose(0, 3)
        from totaal in Quota()
        from perGebied in Quota()
        from genoemd in Gen.Choose(0, Gebieden.Count)
        from quota in Quota().ListOf(genoemd)
        from aanvullen in Gen.Elements(false, true)
        select new Selectiecriteria
        {
            Rangorde = rangorde.Take(aantal).ToValueList(),
            QuotumTotaal = totaal,
            QuotumPerGebied = perGebied,
            GenoemdeGebieden = quota.Select((quotum, i) => new Gebiedsquotum { Gebied = Gebieden[i], Quotum = quotum }).ToValueList(),
            Aanvullen = aanvullen,
        }).ToArbitrary();

    private static Gen<int?> Quota() => Gen.Elements<int?>(null, 0, 1, 2, 3, 5);
}
