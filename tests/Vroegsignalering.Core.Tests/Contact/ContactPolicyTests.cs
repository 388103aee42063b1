using Vroegsignalering.Contact;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Contact;

public sealed class ContactPolicyTests
{
    // Wednesday.
    private static readonly LocalDate Vandaag = new(2026, 11, 25);

    private static readonly Contactstap Bezoek = new() { Kanaal = Kanaal.Huisbezoek, Pogingen = 3, Tussentijden = [Termijn.Parse("5 kalenderdagen"), Termijn.Parse("1 week")] };

    private static readonly Contactstap Bellen = new() { Kanaal = Kanaal.Telefoon, Pogingen = 1 };

    // CON-3: term n follows attempt n, and the last one repeats. From Wednesday 25 November.
    [Theory]
    [InlineData(0, "2026-11-25")]
    [InlineData(1, "2026-11-30")]
    [InlineData(2, "2026-12-02")]
    [InlineData(3, "2026-12-02")]
    [InlineData(4, "2026-12-02")]
    public void NietVoor_AfterAttemptN_IsTermN(int made, string expected)
    {
        var stap = Bezoek with { Pogingen = 9 };

        Assert.Equal(expected, NietVoor(stap, Enumerable.Repeat(Verloop.Poging(Contactsoort.Huisbezoek, Vandaag), made), Vandaag));
    }

    // CON-3: a term may be in working days; Christmas 2026 falls on Friday.
    [Fact]
    public void NietVoor_TermInWorkingDays_SkipsTheHolidays() => Assert.Equal(
        "2026-12-29",
        NietVoor(Bezoek with { Tussentijden = [Termijn.Parse("3 werkdagen")] }, [Verloop.Poging(Contactsoort.Huisbezoek, new(2026, 12, 23))], new(2026, 12, 23)));

    // Closing days of the host count, because the calculator is an argument.
    [Fact]
    public void NietVoor_CalculatorOfTheHost_Counts()
    {
        var kalender = new Sluitingsdagenkalender(NederlandseWerkdagenkalender.Instance, [new() { Datum = new(2026, 11, 26) }]);
        var plan = Verloop.Plan(Bezoek with { Tussentijden = [Termijn.Parse("1 werkdag")] });
        var verloop = Verloop.Of(Verloop.Poging(Contactsoort.Huisbezoek, Vandaag));

        Assert.Equal(new LocalDate(2026, 11, 26), ContactPolicy.Default.Advise(plan, verloop, Vandaag).Volgende!.NietVoor);
        Assert.Equal(new LocalDate(2026, 11, 27), new ContactPolicy(new TermijnCalculator(kalender)).Advise(plan, verloop, Vandaag).Volgende!.NietVoor);
    }

    // Own: who must be there at the same time is not sought on Sunday, nor on Saturday unless the step says so. 28 November 2026 is a Saturday.
    [Theory]
    [InlineData("huisbezoek", false, "2026-11-30", "2026-11-30")]
    [InlineData("huisbezoek", true, "2026-11-28", "2026-11-30")]
    [InlineData("telefoon", false, "2026-11-30", "2026-11-30")]
    [InlineData("telefoon", true, "2026-11-28", "2026-11-30")]
    [InlineData("afspraak-op-locatie", false, "2026-11-30", "2026-11-30")]
    [InlineData("afspraak-op-locatie", true, "2026-11-28", "2026-11-30")]
    [InlineData("brief", false, "2026-11-28", "2026-11-29")]
    [InlineData("mail", false, "2026-11-28", "2026-11-29")]
    [InlineData("sms-whatsapp", false, "2026-11-28", "2026-11-29")]
    [InlineData("kaartje", false, "2026-11-28", "2026-11-29")]
    public void NietVoor_OnTheWeekend_MovesOnWhereSomebodyMustBeThere(string kanaal, bool ookZaterdag, string onSaturday, string onSunday)
    {
        var stap = new Contactstap { Kanaal = Kanaal.FromCode(kanaal), Pogingen = 1, OokZaterdag = ookZaterdag };

        Assert.Equal(onSaturday, NietVoor(stap, [], new(2026, 11, 28)));
        Assert.Equal(onSunday, NietVoor(stap, [], new(2026, 11, 29)));
        Assert.Equal("2026-11-30", NietVoor(stap, [], new(2026, 11, 30)));
    }

    // Own: a public holiday moves nothing; that is for the team's own planning.
    [Fact]
    public void NietVoor_OnAHoliday_IsThatDay() => Assert.Equal("2026-12-25", NietVoor(Bezoek, [], new(2026, 12, 25)));

    // CON-3: the gap before a step counts from the latest attempt of any step before it, also when that was not the step just before.
    [Fact]
    public void NaVorigeStap_SeveralStepsBefore_CountsFromTheLatest()
    {
        var plan = Verloop.Plan(
            Bellen,
            new() { Kanaal = Kanaal.Mail, Pogingen = 1 },
            new() { Kanaal = Kanaal.Kaartje, Pogingen = 1, NaVorigeStap = Termijn.Parse("5 kalenderdagen") });
        var verloop = Verloop.Of(Verloop.Poging(Contactsoort.Telefoon, new(2026, 11, 27)), Verloop.Poging(Contactsoort.Mail, Vandaag));

        Assert.Equal("kaartje 1 van 1, niet vóór 2026-12-02", ContactPolicy.Default.Advise(plan, verloop, Vandaag).ToString());
    }

    // An attempt outside the plan (a letter that somebody sent) is not an attempt of a step before.
    [Fact]
    public void NaVorigeStap_AttemptOutsideThePlan_DoesNotCount()
    {
        var plan = Verloop.Plan(Bellen, Bezoek with { NaVorigeStap = Termijn.Parse("5 kalenderdagen") });
        var verloop = Verloop.Of(Verloop.Poging(Contactsoort.Telefoon, Vandaag), Verloop.Poging(Contactsoort.Brief, new(2026, 11, 29)));

        Assert.Equal(new LocalDate(2026, 11, 30), ContactPolicy.Default.Advise(plan, verloop, Vandaag).Volgende!.NietVoor);
    }

    // CON-3: the gap holds for the first attempt of a step only; after it the times between attempts hold.
    [Fact]
    public void NaVorigeStap_SecondAttempt_IsOverruledByTheTimeBetween()
    {
        var plan = Verloop.Plan(Bellen, Bezoek with { NaVorigeStap = Termijn.Parse("4 weken") });
        var verloop = Verloop.Of(Verloop.Poging(Contactsoort.Telefoon, Vandaag), Verloop.Poging(Contactsoort.Huisbezoek, Vandaag));

        Assert.Equal(new LocalDate(2026, 11, 30), ContactPolicy.Default.Advise(plan, verloop, Vandaag).Volgende!.NietVoor);
    }

    // CON-2: when a message is left; an attempt that is not required is never the last one.
    [Theory]
    [InlineData("nooit", "nee nee nee nee")]
    [InlineData("eerste-poging", "ja nee nee nee")]
    [InlineData("laatste-poging", "nee nee ja nee")]
    [InlineData("elke-poging", "ja ja ja ja")]
    public void BerichtAchterlaten_ThreeRequiredAndOneExtra_FollowsTheMoment(string moment, string expected)
    {
        var plan = Verloop.Plan(Bezoek with { ExtraPogingen = 1, Bericht = Berichtmoment.FromCode(moment) });
        var adviezen = Enumerable.Range(0, 4).Select(made => ContactPolicy.Default.Advise(plan, Verloop.Of(Enumerable.Repeat(Verloop.Poging(Contactsoort.Huisbezoek, Vandaag), made)), Vandaag));

        Assert.Equal(expected, string.Join(' ', adviezen.Select(advies => (advies.Volgende ?? advies.AsT1.Extra)!.BerichtAchterlaten ? "ja" : "nee")));
    }

    // CON-3, 004 (municipality 4): a wrong number ends the step at once, and nothing is tried on it any more.
    [Fact]
    public void Advise_WrongNumber_GoesOnAndNeverComesBack()
    {
        var plan = Verloop.Plan(Bellen with { Pogingen = 2, ExtraPogingen = 3 }, Bezoek);
        var wrong = Verloop.Of(Verloop.Poging(Contactsoort.Telefoon, Vandaag) with { GegevensOnjuist = true });

        Assert.Equal(Kanaal.Huisbezoek, ContactPolicy.Default.Advise(plan, wrong, Vandaag).Volgende!.Kanaal);
        var after = Enumerable.Repeat(Verloop.Poging(Contactsoort.Huisbezoek, Vandaag), 3).Aggregate(wrong, (verloop, poging) => verloop.With(poging));
        Assert.Equal(Contactadvies.Of(new PlanUitgeput()), ContactPolicy.Default.Advise(plan, after, Vandaag));
    }

    // Own: the number is that of both telephone and text message, the address that of visit, letter and card.
    [Theory]
    [InlineData("telefoon", "telefoon sms-whatsapp")]
    [InlineData("sms-whatsapp", "telefoon sms-whatsapp")]
    [InlineData("huisbezoek", "huisbezoek brief kaartje")]
    [InlineData("brief", "huisbezoek brief kaartje")]
    [InlineData("kaartje", "huisbezoek brief kaartje")]
    [InlineData("mail", "mail")]
    [InlineData("afspraak-op-locatie", "afspraak-op-locatie")]
    [InlineData("overige", "")]
    public void IsOnjuist_WrongOnOneKind_HoldsForAllThatUseTheSame(string soort, string closed)
    {
        var verloop = Verloop.Of(Verloop.Poging(Contactsoort.FromCode(soort), Vandaag) with { GegevensOnjuist = true });

        Assert.Equal(closed, string.Join(' ', Kanaal.All.Where(verloop.IsOnjuist).Select(kanaal => kanaal.Code)));
        Assert.All(Kanaal.All.Where(kanaal => kanaal != Kanaal.Geen), kanaal =>
            Assert.Equal(verloop.IsOnjuist(kanaal), ContactPolicy.Default.Advise(Verloop.Plan(new Contactstap { Kanaal = kanaal, Pogingen = 2 }), verloop, Vandaag).IsUitgeput));
    }

    // An attempt out of order counts for its own step.
    [Fact]
    public void Advise_LaterStepMadeFirst_AsksTheEarlierStepOnly()
    {
        var plan = Verloop.Plan(Bellen, Bezoek with { Pogingen = 1 });

        var advies = ContactPolicy.Default.Advise(plan, Verloop.Of(Verloop.Poging(Contactsoort.Huisbezoek, Vandaag)), Vandaag);
        Assert.Equal(Kanaal.Telefoon, advies.Volgende!.Kanaal);
        Assert.True(ContactPolicy.Default.Advise(plan, Verloop.Of(Verloop.Poging(Contactsoort.Huisbezoek, Vandaag), Verloop.Poging(Contactsoort.Telefoon, Vandaag)), Vandaag).IsUitgeput);
    }

    [Fact]
    public void Advise_NothingToDo_IsUsedUp()
    {
        Assert.Equal(Contactadvies.Of(new PlanUitgeput()), ContactPolicy.Default.Advise(Contactplan.Geen, Contactverloop.Leeg, Vandaag));
        Assert.Equal(Contactadvies.Of(new PlanUitgeput()), ContactPolicy.Default.Advise(Verloop.Plan(Bellen with { Kanaal = Kanaal.Geen }), Contactverloop.Leeg, Vandaag));
    }

    // CON-1: an inbound attempt that reached nobody (a missed call) is not an attempt of the municipality.
    [Fact]
    public void Advise_MissedInboundCall_DoesNotCount() => Assert.Equal(
        1,
        ContactPolicy.Default.Advise(Verloop.Plan(Bellen), Verloop.Of(Verloop.Poging(Contactsoort.Telefoon, Vandaag) with { Richting = Contactrichting.Inkomend }), Vandaag).Volgende!.Nummer);

    [Fact]
    public void Advise_GapBeyondTheCalendar_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => ContactPolicy.Default.Advise(
        Verloop.Plan(Bezoek with { Tussentijden = [Termijn.Parse("9999 maanden")] }), Verloop.Of(Verloop.Poging(Contactsoort.Huisbezoek, Vandaag)), Vandaag));

    [Fact]
    public void Advise_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => ContactPolicy.Default.Advise(null!, Contactverloop.Leeg, Vandaag));
        Assert.Throws<ArgumentNullException>(() => ContactPolicy.Default.Advise(Contactplan.Geen, null!, Vandaag));
    }

    [Fact]
    public void Advise_FromManyThreads_IsTheSame()
    {
        var plan = Verloop.Plan(Bezoek with { Wisselend = true, OokAvond = true });
        var verloop = Verloop.Of(Verloop.Poging(Contactsoort.Huisbezoek, Vandaag));
        var alone = ContactPolicy.Default.Advise(plan, verloop, Vandaag);

        Parallel.For(0, 1_000, _ => Assert.Equal(alone, ContactPolicy.Default.Advise(plan, verloop, Vandaag)));
    }

    private static string NietVoor(Contactstap stap, IEnumerable<Contactpoging> pogingen, LocalDate vandaag) =>
        NodaTime.Text.LocalDatePattern.Iso.Format(ContactPolicy.Default.Advise(Verloop.Plan(stap), Verloop.Of(pogingen), vandaag).Volgende!.NietVoor);
}
