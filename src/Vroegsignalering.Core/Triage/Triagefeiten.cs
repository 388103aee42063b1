using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage;

/// <summary>What triage knows of one match on the reference date: the facts that conditions ask (TRI-3).</summary>
/// <remarks>
/// Unknown is a value: what is not given is unknown, never guessed. A match can hold several persons: a contact detail is known when that of one is, and an
/// age is one for each. <c>ToString</c> shows nothing personal. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Triagefeiten
{
    /// <summary>The number of the match.</summary>
    public required Matchnummer Nummer { get; init; }

    /// <summary>The match, for policies and conditions of a host; null for facts that were made by hand. The built-in conditions do not look at it.</summary>
    public Match? Match { get; init; }

    /// <summary>The rank of the selection, 1 is the highest; null: taken up at once, without a rank (SEL-6).</summary>
    public int? Rang { get; init; }

    /// <summary>The district; default unknown.</summary>
    public Gebied Gebied { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Gebied.Onbekend;

    /// <summary>Whether the match is taken up at once: it uses capacity first, and beyond a full channel (AAN-9).</summary>
    public bool IsDirectOpgepakt { get; init; }

    /// <summary>The signals in the match period that go on; one or more.</summary>
    /// <exception cref="ArgumentException">There is no signal.</exception>
    public required ValueList<Triagesignaal> Signalen
    {
        get;
        init
        {
            field = TriageGuard.NotNull(value).Count == 0 ? throw new ArgumentException("A match has at least one signal that goes on.", nameof(value)) : value;
            Totals = Signaaltotalen.Of(value);
        }
    }

    /// <summary>How the signals hang together; not empty.</summary>
    public required ValueList<Matchsoort> Soorten { get; init => field = TriageGuard.NotNull(value); }

    /// <summary>The ages of the persons on the reference date, each once; empty: unknown.</summary>
    public ValueList<Leeftijd> Leeftijden { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>The contact details that are known; default none.</summary>
    public ValueList<Contactgegeven> Contactgegevens { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>Earlier signals and cases on the key; default unknown.</summary>
    public Recidivefeit Recidive { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Recidivefeit.Onbekend;

    /// <summary>Whether screening was done; default no.</summary>
    public bool IsGescreend { get; init; }

    /// <summary>The remarks of screening on the signals that go on; default none.</summary>
    public ValueList<Controlereden> Controleredenen { get; init => field = TriageGuard.NotNull(value); } = [];

    /// <summary>Whether screening asks that a person looks before anything is done (SCR-2); default no. The decision says so too.</summary>
    public bool HandmatigEerst { get; init; }

    /// <summary>Whether debt counselling knows somebody of the match; null (default): not asked.</summary>
    public bool? BekendBijSchuldhulpverlening { get; init; }

    /// <summary>Whether the social team knows somebody of the match; null (default): not asked.</summary>
    public bool? BekendBijWijkteam { get; init; }

    /// <summary>Number of signals that go on, 1 or more.</summary>
    public int AantalSignalen => Signalen.Count;

    /// <summary>Number of different partners of those signals, 1 or more.</summary>
    public int AantalPartners => Totals.Partners;

    /// <summary>Sum of the known amounts; null: none is known.</summary>
    public Bedrag? Totaalbedrag => Totals.Cents is { } cents ? Bedrag.FromCents(cents) : null;

    /// <summary>Number of signals whose amount is unknown.</summary>
    public int AantalBedragOnbekend => Totals.BedragOnbekend;

    /// <summary>The oldest due date; null: none is known.</summary>
    public LocalDate? OudsteVervaldatum => Totals.OudsteVervaldatum;

    internal Signaaltotalen Totals { get; private init; }

    /// <summary>The facts of a match: its signals, persons and contact details, and what the look-back of matching tells of recurrence.</summary>
    /// <remarks>
    /// Rank, district, screening and what a register knows are given with <c>with</c>; so are earlier cases, with
    /// <see cref="Recidivefeit.Of(Match, IEnumerable{EerdereMelding}, int)"/>.
    /// </remarks>
    /// <param name="match">The match.</param>
    /// <param name="peildatum">The reference date of the run: ages are of that day.</param>
    /// <param name="gaatDoor">Whether screening lets a signal of the run's month go on; null: each does (SCR-2).</param>
    /// <exception cref="ArgumentException">No signal goes on.</exception>
    public static Triagefeiten Of(Match match, LocalDate peildatum, Func<Vroegsignaal, bool>? gaatDoor = null)
    {
        ArgumentNullException.ThrowIfNull(match);
        return TriagefeitenReader.Read(match, peildatum, gaatDoor);
    }

    /// <summary>The facts of a match as screening leaves it: the signals that go on, the remarks on them, and who is known.</summary>
    /// <remarks>Rank and district are given with <c>with</c>. The district is that of the signal, also when somebody was found elsewhere in the municipality.</remarks>
    /// <param name="match">The match.</param>
    /// <param name="peildatum">The reference date of the run: ages are of that day.</param>
    /// <param name="screening">What screening says of it.</param>
    /// <exception cref="ArgumentException">No signal goes on, or the screening is of another match.</exception>
    public static Triagefeiten AfterScreening(Match match, LocalDate peildatum, Matchscreening screening)
    {
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(screening);
        if (screening.Nummer != match.Nummer || !screening.GaatDoor)
        {
            throw new ArgumentException($"Nothing of match {match.Nummer} goes on by the screening of {screening.Nummer}.", nameof(screening));
        }

        return TriagefeitenReader.Read(match, peildatum, screening.LaatDoor) with
        {
            IsGescreend = screening.IsGescreend,
            Controleredenen = screening.Controleredenen,
            HandmatigEerst = screening.HandmatigEerst,
            BekendBijSchuldhulpverlening = screening.IsBekend(Screeningskenmerk.Schuldhulpverlening),
            BekendBijWijkteam = screening.IsBekend(Screeningskenmerk.Wijkteam),
        };
    }

    /// <summary>The number and counts; nothing personal.</summary>
    public override string ToString() => FormattableString.Invariant($"Triagefeiten {{ {Nummer}, {AantalSignalen} signalen, {AantalPartners} partners }}");
}
