using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class TermijnbewakingTests
{
    private static readonly Termijnbewaking Arnhem = new(Standaardwerkwijzen.Arnhem.Termijnen);
    private static readonly Termijnbewaking Landelijk = new(Standaardwerkwijzen.Landelijk.Termijnen);
    private static readonly LocalDate Melding = new(2026, 11, 25);

    // TER-6: one deadline, 28 working days from 25 November 2026, seen on successive days.
    [Theory]
    [InlineData("2026-11-24", "nog-niet-begonnen", "terugkoppeling: begint bij melding")]
    [InlineData("2026-11-25", "loopt", "terugkoppeling: uiterlijk 2027-01-06, nog 42 kalenderdagen (28 werkdagen)")]
    [InlineData("2027-01-05", "loopt", "terugkoppeling: uiterlijk 2027-01-06, nog 1 kalenderdag (1 werkdag)")]
    [InlineData("2027-01-06", "vandaag", "terugkoppeling: uiterlijk 2027-01-06, vandaag de laatste dag")]
    [InlineData("2027-01-07", "verstreken", "terugkoppeling: uiterlijk 2027-01-06, 1 kalenderdag (1 werkdag) te laat")]
    [InlineData("2027-01-10", "verstreken", "terugkoppeling: uiterlijk 2027-01-06, 4 kalenderdagen (2 werkdagen) te laat")]
    public void Assess_RunningTerm_HasTheStateOfTheDay(string vandaag, string toestand, string tekst)
    {
        var stand = Stand(Arnhem, Termijnsoort.Terugkoppeling, vandaag, (Termijngebeurtenissoort.Begonnen, Melding));
        Assert.Equal((toestand, tekst), (stand.Toestand.Code, stand.ToString()));
        Assert.Equal(toestand is "loopt" or "vandaag" or "verstreken", stand.IsOpen);
    }

    [Theory]
    [InlineData("2027-01-06", "terugkoppeling: uiterlijk 2027-01-06, gehaald op 2027-01-06, op tijd", 0)]
    [InlineData("2027-01-09", "terugkoppeling: uiterlijk 2027-01-06, gehaald op 2027-01-09, 3 kalenderdagen te laat", 3)]
    public void Assess_Met_IsInTimeOrLate(string done, string tekst, int late)
    {
        var stand = Assert.IsType<TermijnGehaald>(Stand(
            Arnhem, Termijnsoort.Terugkoppeling, "2027-02-01", (Termijngebeurtenissoort.Begonnen, Melding), (Termijngebeurtenissoort.Gehaald, Date(done))));
        Assert.Equal((tekst, late, late == 0), (stand.ToString(), stand.DagenTeLaat, stand.IsOpTijd));
    }

    [Fact]
    public void Assess_Lapsed_IsLapsedAndReopensWithANewStart()
    {
        (Termijngebeurtenissoort, LocalDate)[] events = [(Termijngebeurtenissoort.Begonnen, Melding), (Termijngebeurtenissoort.Vervallen, Date("2026-12-01"))];
        var lapsed = Assert.IsType<TermijnVervallen>(Stand(Arnhem, Termijnsoort.EersteHuisbezoek, "2027-02-01", events));
        Assert.Equal("eerste huisbezoek: uiterlijk 2026-12-09, vervallen op 2026-12-01", lapsed.ToString());

        var reopened = Stand(Arnhem, Termijnsoort.EersteHuisbezoek, "2027-01-25", [.. events, (Termijngebeurtenissoort.Begonnen, Date("2027-01-25"))]);
        Assert.Equal((Date("2027-01-25"), Date("2027-02-08")), (reopened.Start, reopened.Vervaldatum));
    }

    [Fact]
    public void ByUrgency_EventOutsideTheCalendar_NamesTheCase()
    {
        var dossier = new Termijndossier
        {
            Kenmerk = "Z-17",
            Gebeurtenissen = [Termijngebeurtenis.Of(Termijnsoort.EersteHuisbezoek, Termijngebeurtenissoort.Begonnen, new LocalDate(1965, 1, 4))],
        };

        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Arnhem.ByUrgency([dossier], Instant.FromUtc(2026, 11, 25, 12, 0)));

        Assert.StartsWith("Case Z-17: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("1970-01-01", exception.Message, StringComparison.Ordinal);
    }

    // A term counted back: the end of a later contract waits until the one before is met or lapsed, and is then watched.
    [Theory]
    [InlineData("gehaald", "2026-11-20", "2026-11-25", "loopt")]
    [InlineData("vervallen", "2026-11-20", "2026-11-25", "loopt")]
    [InlineData("gehaald", "2026-12-10", "2027-12-20", "verstreken")]
    public void Assess_SecondContractEnd_IsWatchedAfterTheFirst(string closed, string on, string vandaag, string toestand)
    {
        (Termijngebeurtenissoort, LocalDate)[] events =
        [
            (Termijngebeurtenissoort.Begonnen, Date("2026-12-31")),
            (Termijngebeurtenissoort.FromCode(closed), Date(on)),
            (Termijngebeurtenissoort.Begonnen, Date("2027-12-31")),
        ];

        var stand = Stand(Landelijk, Termijnsoort.EindeLevering, vandaag, events);

        Assert.Equal((toestand, Date("2027-12-31")), (stand.Toestand.Code, stand.Start));
        Assert.Equal(Date("2026-12-31"), Stand(Landelijk, Termijnsoort.EindeLevering, vandaag, [events[0], events[2]]).Start);
    }

    // Registered by date, done stands at midnight and the reporting moment at eleven: done on the day of the start is done in time.
    [Theory]
    [InlineData("gehaald")]
    [InlineData("vervallen")]
    public void Assess_ClosedOnTheDayOfTheStart_StaysClosed(string closed)
    {
        Termijngebeurtenis[] events =
        [
            new() { Soort = Termijnsoort.EersteHuisbezoek, Gebeurtenis = Termijngebeurtenissoort.Begonnen, Tijdstip = Instant.FromUtc(2026, 11, 25, 10, 0) },
            Termijngebeurtenis.Of(Termijnsoort.EersteHuisbezoek, Termijngebeurtenissoort.FromCode(closed), Melding),
        ];

        var stand = Arnhem.Assess(events, Instant.FromUtc(2026, 12, 20, 12, 0)).Single(each => each.Soort == Termijnsoort.EersteHuisbezoek);

        Assert.Equal((closed, false, Melding, Date("2026-12-09")), (stand.Toestand.Code, stand.IsOpen, stand.Start, stand.Vervaldatum));
    }

    // A second start gives no extra time; what was done before any start is done, until a later start opens the deadline.
    [Fact]
    public void Assess_SecondStartOrEarlyDone_GivesNoTimeAndIsMet()
    {
        var twice = Stand(Arnhem, Termijnsoort.EersteHuisbezoek, "2026-12-02", (Termijngebeurtenissoort.Begonnen, Melding), (Termijngebeurtenissoort.Begonnen, Date("2026-12-01")));
        Assert.Equal(Date("2026-12-09"), twice.Vervaldatum);
        var early = Assert.IsType<TermijnGehaald>(Stand(Arnhem, Termijnsoort.EersteHuisbezoek, "2026-11-25", (Termijngebeurtenissoort.Gehaald, Date("2026-11-20"))));
        Assert.Equal((null, true), (early.Vervaldatum, early.IsOpTijd));
        var doneTwice = Assert.IsType<TermijnGehaald>(Stand(
            Arnhem, Termijnsoort.EersteHuisbezoek, "2027-01-01", (Termijngebeurtenissoort.Begonnen, Melding), (Termijngebeurtenissoort.Gehaald, Date("2026-12-01")), (Termijngebeurtenissoort.Vervallen, Date("2026-12-02"))));
        Assert.Equal(Date("2026-12-01"), doneTwice.GehaaldOp);
    }

    // Begun and done at the same instant, given the other way round: done.
    [Fact]
    public void Assess_DoneAtTheInstantOfTheStart_IsMet()
    {
        var stand = Stand(Arnhem, Termijnsoort.EersteHuisbezoek, "2026-12-02", (Termijngebeurtenissoort.Gehaald, Melding), (Termijngebeurtenissoort.Begonnen, Melding));
        Assert.Equal((Melding, Melding), (Assert.IsType<TermijnGehaald>(stand).GehaaldOp, stand.Start));
    }

    // TER-5, 004: 28 calendar days from taking up, or at once on acceptance; only where that is agreed.
    [Fact]
    public void Assess_HelpAccepted_IsDueAtOnce()
    {
        (Termijngebeurtenissoort, LocalDate)[] events = [(Termijngebeurtenissoort.Begonnen, Melding), (Termijngebeurtenissoort.Meteen, Date("2026-12-01"))];
        Assert.Equal(Date("2026-12-23"), Stand(Landelijk, Termijnsoort.Terugkoppeling, "2026-11-30", events).Vervaldatum);
        Assert.IsType<TermijnVandaag>(Stand(Landelijk, Termijnsoort.Terugkoppeling, "2026-12-01", events));
        Assert.Equal(Date("2027-01-06"), Stand(Arnhem, Termijnsoort.Terugkoppeling, "2026-12-01", events).Vervaldatum);
        Assert.Equal(Date("2026-12-23"), Stand(Landelijk, Termijnsoort.Terugkoppeling, "2027-01-01", events[0], (Termijngebeurtenissoort.Meteen, Date("2026-12-28"))).Vervaldatum);
        var unbegun = Stand(Landelijk, Termijnsoort.Terugkoppeling, "2026-12-01", events[1]);
        Assert.Equal((Date("2026-12-01"), Date("2026-12-01")), (unbegun.Start, unbegun.Vervaldatum));
    }

    // TER-5: counted back from a contract end that is known beforehand; what is done before the end of the contract is done in time.
    [Fact]
    public void Assess_CountedBack_RunsBeforeItsStart()
    {
        var begun = (Termijngebeurtenissoort.Begonnen, Date("2026-12-31"));
        Assert.Equal("signaal van einde levering: uiterlijk 2026-12-02, nog 7 kalenderdagen (5 werkdagen)", Stand(Landelijk, Termijnsoort.EindeLevering, "2026-11-25", begun).ToString());
        Assert.IsType<TermijnVerstreken>(Stand(Landelijk, Termijnsoort.EindeLevering, "2026-12-03", begun));
        Assert.True(Assert.IsType<TermijnGehaald>(Stand(Landelijk, Termijnsoort.EindeLevering, "2026-12-10", begun, (Termijngebeurtenissoort.Gehaald, Date("2026-12-01")))).IsOpTijd);
    }

    // TER-7: 23:30 UTC is the next day in the Netherlands, in winter and in summer.
    [Theory]
    [InlineData(2026, 11, 25, 22, 59, "2026-11-25")]
    [InlineData(2026, 11, 25, 23, 0, "2026-11-26")]
    [InlineData(2026, 7, 25, 21, 59, "2026-07-25")]
    [InlineData(2026, 7, 25, 22, 0, "2026-07-26")]
    public void Assess_Instant_IsTheDutchDay(int year, int month, int day, int hour, int minute, string start)
    {
        var instant = Instant.FromUtc(year, month, day, hour, minute);
        var stand = Arnhem.Assess([new() { Soort = Termijnsoort.Terugkoppeling, Gebeurtenis = Termijngebeurtenissoort.Begonnen, Tijdstip = instant }], instant)
            .Single(each => each.Soort == Termijnsoort.Terugkoppeling);
        Assert.Equal(Date(start), stand.Start);
    }

    [Fact]
    public void NextDue_ManyDeadlines_IsTheEarliestOpenOne()
    {
        Termijngebeurtenis[] events =
        [
            Event(Termijnsoort.Terugkoppeling, Termijngebeurtenissoort.Begonnen, Melding), Event(Termijnsoort.EersteHuisbezoek, Termijngebeurtenissoort.Begonnen, Melding),
            Event(Termijnsoort.EersteHuisbezoek, Termijngebeurtenissoort.Gehaald, Date("2026-12-03")),
        ];
        Assert.Equal(Termijnsoort.EersteHuisbezoek, Arnhem.NextDue(events, At("2026-12-01"))!.Soort);
        Assert.Equal(Termijnsoort.Terugkoppeling, Arnhem.NextDue(events, At("2026-12-04"))!.Soort);
        Assert.Null(Arnhem.NextDue([], At("2026-12-04")));
    }

    [Fact]
    public void ByUrgency_ManyCases_OverdueFirstThenKindThenMark()
    {
        Termijndossier Case(string kenmerk, LocalDate melding) => new()
        {
            Kenmerk = kenmerk,
            Gebeurtenissen = [Event(Termijnsoort.EersteHuisbezoek, Termijngebeurtenissoort.Begonnen, melding), Event(Termijnsoort.Terugkoppeling, Termijngebeurtenissoort.Begonnen, melding)],
        };
        var list = Arnhem.ByUrgency([Case("b", Melding), Case("c", Date("2026-10-26")), Case("a", Melding)], At("2026-12-09"));
        Assert.Equal(
            [
                "c: eerste huisbezoek: uiterlijk 2026-11-09, 30 kalenderdagen (22 werkdagen) te laat", "c: terugkoppeling: uiterlijk 2026-12-03, 6 kalenderdagen (4 werkdagen) te laat",
                "a: eerste huisbezoek: uiterlijk 2026-12-09, vandaag de laatste dag", "b: eerste huisbezoek: uiterlijk 2026-12-09, vandaag de laatste dag",
                "a: terugkoppeling: uiterlijk 2027-01-06, nog 28 kalenderdagen (18 werkdagen)", "b: terugkoppeling: uiterlijk 2027-01-06, nog 28 kalenderdagen (18 werkdagen)",
            ],
            list.Select(each => each.ToString()));
    }

    [Fact]
    public void Match_EachCase_CallsItsOwn()
    {
        static string Name(Termijnstand stand) => stand.Match(_ => "nog-niet-begonnen", _ => "loopt", _ => "vandaag", _ => "verstreken", _ => "gehaald", _ => "vervallen");
        foreach (var (day, done) in new[] { ("2026-11-24", false), ("2026-11-26", false), ("2026-12-09", false), ("2026-12-10", false), ("2026-12-20", true) })
        {
            var stand = Stand(
                Arnhem, Termijnsoort.EersteHuisbezoek, day, (Termijngebeurtenissoort.Begonnen, Melding), (done ? Termijngebeurtenissoort.Vervallen : Termijngebeurtenissoort.Gehaald, Date("2026-12-19")));
            Assert.Equal(stand.Toestand.Code, Name(stand));
        }

        Assert.Equal("gehaald", Name(Stand(Arnhem, Termijnsoort.EersteHuisbezoek, "2026-12-20", (Termijngebeurtenissoort.Gehaald, Melding))));
        Assert.Equal("feedback: due 2027-01-06, 42 calendar days (28 working days) left", Stand(Arnhem, Termijnsoort.Terugkoppeling, "2026-11-25", (Termijngebeurtenissoort.Begonnen, Melding)).ToText(Taal.Engels));
    }

    private static Termijnstand Stand(Termijnbewaking bewaking, Termijnsoort soort, string vandaag, params (Termijngebeurtenissoort Gebeurtenis, LocalDate Datum)[] events) =>
        bewaking.Assess(events.Select(each => Event(soort, each.Gebeurtenis, each.Datum)), At(vandaag)).Single(stand => stand.Soort == soort);

    private static Termijngebeurtenis Event(Termijnsoort soort, Termijngebeurtenissoort gebeurtenis, LocalDate datum) => Termijngebeurtenis.Of(soort, gebeurtenis, datum);

    private static Instant At(string date) => Date(date).At(new LocalTime(12, 0)).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Amsterdam"]).ToInstant();

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
