using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Benchmarks.Zaken;

/// <summary>Cases of Arnhem with two signals, and attempts an hour apart.</summary>
internal static class ZaakSample
{
    private static readonly Instant Opened = Instant.FromUtc(2026, 11, 25, 9, 0);
    private static readonly LocalDate Reported = new(2026, 11, 25);
    private static readonly Contactplan Plan = new() { Stappen = [new() { Kanaal = Kanaal.Huisbezoek, Pogingen = 2, ExtraPogingen = 1 }] };

    public static Zaakregels Regels { get; } = new()
    {
        Zaken = new() { AlleenTipsTeltAlsHulp = false, NazorgMetToestemming = true, AutomatischSluiten = false },
        Termijnen = Standaardwerkwijzen.Arnhem.Termijnen,
    };

    /// <summary>The opening of the nth case; the plan is shared, as it is between cases of one werkwijze.</summary>
    public static ZaakGeopend Opening(int number) => new()
    {
        Tijdstip = Opened,
        ZaakId = FormattableString.Invariant($"2026-{number:000000}"),
        Signalen = [Signaal("energie-a", number), Signaal("water-b", number)],
        Werkwijze = "arnhem",
        Werkwijzeversie = 1,
        Contactplan = Plan,
    };

    /// <summary>The nth attempt, from 1: an hour after the one before.</summary>
    public static ContactpogingZonderContact Attempt(int number)
    {
        var at = Opened + Duration.FromHours(number);
        return new() { Tijdstip = at, Poging = new() { Soort = Contactsoort.Huisbezoek, Tijdstip = at, Bereikt = false } };
    }

    /// <summary>The opening and attempts, so many events in all.</summary>
    public static Zaakgebeurtenis[] Events(int count) => [Opening(1), .. Enumerable.Range(1, count - 1).Select(Attempt)];

    private static Zaaksignaal Signaal(string partner, int number) => new()
    {
        Verwijzing = new() { PartnerId = partner, Nummer = Signaalnummer.Parse(FormattableString.Invariant($"S-{number}")) },
        Melding = Reported,
    };
}
