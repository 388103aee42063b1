using System.Reflection;
using System.Text.Json;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Terugkoppeling;

/// <summary>TKP-2, TKP-3, TKP-5, TKP-9: what a message can hold is fixed by its type.</summary>
public sealed class BerichtTests
{
    private static readonly Terugkoppelbericht WilHulp = Given.Bericht(Terugkoppelcode.WilHulp) with { IncassorustTotEnMet = new LocalDate(2025, 4, 25) };

    private static readonly UitgebreidTerugkoppelbericht Uitgebreid = new()
    {
        Bericht = WilHulp,
        Oorzaak = Achterstandsoorzaak.Levensgebeurtenis,
        VasteLasten = Vastelastenafspraak.HervatMetHulp,
        VasteLastenHervatOp = new(2025, 5, 1),
        Perspectief = Schuldperspectief.ProblematischeSchulden,
    };

    private static readonly GoNoGobericht NoGo = new() { Signaal = Given.A, Partnerkenmerk = "KLANT-77", Go = false, Reden = NoGoReden.Detentie, Datum = Given.Opened };

    private static readonly Statusbericht Status = new() { Signaal = Given.A, Partnerkenmerk = "KLANT-77", Zaakstatus = Zaakstatus.Lopend, Datum = Given.Opened };

    public static TheoryData<Type, string[]> Allowed => new()
    {
        { typeof(Terugkoppelbericht), ["Signaal: Signaalverwijzing", "Partnerkenmerk: String", "Code: Terugkoppelcode", "Definitief: Boolean", "Datum: LocalDate", "IncassorustTotEnMet: LocalDate?"] },
        { typeof(UitgebreidTerugkoppelbericht), ["Bericht: Terugkoppelbericht", "Oorzaak: Achterstandsoorzaak", "VasteLasten: Vastelastenafspraak", "VasteLastenHervatOp: LocalDate?", "Perspectief: Schuldperspectief"] },
        { typeof(GoNoGobericht), ["Signaal: Signaalverwijzing", "Partnerkenmerk: String", "Go: Boolean", "Reden: NoGoReden", "Datum: LocalDate"] },
        { typeof(Statusbericht), ["Signaal: Signaalverwijzing", "Partnerkenmerk: String", "Zaakstatus: Zaakstatus", "Datum: LocalDate"] },
        { typeof(Signaalverwijzing), ["PartnerId: String", "Nummer: Signaalnummer"] },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void Properties_OfAMessage_AreTheAllowedOnes(Type type, string[] allowed)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Where(property => property.Name != "EqualityContract");
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);

        Assert.Equal(allowed, properties.Select(property => $"{property.Name}: {NameOf(property.PropertyType)}"));
        Assert.Equal(allowed.Length, fields.Length);
        Assert.True(type.IsSealed);
    }

    [Fact]
    public void Text_OfAMessage_IsThePartnersOwnReferenceOnly() => Assert.All(
        new[] { typeof(Terugkoppelbericht), typeof(UitgebreidTerugkoppelbericht), typeof(GoNoGobericht), typeof(Statusbericht) },
        type => Assert.All(type.GetProperties().Where(property => property.PropertyType == typeof(string)), property => Assert.Equal("Partnerkenmerk", property.Name)));

    // TKP-2: a rest from collection goes with "wil hulp" only, whichever of the two is set last.
    [Fact]
    public void Incassorust_OtherCode_IsRefused()
    {
        foreach (var code in Terugkoppelcode.All.Where(code => code != Terugkoppelcode.WilHulp))
        {
            Assert.Throws<ArgumentException>(() => Given.Bericht(code) with { IncassorustTotEnMet = Given.Due });
            Assert.Throws<ArgumentException>(() => WilHulp with { Code = code });
            Assert.Equal(code, (WilHulp with { IncassorustTotEnMet = null, Code = code }).Code);
        }
    }

    [Fact]
    public void Reden_OfAGo_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => NoGo with { Go = true });
        Assert.Throws<ArgumentException>(() => NoGo with { Reden = null, Go = true } with { Reden = NoGoReden.Overleden });
    }

    [Fact]
    public void Json_RoundTrip_IsEqual()
    {
        AssertRoundTrip(WilHulp);
        AssertRoundTrip(Given.Bericht(Terugkoppelcode.NietOpgepakt, definitief: true) with { Partnerkenmerk = null });
        AssertRoundTrip(Uitgebreid);
        AssertRoundTrip(NoGo);
        AssertRoundTrip(Status);
        AssertRoundTrip(new Terugkoppellogregel { Bericht = WilHulp with { Definitief = true }, ZaakId = "Z-1", Afsluiting = 2 });
        AssertRoundTrip(Incassorust.Of(Given.Opened, Given.Termijnen)!);
    }

    [Fact]
    public void Json_OfAMessage_IsShort() => Assert.Equal(
        """{"Signaal":{"PartnerId":"energie a","Nummer":"S-1"},"Partnerkenmerk":"KLANT-77","Code":"wil-hulp","Definitief":false,"Datum":"2025-03-26","IncassorustTotEnMet":"2025-04-25"}""",
        JsonSerializer.Serialize(WilHulp));

    // SIG-12: nothing of the partner's reference, and of the resident no more than the code.
    [Fact]
    public void ToString_OfAnyMessage_ShowsNoReferenceAndNoReason()
    {
        Assert.Equal("energie a/S-1: Inwoner wil hulp (tussentijds, 2025-03-26)", WilHulp.ToString());
        Assert.Equal("energie a/S-1: Inwoner wil hulp (definitief, 2025-03-26)", (WilHulp with { Definitief = true }).ToString());
        Assert.Equal(WilHulp.ToString(), Uitgebreid.ToString());
        Assert.Equal("energie a/S-1: no-go (2025-03-26)", NoGo.ToString());
        Assert.Equal("energie a/S-1: go (2025-03-26)", (NoGo with { Reden = null, Go = true }).ToString());
        Assert.Equal("energie a/S-1: Lopend (2025-03-26)", Status.ToString());
        Assert.Equal("energie a/S-1: Inwoner wil hulp (tussentijds, 2025-03-26), zaak Z-1", new Terugkoppellogregel { Bericht = WilHulp, ZaakId = "Z-1" }.ToString());
        Assert.Equal("energie a/S-1: Inwoner wil hulp (tussentijds, 2025-03-26)", new Terugkoppellogregel { Bericht = WilHulp }.ToString());
    }

    [Fact]
    public void ToGebeurtenis_SentOnItsDay_RegistersWhatWasTold()
    {
        var gebeurtenis = (WilHulp with { Definitief = true }).ToGebeurtenis(Given.At(Given.Opened), "17");

        Assert.Equal((Given.A, Terugkoppelcode.WilHulp, true, "17", Given.At(Given.Opened)), (gebeurtenis.Signaal, gebeurtenis.Code, gebeurtenis.Definitief, gebeurtenis.Door, gebeurtenis.Tijdstip));
        Assert.Null(WilHulp.ToGebeurtenis(Given.At(Given.Opened)).Door);
    }

    // The day in Dutch time: 23:30 UTC on the 25th is the 26th.
    [Fact]
    public void ToGebeurtenis_SentOnAnotherDay_IsRefused()
    {
        Assert.Equal(Given.A, WilHulp.ToGebeurtenis(Instant.FromUtc(2025, 3, 25, 23, 30)).Signaal);
        Assert.Throws<ArgumentException>(() => WilHulp.ToGebeurtenis(Instant.FromUtc(2025, 3, 25, 22, 30)));
        var error = Assert.Throws<ArgumentException>(() => WilHulp.ToGebeurtenis(Instant.FromUtc(2025, 3, 26, 23, 30)));
        Assert.StartsWith("The message is of 2025-03-26; the instant of sending is on another day in Europe/Amsterdam.", error.Message, StringComparison.Ordinal);
    }

    private static string NameOf(Type type) => Nullable.GetUnderlyingType(type) is { } underlying ? underlying.Name + "?" : type.Name;

    private static void AssertRoundTrip<T>(T value)
        where T : notnull
    {
        var json = JsonSerializer.Serialize(value);

        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json)));
    }
}
