using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Screening;

/// <summary>The screening part of a werkwijze: what may be looked up, and what becomes of what is found (SCR-2, SCR-4, SCR-8).</summary>
/// <remarks>
/// The terms of SCR-7 stand with the deadlines of the werkwijze (<c>screening</c>, <c>terugkoppeling-dataverwerker</c>); what a partner hears stands with the
/// feedback (TKP-5). Dated values are read on the reference date of the run. A property that is set to null, or to a dated value that holds null, throws
/// <see cref="ArgumentNullException"/>; every other fault is named by <c>WerkwijzeChecker</c>. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Screeningafspraken
{
    /// <summary>What may be looked up, each at most once; empty: nothing (SCR-4). A register or check outside it is refused.</summary>
    public required GedateerdeWaarde<ValueList<Screeningskenmerk>> Kenmerken { get; init => field = CriteriaGuard.NotNull(value); }

    /// <summary>Whether each signal is judged, or the match as a whole (001).</summary>
    public required GedateerdeWaarde<Screeningsniveau> Niveau { get; init => field = CriteriaGuard.NotNull(value); }

    /// <summary>What becomes of a signal that the register check rejects; <see cref="BrpUitval.GeenBrpControle"/> exactly when <see cref="Screeningskenmerk.Inschrijving"/> may not be looked up.</summary>
    public required GedateerdeWaarde<BrpUitval> BrpUitval { get; init => field = CriteriaGuard.NotNull(value); }

    /// <summary>The thresholds of the register check (SCR-5).</summary>
    public BrpCriteria Brp { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = BrpCriteria.Standaard;

    /// <summary>Years after which a finished programme about debts counts no more, 0 to 99; null: it always counts (000: "langer geleden").</summary>
    /// <remarks>With 3, a programme that ended on 25 March 2022 is a no-go on 24 March 2025 and not on 25 March 2025; with 0 only a running one counts.</remarks>
    public required GedateerdeWaarde<int?> JarenNaTraject { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Whether somebody whom debt counselling knows goes on, for a bucket of triage (G1, G4); else a no-go.</summary>
    /// <remarks>True: neither <see cref="NoGoReden.BekendBijSchuldhulpverlening"/> nor <see cref="NoGoReden.LopendTraject"/> follows from <see cref="ISchuldhulpregister"/>.</remarks>
    public required GedateerdeWaarde<bool> BekendGaatDoor { get; init => field = CriteriaGuard.NotNull(value); }

    /// <summary>What becomes of a match of which fewer signals are left than its minimum.</summary>
    public required GedateerdeWaarde<NaUitval> NaUitval { get; init => field = CriteriaGuard.NotNull(value); }

    /// <summary>Whether what was not checked goes on without a person looking first; default practice: no.</summary>
    public required GedateerdeWaarde<bool> NietGecontroleerdGaatDoor { get; init => field = CriteriaGuard.NotNull(value); }

    /// <summary>The codes of the host's own checks (<see cref="IScreeningscontrole"/>), each at most once; default none.</summary>
    public ValueList<string> EigenControles { get; init => field = CriteriaGuard.NotNull(value); } = [];

    /// <summary>Every option with its value, first day and source.</summary>
    public IEnumerable<Afspraakregel> Describe() =>
    [
        .. Afspraakregel.Of("screening.kenmerken", string.Empty, Kenmerken, kenmerken => kenmerken.Count == 0 ? "geen" : string.Join(", ", kenmerken.Select(kenmerk => kenmerk.Code))),
        .. Afspraakregel.Of("screening.niveau", string.Empty, Niveau, niveau => niveau.Tekst.Nederlands),
        .. Afspraakregel.Of("screening.brpUitval", string.Empty, BrpUitval, uitval => uitval.Tekst.Nederlands),
        .. Brp.Describe(),
        .. Afspraakregel.Of("screening.jarenNaTraject", "jaren", JarenNaTraject, jaren => jaren is { } getal ? Afspraakregel.Text(getal) : "telt altijd"),
        .. Afspraakregel.Of("screening.bekendGaatDoor", string.Empty, BekendGaatDoor, Afspraakregel.Text),
        .. Afspraakregel.Of("screening.naUitval", string.Empty, NaUitval, keuze => keuze.Tekst.Nederlands),
        .. Afspraakregel.Of("screening.nietGecontroleerdGaatDoor", string.Empty, NietGecontroleerdGaatDoor, Afspraakregel.Text),
        .. EigenControles.Count == 0 ? [] : Afspraakregel.Of("screening.eigenControles", string.Empty, GedateerdeWaarde.Vast(EigenControles, Bron.Host), codes => string.Join(", ", codes)),
    ];
}
