using Vroegsignalering.Contact;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Contact;

/// <summary>Every ready-made route against a table that was checked by hand with the rules.</summary>
public sealed class StandaardcontactafsprakenTests
{
    [Fact]
    public void Describe_EveryRoute_IsTheTable()
    {
        var expected = Csv.Read(Path.Combine(AppContext.BaseDirectory, "Contact", "contact-waarden.csv"))
            .Select(row => $"{row["afspraken"]} contact.routes[{row["optie"]}].stappen: {row["waarde"]} | {row["bron"]}");

        var found =
            from name in Standaardafspraken.Names
            from regel in Standaardafspraken.Of(name).Describe()
            select $"{name} {regel.Optie}: {regel.Waarde} | {regel.Bron}";

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_Presets_AreEveryOneOnceAndRight()
    {
        Assert.Equal(
            Standaardafspraken.Names.Where(name => name != nameof(Standaardcontactafspraken.Callcenter)).Select(Standaardafspraken.Of).Order(Comparer<Contactafspraken>.Create((one, other) => Place(one) - Place(other))),
            Standaardcontactafspraken.All);
        Assert.All(Standaardafspraken.Names, name => Assert.Empty(WerkwijzeChecker.Check(Standaardwerkwijzen.Landelijk with { Contact = Standaardafspraken.Of(name) })));
    }

    [Fact]
    public void Werkwijzen_ReadyMade_HaveTheirOwnAgreements() => Assert.Equal(
        Standaardcontactafspraken.All,
        Standaardwerkwijzen.All.Select(werkwijze => werkwijze.Contact));

    // 004: a host that lets a call centre phone puts that route in the place of its own.
    [Fact]
    public void Callcenter_InOtherAgreements_ReplacesTheTelephone()
    {
        var afspraken = Standaardcontactafspraken.Landelijk.With(Standaardcontactafspraken.Callcenter);

        Assert.Equal(7, afspraken.Find(Kanaal.Telefoon)!.Stappen.Op(new(2026, 11, 25)).Single().Pogingen);
        Assert.Equal(Standaardcontactafspraken.Landelijk.Find(Kanaal.Huisbezoek), afspraken.Find(Kanaal.Huisbezoek));
    }

    // 002: "zo'n 3 weken (wekelijks langs gegaan)": the four visits fit within three weeks of the first, whatever the weekday.
    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2026-11-24")]
    [InlineData("2026-11-25")]
    [InlineData("2026-11-26")]
    [InlineData("2026-11-27")]
    public void Pilot50_VisitsAsSoonAsAllowed_FitInThreeWeeks(string first)
    {
        var start = NodaTime.Text.LocalDatePattern.Iso.Parse(first).Value;
        var plan = Standaardcontactafspraken.Pilot50.PlanFor([Kanaal.Huisbezoek], Vroegsignalering.Signalen.Contactgegevens.Geen, start);
        var (verloop, vandaag) = (Contactverloop.Leeg, start);
        while (ContactPolicy.Default.Advise(plan, verloop, vandaag).Volgende is { } poging)
        {
            (verloop, vandaag) = (verloop.With(Verloop.Poging(Contactsoort.Huisbezoek, poging.NietVoor)), poging.NietVoor);
        }

        Assert.Equal(4, verloop.Find(Kanaal.Huisbezoek)!.Pogingen);
        Assert.InRange(Period.DaysBetween(start, vandaag), 19, 21);
    }

    private static int Place(Contactafspraken afspraken) => Standaardcontactafspraken.All.ToList().IndexOf(afspraken);
}
