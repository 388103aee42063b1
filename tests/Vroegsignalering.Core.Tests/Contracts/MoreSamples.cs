using Vroegsignalering.Aanlevering;
using Vroegsignalering.Contact;
using Vroegsignalering.Matches;
using Vroegsignalering.Nazorg;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Triage;
using Vroegsignalering.Triage.Analyse;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>Samples of types that reflection cannot fill in: those without a public constructor, and those that refuse some values.</summary>
internal static class MoreSamples
{
    public static object? Make(Type type, int seed) => type.Name switch
    {
        nameof(Sleutelwaarde) => Sleutelwaarde.Of($"tekst{seed}"),
        nameof(Selectieuitkomst) => seed % 2 == 1 ? Selectieuitkomst.Geselecteerd : Selectieuitkomst.Of((Teruggegeven)SampleMaker.Make(typeof(Teruggegeven), seed)),
        nameof(Criteriumoordeel) => Criteriumoordeel.NietVoldaan((Uitvalreden)SampleMaker.Make(typeof(Uitvalreden), seed)),
        nameof(Aanleveroordeel) => Aanleveroordeel.Of((Toegelaten)SampleMaker.Make(typeof(Toegelaten), seed)),
        nameof(Screeningoordeel) => seed % 2 == 1 ? Screeningoordeel.Go : Screeningoordeel.NoGo(NoGoReden.All[seed]),
        nameof(Screeningsbevinding) => seed % 2 == 1 ? Screeningsbevinding.Go(Screeningskenmerk.Schuldhulpverlening, isBekend: true)
            : Screeningsbevinding.NoGo(Screeningskenmerk.Detentie, NoGoReden.Detentie),
        nameof(Contactadvies) => Contactadvies.Of((PlanUitgeput)SampleMaker.Make(typeof(PlanUitgeput), seed)),
        nameof(Vroegsignaalzaak) => Vroegsignaalzaak.Replay([(ZaakGeopend)SampleMaker.Make(typeof(ZaakGeopend), seed)]),
        nameof(Zaakuitkomst) => Zaakuitkomst.Verwerkt((Vroegsignaalzaak)SampleMaker.Make(typeof(Vroegsignaalzaak), seed)),
        nameof(Terugkoppelbericht) => new Terugkoppelbericht
        {
            Signaal = (Signaalverwijzing)SampleMaker.Make(typeof(Signaalverwijzing), seed),
            Code = Terugkoppelcode.WilHulp,
            Definitief = seed % 2 == 0,
            Datum = new LocalDate(2025, 3, seed),
        },
        nameof(GoNoGobericht) => new GoNoGobericht
        {
            Signaal = (Signaalverwijzing)SampleMaker.Make(typeof(Signaalverwijzing), seed),
            Go = seed % 2 == 0,
            Datum = new LocalDate(2025, 3, seed),
        },
        nameof(Terugkoppellog) => Terugkoppellog.Of([new Terugkoppellogregel { Bericht = (Terugkoppelbericht)SampleMaker.Make(typeof(Terugkoppelbericht), seed) }]),
        nameof(Terugkoppelloguitkomst) => Terugkoppelloguitkomst.Opgenomen((Terugkoppellog)SampleMaker.Make(typeof(Terugkoppellog), seed)),
        nameof(Volgadvies) => Volgadvies.Of((GeenVervolg)SampleMaker.Make(typeof(GeenVervolg), seed)),
        nameof(Triagefeiten) => new Triagefeiten
        {
            Nummer = new Matchnummer(new YearMonth(2025, 3), seed),
            Signalen = [(Triagesignaal)SampleMaker.Make(typeof(Triagesignaal), seed)],
            Soorten = [Matchsoort.Enkelvoudig],
        },
        nameof(Regelbouwer) => Regel.Anders($"regel-{seed}"),
        nameof(Analyseresultaat) => Analyseresultaat.Of((TeVeelCellen)SampleMaker.Make(typeof(TeVeelCellen), seed)),
        nameof(Period) => Period.FromDays(seed),
        _ => null,
    };
}
