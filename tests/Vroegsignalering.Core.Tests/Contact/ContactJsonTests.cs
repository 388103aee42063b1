using System.Text.Json;
using FsCheck.Xunit;
using Vroegsignalering.Contact;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Contact;

/// <summary>Attempts, plans and what was tried are stored inside the events of a case: what was written once must stay readable.</summary>
public sealed class ContactJsonTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    [Fact]
    public void Contactpoging_Written_IsTheGoldenText() => AssertGolden(
        new Contactpoging { Soort = Contactsoort.SmsWhatsapp, Tijdstip = Instant.FromUtc(2026, 11, 25, 17, 5), Bereikt = false, BerichtAchtergelaten = true },
        """{"Soort":"sms-whatsapp","Tijdstip":"2026-11-25T17:05:00Z","Richting":"uitgaand","Bereikt":false,"BerichtAchtergelaten":true,"GegevensOnjuist":false}""");

    [Fact]
    public void Contactplan_Written_IsTheGoldenText() => AssertGolden(
        Verloop.Plan(
            new() { Kanaal = Kanaal.Telefoon, Pogingen = 1 },
            new()
            {
                Kanaal = Kanaal.Huisbezoek,
                Pogingen = 4,
                ExtraPogingen = 1,
                Tussentijden = [Termijn.Parse("5 kalenderdagen"), Termijn.Parse("1 week")],
                NaVorigeStap = Termijn.Parse("2 werkdagen"),
                Bericht = Berichtmoment.ElkePoging,
                Wisselend = true,
                OokAvond = true,
                OokZaterdag = true,
            }),
        """{"Stappen":["""
        + """{"Kanaal":"telefoon","Pogingen":1,"ExtraPogingen":0,"Tussentijden":[],"NaVorigeStap":null,"Bericht":"nooit","Wisselend":false,"OokAvond":false,"OokZaterdag":false},"""
        + """{"Kanaal":"huisbezoek","Pogingen":4,"ExtraPogingen":1,"Tussentijden":["5 kalenderdagen (beleid)","1 week (beleid)"],"NaVorigeStap":"2 werkdagen (beleid)","Bericht":"elke-poging","Wisselend":true,"OokAvond":true,"OokZaterdag":true}"""
        + """]}""");

    [Fact]
    public void Contactverloop_Written_IsTheGoldenText()
    {
        AssertGolden(Contactverloop.Leeg, """{"Kanalen":[]}""");
        AssertGolden(
            Verloop.Of(
                Verloop.Poging(Contactsoort.Telefoon, new(2026, 11, 24)) with { GegevensOnjuist = true },
                Verloop.Poging(Contactsoort.Huisbezoek, new(2026, 11, 24)) with { Bereikt = true },
                Verloop.Poging(Contactsoort.Huisbezoek, new(2026, 11, 25), 18)),
            """{"Kanalen":["""
            + """{"Soort":"huisbezoek","Pogingen":1,"Laatste":"2026-11-25","Weekdagen":[0,0,1,0,0,0,0],"Dagdelen":[0,0,1],"GegevensOnjuist":false},"""
            + """{"Soort":"telefoon","Pogingen":0,"Laatste":null,"Weekdagen":[],"Dagdelen":[],"GegevensOnjuist":true}"""
            + """]}""");
    }

    // What is optional may be left out, so that an older text stays readable.
    [Fact]
    public void Contactpoging_OnlyWhatIsRequired_IsRead()
    {
        var poging = JsonSerializer.Deserialize<Contactpoging>("""{"Soort":"brief","Tijdstip":"2026-11-25T09:00:00Z","Bereikt":true}""")!;

        Assert.Equal((Contactrichting.Uitgaand, false, false), (poging.Richting, poging.BerichtAchtergelaten, poging.GegevensOnjuist));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Contactpoging>("""{"Soort":"brief","Bereikt":true}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Contactpoging>("""{"Soort":"rooksignaal","Tijdstip":"2026-11-25T09:00:00Z","Bereikt":true}"""));
    }

    [Property(Arbitrary = [typeof(ContactArbitraries)], MaxTest = 200)]
    public void Deserialize_OfSerialize_IsEqual(Contactplan plan, Contactpoging[] pogingen)
    {
        AssertRoundTrip(plan);
        AssertRoundTrip(Verloop.Of(pogingen));
        Assert.All(pogingen, AssertRoundTrip);
    }

    private static void AssertGolden<T>(T value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value));
        AssertRoundTrip(value);
    }

    private static void AssertRoundTrip<T>(T value)
    {
        Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, Web), Web));
    }
}
