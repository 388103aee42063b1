using NodaTime;

namespace Vroegsignalering.Screening;

/// <summary>What is agreed about the register check: two thresholds, a margin and synonyms (SCR-5).</summary>
/// <remarks>
/// The scale is that of <see cref="Kandidaatvergelijking"/>; <c>docs/screening.md</c> tells how the defaults were found. Dated values are read on
/// the reference date of the run. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record BrpCriteria
{
    /// <summary>Lowest score that confirms, included. Millibits; default 8,000: 256 to 1.</summary>
    public GedateerdeWaarde<int> Bevestigdrempel { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } =
        GedateerdeWaarde.Vast(8_000, Bron.Eigen("256 tegen 1; een naam, een voorletter en het adres zijn genoeg wanneer de geboortedatum een opvulwaarde is"));

    /// <summary>Below this score nobody is the person; from it a person looks. Millibits, at most <see cref="Bevestigdrempel"/>; default -7,000: 1 to 128.</summary>
    public GedateerdeWaarde<int> Afwijsdrempel { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } =
        GedateerdeWaarde.Vast(-7_000, Bron.Eigen("1 tegen 128; wie de naam en het adres deelt, wordt nooit zonder mens afgewezen"));

    /// <summary>Least distance to the next candidate, included. Millibits, 0 or more; default 5,000: 32 to 1.</summary>
    public GedateerdeWaarde<int> Marge { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } =
        GedateerdeWaarde.Vast(5_000, Bron.Eigen("32 tegen 1; een voorletter meer of minder wijst niemand aan"));

    /// <summary>Whether local synonyms of additions (<c>hs</c> for <c>H</c>) make an address the same; default no, as for matching (SIG-6).</summary>
    public GedateerdeWaarde<bool> PlaatselijkeSynoniemen { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } =
        GedateerdeWaarde.Vast(false, Bron.Eigen("alleen waar de gemeente haar toevoegingen kent"));

    /// <summary>The defaults.</summary>
    public static BrpCriteria Standaard { get; } = new();

    /// <summary>The thresholds on a date.</summary>
    /// <param name="datum">The reference date.</param>
    /// <exception cref="ArgumentException">The lower threshold lies above the upper, or the margin is negative, on that date.</exception>
    public BrpDrempels Op(LocalDate datum)
    {
        var drempels = new BrpDrempels { Bevestigdrempel = Bevestigdrempel.Op(datum), Afwijsdrempel = Afwijsdrempel.Op(datum), Marge = Marge.Op(datum) };
        return drempels.Afwijsdrempel <= drempels.Bevestigdrempel && drempels.Marge >= 0
            ? drempels
            : throw new ArgumentException("The lower threshold must not lie above the upper, and the margin must not be negative.", nameof(datum));
    }

    /// <summary>Every option with its value, first day and source.</summary>
    public IEnumerable<Afspraakregel> Describe() =>
    [
        .. Afspraakregel.Of("screening.brp.bevestigdrempel", "millibits", Bevestigdrempel, Afspraakregel.Text),
        .. Afspraakregel.Of("screening.brp.afwijsdrempel", "millibits", Afwijsdrempel, Afspraakregel.Text),
        .. Afspraakregel.Of("screening.brp.marge", "millibits", Marge, Afspraakregel.Text),
        .. Afspraakregel.Of("screening.brp.plaatselijkeSynoniemen", string.Empty, PlaatselijkeSynoniemen, Afspraakregel.Text),
    ];
}
