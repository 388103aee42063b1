using Vroegsignalering.Aanlevering;
using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;
using static Vroegsignalering.Werkwijzen.Presets.Pilot;

namespace Vroegsignalering.Werkwijzen.Presets;

/// <summary>The six municipalities of 004: national practice with their own intake, triage and contact.</summary>
internal static class Gemeenten
{
    private const string BronnenZwijgen = "de bronnen zwijgen";

    /// <summary>More than €100, and not when the same signal came last month, whatever its amount.</summary>
    public static Werkwijze Gemeente1() => Of(1, Standaardcontactafspraken.Gemeente1, (intake, bron) => intake with
    {
        Standaard = intake.Standaard with { Drempel = Bepaald(MeerDanHonderd, bron) },
        PerSoort = intake.PerSoort.Select(soort => soort.Soort == Signaalpartnersoort.CakEigenBijdrage
            ? soort with { Afspraken = soort.Afspraken with { Drempel = Bepaald(MeerDanHonderd, bron) } }
            : soort).ToValueList(),
        Herhaling = Bepaald(new Herhalingsafspraak { OokHogerBedrag = true }, bron),
        DirectOpgepakt = Eigen(DirectOpgepaktafspraak.Geen, BronnenZwijgen),
    });

    /// <summary>As national practice; nothing at once.</summary>
    public static Werkwijze Gemeente2() => Of(2, Standaardcontactafspraken.Gemeente2, (intake, _) => intake with { DirectOpgepakt = Eigen(DirectOpgepaktafspraak.Geen, BronnenZwijgen) });

    /// <summary>Closing on the 26th with a week's grace, no threshold, every signal; end of supply and warm hand-over at once.</summary>
    public static Werkwijze Gemeente3() => Of(3, Standaardcontactafspraken.Gemeente3, (intake, bron) => intake with
    {
        Aanlevermoment = intake.Aanlevermoment with { Dag = Bepaald(26, bron), RespijtDagen = Bepaald(7, bron) },
        Standaard = intake.Standaard with { Drempel = Bepaald(Drempelbedrag.Geen, bron) },
        Herhaling = Eigen(Herhalingsafspraak.Uit, "gemeente 3 pakt alle signalen op, en neemt recidive met de hand door"),
        DirectOpgepakt = Bepaald(
            new DirectOpgepaktafspraak { Soorten = [Signaalsoort.Eindeleveringssignaal], Markeringen = [Signaalmarkering.WarmeOverdracht] }, bron),
    });

    /// <summary>Not below €100, except water; crisis at once.</summary>
    public static Werkwijze Gemeente4() => Of(4, Standaardcontactafspraken.Gemeente4, (intake, bron) => intake with
    {
        Standaard = intake.Standaard with { Drempel = Bepaald(new Drempelbedrag { Bedrag = Bedrag.FromEuro(100) }, bron) },
        PerSoort = intake.PerSoort.Select(soort => soort.Soort == Signaalpartnersoort.Water
            ? soort with { Afspraken = soort.Afspraken with { Drempel = Bepaald(Drempelbedrag.Geen, bron) } }
            : soort).ToValueList(),
        DirectOpgepakt = Bepaald(new DirectOpgepaktafspraak { Markeringen = [Signaalmarkering.Crisis] }, bron),
    });

    /// <summary>The same partner month after month is taken in, because three months are tried; nothing at once.</summary>
    public static Werkwijze Gemeente5() => Of(5, Standaardcontactafspraken.Gemeente5, (intake, _) => intake with
    {
        Herhaling = Eigen(Herhalingsafspraak.Uit, "gemeente 5 probeert bij dezelfde partner drie maanden contact te krijgen"),
        DirectOpgepakt = Eigen(DirectOpgepaktafspraak.Geen, BronnenZwijgen),
    });

    /// <summary>Recurrence gets the same letter, so it is taken in; nothing at once.</summary>
    public static Werkwijze Gemeente6() => Of(6, Standaardcontactafspraken.Gemeente6, (intake, _) => intake with
    {
        Herhaling = Eigen(Herhalingsafspraak.Uit, "gemeente 6 stuurt personen met recidive dezelfde brief"),
        DirectOpgepakt = Eigen(DirectOpgepaktafspraak.Geen, BronnenZwijgen),
    });

    private static Drempelbedrag MeerDanHonderd { get; } = new() { Bedrag = Bedrag.FromEuro(100), GelijkWordtToegelaten = false };

    private static Werkwijze Of(int gemeente, Contactafspraken contact, Func<Aanlevercriteria, Bron, Aanlevercriteria> change)
    {
        var werkwijze = Landelijk.Make();
        var bron = Bron.Signaalreis.Bij(FormattableString.Invariant($"bijlage 1, gemeente {gemeente}"));
        return werkwijze with
        {
            Code = FormattableString.Invariant($"gemeente{gemeente}"),
            Naam = FormattableString.Invariant($"Gemeente {gemeente} (Signaalreis)"),
            Aanlevering = change(werkwijze.Aanlevering, bron),
            Triage = Standaardtriage.All[gemeente - 1],
            Screening = Lookups.Gemeente(gemeente, bron),
            Contact = contact,
            Zaken = werkwijze.Zaken with
            {
                // 004: closed by itself after four weeks.
                AutomatischSluiten = gemeente == 1 ? Bepaald(true, bron) : werkwijze.Zaken.AutomatischSluiten,
                // 004: who goes on himself after an overview is registered as help accepted.
                AlleenTipsTeltAlsHulp = gemeente == 5 ? Bepaald(true, bron) : werkwijze.Zaken.AlleenTipsTeltAlsHulp,
            },
        };
    }
}
