using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Terugkoppeling;

/// <summary>Random lives of a case; an event that the case refuses is skipped, so that what happens is what can happen.</summary>
public static class Walk
{
    private const int Events = 20;

    public static Arbitrary<Step[]> Steps() => Gen.ArrayOf(
        from days in Gen.Frequency((3, Gen.Choose(0, 2)), (1, Gen.Choose(3, 12)))
        from kind in Gen.Choose(0, Events - 1)
        from pick in Gen.Choose(0, 99)
        from send in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new Step(days, kind, pick, send)).ToArbitrary();

    /// <summary>Walks, and calls back on each day: after what happened, before anything is sent.</summary>
    internal static CaseHost Run(this CaseHost host, IEnumerable<Step> steps, Action<LocalDate>? onDay = null)
    {
        var day = Given.Opened;
        foreach (var step in steps)
        {
            day = day.PlusDays(step.Days);
            host.TryApply(Make(step, host.Later(day)));
            onDay?.Invoke(day);
            if (step.Send)
            {
                host.Send(day);
            }
        }

        return host;
    }

    private static Zaakgebeurtenis Make(Step step, Instant at) => step.Event switch
    {
        0 => new ContactpogingZonderContact { Tijdstip = at, Poging = Given.Poging(at, bereikt: false) },
        1 or 2 => new ContactGelegd { Tijdstip = at, Poging = Given.Poging(at, bereikt: true) },
        3 => new HulpGewenst { Tijdstip = at },
        4 or 5 => new HulpGeaccepteerd { Tijdstip = at, Afspraak = Of(Hulpafspraak.All, step) },
        6 => new HulpGeweigerd { Tijdstip = at },
        7 => new ContactVerloren { Tijdstip = at },
        8 => new DefinitiefGeenContact { Tijdstip = at },
        9 => new AnderTraject { Tijdstip = at, Traject = Of(Trajectsoort.All, step) },
        10 => new DirecteUitstroom { Tijdstip = at, Reden = Of(Uitstroomreden.All, step) },
        11 => new TrajectAfgerond { Tijdstip = at, Resultaat = Of(Eindresultaat.All, step) },
        12 => new NazorgGestart { Tijdstip = at, Toestemming = true },
        13 => new NazorgAfgerond { Tijdstip = at, Resultaat = Of(Eindresultaat.All, step) },
        14 => new Terugval { Tijdstip = at },
        15 => new TerugkoppeltermijnVerstreken { Tijdstip = at },
        16 => new Heropend { Tijdstip = at, Naar = Of(Zaakstatus.All, step), Reden = "reden", Door = "17" },
        17 => new Gecorrigeerd { Tijdstip = at, Naar = Of(Zaakstatus.All, step), Resultaat = step.Pick % 3 == 0 ? null : Of(Eindresultaat.All, step), Reden = "reden", Door = "17" },
        18 => new BetaalberichtOntvangen { Tijdstip = at, Bericht = new() { Signaal = step.Pick % 2 == 0 ? Given.A : Given.B, Stand = Of(Betaalstand.All, step), Datum = Given.Opened } },
        _ => new SignaalToegevoegd { Tijdstip = at, Signaal = Joining(step) },
    };

    private static Zaaksignaal Joining(Step step) => (step.Pick % 2 == 0 ? Given.SignalA : Given.SignalB) with
    {
        Verwijzing = new()
        {
            PartnerId = step.Pick % 2 == 0 ? Given.A.PartnerId : Given.B.PartnerId,
            Nummer = Signaalnummer.Parse(FormattableString.Invariant($"J-{step.Pick}")),
        },
    };

    private static T Of<T>(IReadOnlyList<T> all, Step step)
        where T : CodedEnum<T> => all[step.Pick % all.Count];
}
