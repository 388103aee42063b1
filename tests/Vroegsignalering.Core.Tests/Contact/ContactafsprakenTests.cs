using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Contact;

public sealed class ContactafsprakenTests
{
    private static readonly LocalDate Vandaag = new(2026, 11, 25);
    private static readonly Contactstap Bellen = new() { Kanaal = Kanaal.Telefoon, Pogingen = 2 };
    private static readonly Contactstap Mailen = new() { Kanaal = Kanaal.Mail, Pogingen = 1 };
    private static readonly Contactstap Bezoek = new() { Kanaal = Kanaal.Huisbezoek, Pogingen = 3 };
    private static readonly Contactstap Sms = new() { Kanaal = Kanaal.SmsWhatsapp, Pogingen = 1 };

    private static readonly Contactafspraken Afspraken = Contactafspraken.Geen
        .With(Route(Kanaal.Telefoon, Bellen, Mailen, Sms))
        .With(Route(Kanaal.Huisbezoek, Bezoek, Bellen with { Pogingen = 5 }));

    private static readonly Contactgegevens Alles = new() { Telefoonnummer = Telefoonnummer.Parse("06-12345678"), Emailadres = Emailadres.Parse("a@example.org") };

    // CON-2: the routes of the channels that triage gave, in its order; each channel once, and its first step wins.
    [Theory]
    [InlineData("telefoon", "telefoon 2, mail 1, sms-whatsapp 1")]
    [InlineData("huisbezoek", "huisbezoek 3, telefoon 5")]
    [InlineData("huisbezoek telefoon", "huisbezoek 3, telefoon 5, mail 1, sms-whatsapp 1")]
    [InlineData("telefoon huisbezoek", "telefoon 2, mail 1, sms-whatsapp 1, huisbezoek 3")]
    [InlineData("brief huisbezoek", "brief 1, huisbezoek 3, telefoon 5")]
    [InlineData("brief brief", "brief 1")]
    [InlineData("afspraak-op-locatie", "afspraak-op-locatie 1")]
    [InlineData("geen", "")]
    [InlineData("geen kaartje", "kaartje 1")]
    [InlineData("", "")]
    public void PlanFor_Channels_JoinsTheirRoutes(string kanalen, string stappen) => Assert.Equal(stappen, Steps(kanalen, Alles));

    // CON-2: nothing is planned along a way that is not known.
    [Theory]
    [InlineData(null, null, "huisbezoek 3")]
    [InlineData(null, "a@example.org", "huisbezoek 3, mail 1")]
    [InlineData("020-1234567", null, "huisbezoek 3, telefoon 5")]
    [InlineData("+49 151 12345678", null, "huisbezoek 3, telefoon 5")]
    [InlineData("06-12345678", null, "huisbezoek 3, telefoon 5, sms-whatsapp 1")]
    [InlineData("06-12345678", "a@example.org", "huisbezoek 3, telefoon 5, mail 1, sms-whatsapp 1")]
    public void PlanFor_DetailsKnown_LeavesOutTheOthers(string? nummer, string? adres, string stappen) => Assert.Equal(
        stappen,
        Steps("huisbezoek telefoon", new() { Telefoonnummer = nummer is null ? null : Telefoonnummer.Parse(nummer), Emailadres = adres is null ? null : Emailadres.Parse(adres) }));

    // Own: a channel without a route is one attempt, also where there are no routes at all; its details must be known too.
    [Fact]
    public void PlanFor_NoRoute_IsOneAttempt()
    {
        Assert.Equal(
            [.. Kanaal.All.Where(kanaal => kanaal != Kanaal.Geen).Select(kanaal => new Contactstap { Kanaal = kanaal, Pogingen = 1 })],
            Contactafspraken.Geen.PlanFor([.. Kanaal.All], Alles, Vandaag).Stappen);
        Assert.Equal(Contactplan.Geen, Contactafspraken.Geen.PlanFor([Kanaal.Mail, Kanaal.Telefoon, Kanaal.SmsWhatsapp], Contactgegevens.Geen, Vandaag));
    }

    [Fact]
    public void PlanFor_DatedSteps_AreThoseOfTheDay()
    {
        var route = Route(Kanaal.Huisbezoek, Bezoek);
        var afspraken = Contactafspraken.Geen.With(route with { Stappen = route.Stappen.Vanaf(Vandaag, [Bezoek with { Pogingen = 2 }], Bron.Host) });

        Assert.Equal(3, afspraken.PlanFor([Kanaal.Huisbezoek], Alles, Vandaag.PlusDays(-1)).Stappen.Single().Pogingen);
        Assert.Equal(2, afspraken.PlanFor([Kanaal.Huisbezoek], Alles, Vandaag).Stappen.Single().Pogingen);
    }

    [Fact]
    public void PlanFor_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Afspraken.PlanFor([Kanaal.Brief], null!, Vandaag));
        Assert.Throws<ArgumentNullException>(() => Afspraken.PlanFor([null!], Alles, Vandaag));
    }

    [Fact]
    public void With_ARoute_ReplacesItInTheOrderOfTheChannels()
    {
        Assert.Equal([Kanaal.Huisbezoek, Kanaal.Telefoon], Afspraken.Routes.Select(route => route.Kanaal));
        var changed = Afspraken.With(Route(Kanaal.Telefoon, Bezoek)).With(Route(Kanaal.Brief, Sms));
        Assert.Equal([Kanaal.Huisbezoek, Kanaal.Telefoon, Kanaal.Brief], changed.Routes.Select(route => route.Kanaal));
        Assert.Equal([Bezoek], changed.Find(Kanaal.Telefoon)!.Stappen.Op(Vandaag));
        Assert.Null(Afspraken.Find(Kanaal.Brief));
        Assert.Equal(Afspraken, Afspraken.With(Afspraken.Find(Kanaal.Huisbezoek)!));
        Assert.NotEqual(Afspraken, changed);
    }

    [Fact]
    public void Describe_EveryRoute_HasItsStepsAndSource()
    {
        var route = Route(Kanaal.Huisbezoek, Bezoek, Mailen);
        var afspraken = Afspraken.With(route with { Stappen = route.Stappen.Vanaf(Vandaag, [Mailen], Bron.Signaalreis) });

        Assert.Equal(
            [
                ("contact.routes[huisbezoek].stappen", "huisbezoek: 3 pogingen; dan mail: 1 poging", null, "host"),
                ("contact.routes[huisbezoek].stappen", "mail: 1 poging", Vandaag, "004"),
                ("contact.routes[telefoon].stappen", "telefoon: 2 pogingen; dan mail: 1 poging; dan SMS/WhatsApp: 1 poging", null, "host"),
            ],
            afspraken.Describe().Select(regel => (regel.Optie, regel.Waarde, regel.Vanaf, regel.Bron.Code)));
        Assert.All(afspraken.Describe(), regel => Assert.Empty(regel.Eenheid));
        Assert.Empty(Contactafspraken.Geen.Describe());
    }

    // Every word of a step, in both languages.
    [Theory]
    [InlineData(1, 0, "", "", "nooit", "...", "huisbezoek: 1 poging", "home visit: 1 attempt")]
    [InlineData(2, 1, "", "", "eerste-poging", "...", "huisbezoek: 2 pogingen en eventueel nog 1, bericht bij de eerste poging", "home visit: 2 attempts and possibly 1 more, message at the first attempt")]
    [InlineData(3, 0, "1 kalenderdag", "", "elke-poging", "wa.", "huisbezoek: 3 pogingen, op wisselende dagen en dagdelen, ook 's avonds, ten minste 1 kalenderdag ertussen, bericht bij elke poging", "home visit: 3 attempts, on varying days and parts of the day, also in the evening, at least 1 calendar day apart, message at every attempt")]
    [InlineData(7, 0, "", "", "nooit", "waz", "huisbezoek: 7 pogingen, op wisselende dagen en dagdelen, ook 's avonds en op zaterdag", "home visit: 7 attempts, on varying days and parts of the day, also in the evening and on Saturday")]
    [InlineData(4, 0, "5 kalenderdagen/1 week", "2 werkdagen", "laatste-poging", "..z", "huisbezoek: 4 pogingen, ook op zaterdag, ten minste 2 werkdagen na de vorige stap, ten minste 5 kalenderdagen en daarna 1 week ertussen, bericht bij de laatste poging", "home visit: 4 attempts, also on Saturday, at least 2 working days after the previous step, at least 5 calendar days and then 1 week apart, message at the last attempt")]
    public void ToText_AStep_IsReadable(int pogingen, int extra, string tussentijden, string na, string bericht, string wanneer, string nederlands, string engels)
    {
        var stap = new Contactstap
        {
            Kanaal = Kanaal.Huisbezoek,
            Pogingen = pogingen,
            ExtraPogingen = extra,
            Tussentijden = tussentijden.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(text => Termijn.Parse(text)).ToValueList(),
            NaVorigeStap = na.Length == 0 ? null : Termijn.Parse(na),
            Bericht = Berichtmoment.FromCode(bericht),
            Wisselend = wanneer.Contains('w', StringComparison.Ordinal),
            OokAvond = wanneer.Contains('a', StringComparison.Ordinal),
            OokZaterdag = wanneer.Contains('z', StringComparison.Ordinal),
        };

        Assert.Equal((nederlands, engels, nederlands), (stap.ToText(Taal.Nederlands), stap.ToText(Taal.Engels), stap.ToString()));
        Assert.Equal($"telephone: 2 attempts; then {engels}", Verloop.Plan(Bellen, stap).ToText(Taal.Engels));
    }

    [Fact]
    public void ToText_APlanWithoutSteps_SaysSo() =>
        Assert.Equal(("geen stappen", "no steps", "geen stappen"), (Contactplan.Geen.ToText(Taal.Nederlands), Contactplan.Geen.ToText(Taal.Engels), Contactplan.Geen.ToString()));

    private static Contactroute Route(Kanaal kanaal, params ReadOnlySpan<Contactstap> stappen) => new() { Kanaal = kanaal, Stappen = ValueList.Create(stappen) };

    private static string Steps(string kanalen, Contactgegevens gegevens)
    {
        Kanaal[] given = [.. kanalen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Kanaal.FromCode)];
        return string.Join(", ", Afspraken.PlanFor(given, gegevens, Vandaag).Stappen.Select(stap => $"{stap.Kanaal.Code} {stap.Pogingen}"));
    }
}
