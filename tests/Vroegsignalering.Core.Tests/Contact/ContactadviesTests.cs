using Vroegsignalering.Contact;

namespace Vroegsignalering.Tests.Contact;

public sealed class ContactadviesTests
{
    private static readonly VolgendePoging Poging = new() { Kanaal = Kanaal.Huisbezoek, Nummer = 2, Vereist = 3, NietVoor = new(2026, 12, 2) };

    public static TheoryData<Contactadvies, string, string> Texts => new()
    {
        { Contactadvies.Of(Poging), "huisbezoek 2 van 3, niet vóór 2026-12-02", "home visit 2 of 3, not before 2026-12-02" },
        {
            Contactadvies.Of(Poging with { Weekdagen = [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday], Dagdelen = [Dagdeel.Middag, Dagdeel.Avond], BerichtAchterlaten = true }),
            "huisbezoek 2 van 3, niet vóór 2026-12-02; liefst dinsdag of woensdag, middag of avond; laat een bericht achter",
            "home visit 2 of 3, not before 2026-12-02; preferably Tuesday or Wednesday, afternoon or evening; leave a message"
        },
        {
            Contactadvies.Of(Poging with { Weekdagen = [IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday], Dagdelen = [Dagdeel.Ochtend] }),
            "huisbezoek 2 van 3, niet vóór 2026-12-02; liefst maandag, donderdag, vrijdag of zaterdag, ochtend",
            "home visit 2 of 3, not before 2026-12-02; preferably Monday, Thursday, Friday or Saturday, morning"
        },
        {
            Contactadvies.Of(Poging with { Kanaal = Kanaal.SmsWhatsapp, Dagdelen = [Dagdeel.Avond] }),
            "SMS/WhatsApp 2 van 3, niet vóór 2026-12-02; liefst avond",
            "text message 2 of 3, not before 2026-12-02; preferably evening"
        },
        { Contactadvies.Of(new PlanUitgeput()), "plan uitgeput", "plan used up" },
        {
            Contactadvies.Of(new PlanUitgeput { Extra = Poging with { Nummer = 4, BerichtAchterlaten = true } }),
            "plan uitgeput; nog mogelijk: huisbezoek 4 (extra, 3 vereist), niet vóór 2026-12-02; laat een bericht achter",
            "plan used up; still possible: home visit 4 (extra, 3 required), not before 2026-12-02; leave a message"
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ToText_EveryCase_IsOneLine(Contactadvies advies, string nederlands, string engels)
    {
        Assert.Equal((nederlands, engels, nederlands), (advies.ToText(Taal.Nederlands), advies.ToText(Taal.Engels), advies.ToString()));
        Assert.Equal(nederlands, advies.Value.ToString());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void IsUitgeput_EveryCase_AgreesWithVolgende(Contactadvies advies, string nederlands, string engels)
    {
        Assert.Equal(nederlands.StartsWith("plan", StringComparison.Ordinal) && engels.StartsWith("plan", StringComparison.Ordinal), advies.IsUitgeput);
        Assert.Equal(advies.IsUitgeput, advies.Volgende is null);
    }

    [Fact]
    public void Equals_EqualData_IsEqualAlsoWithTheOperators()
    {
        var (one, same, other) = (Contactadvies.Of(Poging), Contactadvies.Of(Poging with { }), Contactadvies.Of(Poging with { Nummer = 1 }));

        Assert.True(one == same && one.Equals((object)same) && one.GetHashCode() == same.GetHashCode() && !(one != same));
        Assert.False(one == other || one.Equals(other) || one == null || Contactadvies.Of(new PlanUitgeput()) == Contactadvies.Of(new PlanUitgeput { Extra = Poging }));
    }

    [Fact]
    public void Of_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Contactadvies.Of((VolgendePoging)null!));
        Assert.Throws<ArgumentNullException>(() => Contactadvies.Of((PlanUitgeput)null!));
        Assert.All(Texts, row => Assert.Throws<ArgumentNullException>(() => ((Contactadvies)row[0]).ToText(null!)));
    }
}
