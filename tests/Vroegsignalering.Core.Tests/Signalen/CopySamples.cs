using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Signalen;

/// <summary>A record with as little in it as may be, and values that each of its parts may take.</summary>
internal sealed record CopySamples(object Bare, Dictionary<string, object?[]> Parts)
{
    private static readonly LocalDate Day = new(2026, 11, 20);

    private static readonly Betaalbericht Bericht =
        new() { Signaal = Signaalverwijzing.Of(SampleSignals.Clean()), Stand = Betaalstand.Betaald, Datum = SampleSignals.Peildatum };

    public static IReadOnlyList<CopySamples> All { get; } =
    [
        new(
            SampleSignals.Clean(),
            new()
            {
                [nameof(Vroegsignaal.Nummer)] = [Signaalnummer.Parse("S1"), Signaalnummer.Parse("S2"), Signaalnummer.Parse("2026/11-000123")],
                [nameof(Vroegsignaal.Partner)] = [SampleSignals.Partner(Signaalpartnersoort.Water), SampleSignals.Partner(Signaalpartnersoort.Zorg)],
                [nameof(Vroegsignaal.Soort)] = [.. Signaalsoort.All],
                [nameof(Vroegsignaal.Signaaldatum)] = [Day, Day.WithCalendar(CalendarSystem.Julian), Day.WithCalendar(CalendarSystem.Coptic)],
                [nameof(Vroegsignaal.Aanlevermaand)] = [new YearMonth(2026, 12), new YearMonth(2026, 11, CalendarSystem.Julian), new YearMonth(2026, 12, CalendarSystem.Julian)],
                [nameof(Vroegsignaal.OntvangenOp)] = [null, NodaConstants.UnixEpoch, Instant.FromUtc(2026, 11, 25, 9, 59)],
                [nameof(Vroegsignaal.Client)] = [new Client(), new Client { Bedrijfsnaam = "A" }],
                [nameof(Vroegsignaal.Adres)] = [Adres.Parse("2015HD 26"), Adres.Parse("2015HD 26") with { Gebruik = Adresgebruik.Garagebox }, Adres.Parse("2015HD 26 achterhuis")],
                [nameof(Vroegsignaal.Achterstand)] = [new Betalingsachterstand { Totaalbedrag = null }, new Betalingsachterstand { Totaalbedrag = Bedrag.FromCents(1) }],
                [nameof(Vroegsignaal.Inspanning)] = [new Partnerinspanning(), new Partnerinspanning { GewezenOpHulp = false }],
                [nameof(Vroegsignaal.Partnerkenmerk)] = [null, string.Empty, "K"],
                [nameof(Vroegsignaal.Markeringen)] =
                    [ValueList<Signaalmarkering>.Empty, new[] { Signaalmarkering.Crisis }.ToValueList(), Signaalmarkering.All.ToValueList()],
            }),
        new(
            new Client(),
            new()
            {
                [nameof(Client.Naam)] = [null, new Persoonsnaam { Geslachtsnaam = "Jansen" }],
                [nameof(Client.Geboortedatum)] = [Geboortedatum.Onbekend, Geboortedatum.Of(1980, 5)],
                [nameof(Client.Burgerservicenummer)] = [null, default(Burgerservicenummer), Burgerservicenummer.Parse("999990019")],
                [nameof(Client.Rechtsvorm)] = [.. Rechtsvorm.All],
                [nameof(Client.Bedrijfsnaam)] = [null, string.Empty, "A"],
                [nameof(Client.Contactgegevens)] = [new Contactgegevens(), new Contactgegevens { Telefoonnummer = Telefoonnummer.Parse("0612342394") }],
            }),
        new(
            new Persoonsnaam { Geslachtsnaam = "Jansen" },
            new()
            {
                [nameof(Persoonsnaam.Voornamen)] = [null, "Anna"],
                [nameof(Persoonsnaam.Voorletters)] = [null, "A."],
                [nameof(Persoonsnaam.Voorvoegsel)] = [null, "van"],
                [nameof(Persoonsnaam.Geslachtsnaam)] = ["Jansen", "Smit"],
                [nameof(Persoonsnaam.PartnerVoorvoegsel)] = [null, "de"],
                [nameof(Persoonsnaam.PartnerGeslachtsnaam)] = [null, "Vries"],
                [nameof(Persoonsnaam.Naamgebruik)] = [null, .. Naamgebruik.All],
                [nameof(Persoonsnaam.GeschrevenAchternaam)] = [null, "Jansen, van"],
                [nameof(Persoonsnaam.GeschrevenPartnerAchternaam)] = [null, "Vries, de"],
            }),
        new(
            new Betalingsachterstand { Totaalbedrag = null },
            new()
            {
                [nameof(Betalingsachterstand.Totaalbedrag)] = [null, Bedrag.FromCents(1), Bedrag.FromCents(long.MaxValue)],
                [nameof(Betalingsachterstand.Premiedeel)] = [null, Bedrag.Nul, Bedrag.FromCents(long.MaxValue)],
                [nameof(Betalingsachterstand.NietVervallenDeel)] = [null, Bedrag.Nul, Bedrag.FromCents(long.MaxValue)],
                [nameof(Betalingsachterstand.Termijnbedrag)] = [null, Bedrag.Nul, Bedrag.FromCents(long.MaxValue)],
                [nameof(Betalingsachterstand.AantalTermijnen)] = [null, 0, 254, 255, 256, int.MaxValue],
                [nameof(Betalingsachterstand.AantalAanmaningen)] = [null, 0, 254, 255, 256, int.MaxValue],
                [nameof(Betalingsachterstand.OudsteVervaldatum)] = [null, default(LocalDate), Day, Day.WithCalendar(CalendarSystem.Julian)],
                [nameof(Betalingsachterstand.NieuwsteVervaldatum)] = [null, default(LocalDate), Day, Day.WithCalendar(CalendarSystem.Julian)],
            }),
        new(
            new Historiesignaal { Signaal = SampleSignals.Clean() },
            new()
            {
                [nameof(Historiesignaal.Signaal)] = [SampleSignals.Clean(), SampleSignals.Clean() with { Partnerkenmerk = "K" }],
                [nameof(Historiesignaal.Status)] = [null, .. Signaalstatus.All],
                [nameof(Historiesignaal.Betaalbericht)] = [null, Bericht],
            }),
    ];
}
