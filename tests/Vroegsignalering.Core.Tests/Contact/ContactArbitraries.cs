using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Contact;

/// <summary>Plans as the checker of a werkwijze admits them, and attempts of every kind within three months of 2026.</summary>
public static class ContactArbitraries
{
    private static readonly LocalDate First = new(2026, 10, 1);
    private static readonly Kanaal[] Channels = [.. Kanaal.All.Where(kanaal => kanaal != Kanaal.Geen)];

    private static readonly Gen<Termijn> Gaps =
        from aantal in Gen.Choose(1, 10)
        from eenheid in Gen.Frequency((3, Gen.Constant(Termijneenheid.Kalenderdagen)), (1, Gen.Elements(Termijneenheid.All.ToArray())))
        from grondslag in Gen.Elements(Grondslag.All.ToArray())
        select new Termijn { Aantal = aantal, Eenheid = eenheid, Grondslag = grondslag };

    public static Arbitrary<LocalDate> Dates() => Gen.Choose(0, 91).Select(dag => First.PlusDays(dag)).ToArbitrary();

    public static Arbitrary<Contactplan> Plans() => (
        from kanalen in Gen.Shuffle(Channels)
        from aantal in Gen.Choose(0, 5)
        from stappen in Gen.CollectToArray(kanalen.Take(aantal).Select((kanaal, place) => Step(kanaal, place)))
        select new Contactplan { Stappen = stappen.ToValueList() }).ToArbitrary();

    /// <summary>Mostly attempts that reached nobody.</summary>
    public static Arbitrary<Contactpoging> Attempts() => (
        from soort in Gen.Elements(Contactsoort.All.ToArray())
        from dag in Gen.Choose(0, 91)
        from minuut in Gen.Choose(0, (24 * 60) - 1)
        from inkomend in Gen.Choose(0, 9)
        from bereikt in Gen.Choose(0, 9)
        from onjuist in Gen.Choose(0, 9)
        from bericht in Gen.Elements(true, false)
        select new Contactpoging
        {
            Soort = soort,
            Tijdstip = DutchTime.ToInstant(First.PlusDays(dag).AtMidnight().PlusMinutes(minuut)),
            Richting = inkomend == 0 ? Contactrichting.Inkomend : Contactrichting.Uitgaand,
            Bereikt = bereikt == 0,
            BerichtAchtergelaten = bericht,
            GegevensOnjuist = onjuist == 0,
        }).ToArbitrary();

    private static Gen<Contactstap> Step(Kanaal kanaal, int place) =>
        from pogingen in Gen.Choose(1, 4)
        from extra in Gen.Choose(0, 2)
        from tussentijden in Gen.ListOf(Gaps)
        from na in Gaps
        from heeftNa in Gen.Elements(true, false)
        from bericht in Gen.Elements(Berichtmoment.All.ToArray())
        from wisselend in Gen.Elements(true, false)
        from avond in Gen.Elements(true, false)
        from zaterdag in Gen.Elements(true, false)
        select new Contactstap
        {
            Kanaal = kanaal,
            Pogingen = pogingen,
            ExtraPogingen = extra,
            Tussentijden = tussentijden.Take(3).ToValueList(),
            NaVorigeStap = place > 0 && heeftNa ? na : null,
            Bericht = bericht,
            Wisselend = wisselend,
            OokAvond = avond,
            OokZaterdag = zaterdag,
        };
}
