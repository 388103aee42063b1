using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Aanlevering;

/// <summary>The intake part of the ready-made werkwijzen with other figures.</summary>
public static class CriteriaArbitraries
{
    private static readonly Gen<Ouderdomsvenster> Windows =
        from vanaf in Gen.Elements<int?>(null, 0, 1, 30, 50)
        from lengte in Gen.Elements<int?>(null, 0, 50, 70)
        select new Ouderdomsvenster { VanafDagen = vanaf, TotEnMetDagen = (vanaf ?? 0) + lengte };

    private static readonly Gen<Drempelbedrag> Thresholds =
        from cents in Gen.Choose(0, 500_000)
        from gelijk in Gen.Elements(true, false)
        select new Drempelbedrag { Bedrag = Bedrag.FromCents(cents), GelijkWordtToegelaten = gelijk };

    public static Arbitrary<Aanlevercriteria> Criteria() => (
        from werkwijze in Gen.Elements(Standaardwerkwijzen.All.ToArray())
        from venster in Windows
        from drempel in Thresholds
        from termijnen in Gen.Choose(0, 3)
        from onbekend in Gen.Elements(OmgangMetOnbekend.All.ToArray())
        from bedrag in Gen.Elements(OmgangMetOnbekend.All.ToArray())
        from direct in Gen.Elements(DirectOpgepaktafspraak.Geen, new DirectOpgepaktafspraak { Markeringen = [Signaalmarkering.Crisis] })
        select werkwijze.Aanlevering with
        {
            Standaard = new() { Ouderdom = venster, Drempel = drempel, MinimumTermijnen = termijnen },
            Onbekend = onbekend,
            OnbekendBedrag = bedrag,
            OnbekendeNaam = onbekend,
            DirectOpgepakt = direct,
        }).ToArbitrary();
}
