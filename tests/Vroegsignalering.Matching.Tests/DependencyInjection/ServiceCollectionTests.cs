using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Contact;
using Vroegsignalering.DependencyInjection;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.DependencyInjection;
using Vroegsignalering.Matching.Screening;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Nazorg;
using Vroegsignalering.Screening;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Matching.Tests.DependencyInjection;

public sealed class ServiceCollectionTests
{
    [Fact]
    public void AddVroegsignaleringMatching_NothingElse_GivesDefaultsAsSingletons()
    {
        using var provider = new ServiceCollection().AddVroegsignaleringMatching().BuildServiceProvider();

        Assert.Same(provider.GetRequiredService<Matcher>(), provider.GetRequiredService<Matcher>());
        Assert.NotNull(provider.GetRequiredService<Selector>());
        Assert.Same(NederlandseWerkdagenkalender.Instance, provider.GetRequiredService<IWerkdagenkalender>());
        Assert.IsType<ContactPolicy>(provider.GetRequiredService<IContactPolicy>());
        Assert.Same(provider.GetRequiredService<IContactPolicy>(), provider.GetRequiredService<IContactPolicy>());
        Assert.Empty(provider.GetRequiredService<PluginCatalog>().Sleutelcodes);
    }

    [Fact]
    public async Task AddVroegsignaleringMatching_BrpControle_IsTheTolerantOneOrThatOfTheHost()
    {
        using var provider = new ServiceCollection().AddVroegsignaleringMatching().AddSingleton<IScreeningscontrole>(new Maandverwerking.HostRegisters()).BuildServiceProvider();
        Assert.IsType<BrpControle>(provider.GetRequiredService<IBrpControle>());
        Assert.Same(provider.GetRequiredService<Screener>(), provider.GetRequiredService<Screener>());
        Assert.NotNull(provider.GetRequiredService<Vroegsignalering.Matching.Maandverwerking.Maandrun>());
        Assert.Equal(["wijkteam"], provider.GetRequiredService<PluginCatalog>().Controlecodes);

        var own = new BrpControle();
        using var other = new ServiceCollection().AddSingleton<IBrpControle>(own).AddVroegsignaleringMatching().BuildServiceProvider();
        Assert.Same(own, other.GetRequiredService<IBrpControle>());

        // SCR-5: without the package Matching the screener says that there is no register check; with it nothing is left to say.
        using var core = new ServiceCollection().AddVroegsignalering().BuildServiceProvider();
        Assert.Contains((await Screen(core)).NietOnderzocht, each => each.Oorzaak == Controleoorzaak.GeenBrpControle);
        Assert.DoesNotContain((await Screen(provider)).NietOnderzocht, each => each.Oorzaak == Controleoorzaak.GeenBrpControle);

        static Task<Screeningsresultaat> Screen(IServiceProvider services) =>
            services.GetRequiredService<Screener>().ScreenAsync([], new() { Brp = Registerindex.Create([]) }, Standaardwerkwijzen.Landelijk.Screening, new(2025, 3, 25));
    }

    [Fact]
    public void AddVroegsignaleringMatching_PluginsBeforeAndAfter_AreInTheCatalogue()
    {
        var services = new ServiceCollection().AddSingleton<IMatchsleutel>(new HostMatchsleutel("postcode", _ => null));
        services.AddVroegsignaleringMatching().AddSingleton<IMatchsleutel>(new HostMatchsleutel("wijk", _ => null));

        using var provider = services.BuildServiceProvider();

        Assert.Equal(["postcode", "wijk"], provider.GetRequiredService<PluginCatalog>().Sleutelcodes);
    }

    [Fact]
    public void AddVroegsignaleringMatching_CalendarOfTheHost_CountsItsTerms()
    {
        var kalender = new Sluitingsdagenkalender(NederlandseWerkdagenkalender.Instance, []);
        using var provider = new ServiceCollection().AddSingleton<IWerkdagenkalender>(kalender).AddVroegsignaleringMatching().BuildServiceProvider();

        Assert.Same(kalender, provider.GetRequiredService<TermijnCalculator>().Werkdagen);
        Assert.Same(provider.GetRequiredService<TermijnCalculator>(), provider.GetRequiredService<TermijnCalculator>());
    }

    // The gap of a working day after Wednesday 25 November 2026 skips the closing day of the host.
    [Fact]
    public void AddVroegsignaleringMatching_CalendarOfTheHost_CountsInTheContactPolicy()
    {
        var kalender = new Sluitingsdagenkalender(NederlandseWerkdagenkalender.Instance, [new() { Datum = new(2026, 11, 26) }]);
        using var provider = new ServiceCollection().AddSingleton<IWerkdagenkalender>(kalender).AddVroegsignaleringMatching().BuildServiceProvider();
        var plan = new Contactplan { Stappen = [new() { Kanaal = Kanaal.Huisbezoek, Pogingen = 2, Tussentijden = [Termijn.Parse("1 werkdag")] }] };
        var verloop = Contactverloop.Leeg.With(new() { Soort = Contactsoort.Huisbezoek, Tijdstip = Instant.FromUtc(2026, 11, 25, 9, 0), Bereikt = false });

        var advies = provider.GetRequiredService<IContactPolicy>().Advise(plan, verloop, new(2026, 11, 25));

        Assert.Equal(new LocalDate(2026, 11, 27), advies.Volgende!.NietVoor);
    }

    [Fact]
    public void AddVroegsignaleringMatching_FeedbackPolicy_IsASingletonThatTheHostMayReplace()
    {
        using var provider = new ServiceCollection().AddVroegsignaleringMatching().BuildServiceProvider();
        var own = new TerugkoppelPolicy();
        using var replaced = new ServiceCollection().AddSingleton<ITerugkoppelPolicy>(own).AddVroegsignaleringMatching().BuildServiceProvider();

        Assert.IsType<TerugkoppelPolicy>(provider.GetRequiredService<ITerugkoppelPolicy>());
        Assert.Same(provider.GetRequiredService<ITerugkoppelPolicy>(), provider.GetRequiredService<ITerugkoppelPolicy>());
        Assert.Same(own, Assert.Single(replaced.GetServices<ITerugkoppelPolicy>()));
    }

    // 28 working days from 26 March 2025; the host's closing day makes it a working day later.
    [Fact]
    public void AddVroegsignaleringMatching_FeedbackPolicy_ReckonsByTheCalendarOfTheHost()
    {
        var kalender = new Sluitingsdagenkalender(NederlandseWerkdagenkalender.Instance, [new() { Datum = new(2025, 4, 1), Naam = new("dicht", "closed") }]);
        using var provider = new ServiceCollection().AddSingleton<IWerkdagenkalender>(kalender).AddVroegsignaleringMatching().BuildServiceProvider();
        var signaal = new SignalBuilder().Build();
        var stand = ZaakProcessor.Open(new ZaakGeopend
        {
            Tijdstip = Instant.FromUtc(2025, 3, 26, 9, 0),
            ZaakId = "Z-1",
            Werkwijze = "arnhem",
            Werkwijzeversie = 1,
            Contactplan = Contactplan.Geen,
            Signalen = [Zaaksignaal.Of(signaal, new(2025, 3, 26))],
        }).GetZaakOrThrow().Stand;

        Assert.Equal(
            kalender.Plus(new(2025, 3, 26), 28),
            provider.GetRequiredService<ITerugkoppelPolicy>().NextDue(stand, Standaardwerkwijzen.Arnhem.Terugkoppeling, Standaardwerkwijzen.Arnhem.Termijnen));
        Assert.NotEqual(NederlandseWerkdagenkalender.Instance.Plus(new(2025, 3, 26), 28), kalender.Plus(new(2025, 3, 26), 28));
    }

    // The processor asks the contact policy that the host registered (CON-3).
    [Fact]
    public void AddVroegsignaleringMatching_CaseServices_UseWhatTheHostRegistered()
    {
        using var provider = new ServiceCollection().AddSingleton<IContactPolicy>(new NothingLeft()).AddVroegsignaleringMatching().BuildServiceProvider();
        var processor = provider.GetRequiredService<ZaakProcessor>();
        var zaak = ZaakProcessor.Open(new ZaakGeopend
        {
            Tijdstip = Instant.FromUtc(2025, 3, 26, 9, 0),
            ZaakId = "Z-1",
            Werkwijze = "arnhem",
            Werkwijzeversie = 1,
            Contactplan = new() { Stappen = [new() { Kanaal = Kanaal.Huisbezoek, Pogingen = 2 }] },
            Signalen = [Zaaksignaal.Of(new SignalBuilder().Build(), new(2025, 3, 26))],
        }).GetZaakOrThrow();

        Assert.True(processor.AdviseContact(zaak, zaak.Stand.LaatsteTijdstip)!.IsUitgeput);
        Assert.Same(processor, provider.GetRequiredService<ZaakProcessor>());
        Assert.Same(provider.GetRequiredService<NazorgPlanner>(), provider.GetRequiredService<NazorgPlanner>());
    }

    [Fact]
    public void AddVroegsignaleringMatching_Twice_KeepsWhatTheHostRegistered()
    {
        var matcher = new Matcher();
        var policy = new NothingLeft();
        var services = new ServiceCollection().AddSingleton(matcher).AddSingleton(PluginCatalog.Empty).AddSingleton<IContactPolicy>(policy);
        services.AddVroegsignaleringMatching().AddVroegsignaleringMatching();

        using var provider = services.BuildServiceProvider();

        Assert.Same(matcher, provider.GetRequiredService<Matcher>());
        Assert.Same(PluginCatalog.Empty, provider.GetRequiredService<PluginCatalog>());
        Assert.Same(policy, Assert.Single(provider.GetServices<IContactPolicy>()));
        Assert.Single(provider.GetServices<Selector>());
    }

    private sealed class NothingLeft : IContactPolicy
    {
        public Contactadvies Advise(Contactplan plan, Contactverloop verloop, LocalDate vandaag) => Contactadvies.Of(new PlanUitgeput());
    }
}
