using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Contact;

/// <summary>Every fault of the contact part with its path, word for word.</summary>
public sealed class ContactafsprakenCheckerTests
{
    private static readonly Contactstap Bezoek = new() { Kanaal = Kanaal.Huisbezoek, Pogingen = 3 };
    private static readonly Contactstap Bellen = new() { Kanaal = Kanaal.Telefoon, Pogingen = 1 };
    private static readonly Termijn Terug = Termijn.Parse("2 weken terug");

    public static TheoryData<Contactafspraken, string> Faults => new()
    {
        { Steps(Bezoek with { Pogingen = 0 }), "contact.routes[huisbezoek].stappen[0].pogingen: '0' valt buiten het bereik; toegestaan: 1 tot en met 99" },
        { Steps(Bezoek with { Pogingen = 100 }), "contact.routes[huisbezoek].stappen[0].pogingen: '100' valt buiten het bereik; toegestaan: 1 tot en met 99" },
        { Steps(Bellen, Bezoek with { ExtraPogingen = -1 }), "contact.routes[huisbezoek].stappen[1].extraPogingen: '-1' valt buiten het bereik; toegestaan: 0 tot en met 99" },
        { Steps(Bellen, Bezoek with { ExtraPogingen = 100 }), "contact.routes[huisbezoek].stappen[1].extraPogingen: '100' valt buiten het bereik; toegestaan: 0 tot en met 99" },
        { Steps(Bezoek, Bellen with { Kanaal = Kanaal.Geen }), "contact.routes[huisbezoek].stappen[1].kanaal: 'geen' valt buiten het bereik; toegestaan: een kanaal waarlangs iemand wordt benaderd" },
        { Steps(Bezoek, Bellen, Bezoek), "contact.routes[huisbezoek].stappen[2]: 'huisbezoek' komt al eerder voor; toegestaan: elke waarde hoogstens één keer" },
        { Steps(), "contact.routes[huisbezoek].stappen: ontbreekt; toegestaan: een of meer stappen" },
        { Steps(Bezoek with { Tussentijden = [Termijn.Parse("1 week"), Terug] }), "contact.routes[huisbezoek].stappen[0].tussentijden[1]: '2 weken terug (beleid)' valt buiten het bereik; toegestaan: een termijn vooruit" },
        { Steps(Bezoek, Bellen with { NaVorigeStap = Terug }), "contact.routes[huisbezoek].stappen[1].naVorigeStap: '2 weken terug (beleid)' valt buiten het bereik; toegestaan: een termijn vooruit" },
        { Steps(Bezoek with { NaVorigeStap = Termijn.Parse("1 week") }), "contact.routes[huisbezoek].stappen[0].naVorigeStap: '1 week (beleid)' is strijdig met een ander veld; toegestaan: niets: vóór de eerste stap is er geen" },
        { new() { Routes = [Route(Kanaal.Huisbezoek, Bezoek), Route(Kanaal.Brief, Bellen), Route(Kanaal.Huisbezoek, Bezoek)] }, "contact.routes[2]: 'huisbezoek' komt al eerder voor; toegestaan: elke waarde hoogstens één keer" },
        { new() { Routes = [Route(Kanaal.Geen, Bezoek)] }, "contact.routes[geen].kanaal: 'geen' valt buiten het bereik; toegestaan: een kanaal waarlangs iemand wordt benaderd" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Check_OneFault_IsToldWordForWord(Contactafspraken contact, string message) =>
        Assert.Equal(message, Assert.Single(Check(contact)).ToText(Taal.Nederlands));

    // The bounds themselves are right.
    [Fact]
    public void Check_Right_HasNoFault()
    {
        Assert.Empty(Check(Contactafspraken.Geen));
        Assert.Empty(Check(Steps(
            Bezoek with { Pogingen = 1, ExtraPogingen = 99, Tussentijden = [Termijn.Parse("1 week")] },
            Bellen with { Pogingen = 99, NaVorigeStap = Termijn.Parse("1 week") })));
    }

    // A fault in steps that hold later is a fault too, and all are told at once.
    [Fact]
    public void Check_DatedSteps_EveryFaultAtOnce()
    {
        var route = Route(Kanaal.Huisbezoek, Bezoek with { Pogingen = 0, ExtraPogingen = -1 });
        var later = route.Stappen.Vanaf(new(2030, 1, 1), [Bezoek, Bellen with { Kanaal = Kanaal.Geen, Pogingen = 0 }], Bron.Host);

        Assert.Equal(
            [
                "contact.routes[huisbezoek].stappen[0].pogingen",
                "contact.routes[huisbezoek].stappen[0].extraPogingen",
                "contact.routes[huisbezoek].stappen[1].kanaal",
                "contact.routes[huisbezoek].stappen[1].pogingen",
            ],
            Check(Contactafspraken.Geen.With(route with { Stappen = later })).Select(fault => fault.Field));
    }

    private static List<Fault> Check(Contactafspraken contact)
    {
        var checker = new OptionChecker();
        ContactafsprakenChecker.Check(contact, checker);
        return checker.Faults;
    }

    private static Contactafspraken Steps(params ReadOnlySpan<Contactstap> stappen) => Contactafspraken.Geen.With(Route(Kanaal.Huisbezoek, stappen));

    private static Contactroute Route(Kanaal kanaal, params ReadOnlySpan<Contactstap> stappen) => new() { Kanaal = kanaal, Stappen = ValueList.Create(stappen) };
}
