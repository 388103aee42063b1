using Vroegsignalering.Aanlevering;
using Vroegsignalering.Contact;
using Vroegsignalering.Matches;
using Vroegsignalering.Nazorg;
using Vroegsignalering.Screening;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Triage;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Werkwijzen;

/// <summary>The whole set of agreements of a municipality: every part that a stage defines, as one value.</summary>
/// <remarks>
/// Changed with <c>with</c>; a plain number given there gets <see cref="Bron.Host"/> as its source. Checked as a whole by
/// <see cref="WerkwijzeChecker"/>. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Werkwijze
{
    /// <summary>The stable code: lower-case letters and digits, such as <c>duoplus</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The name for people.</summary>
    public required string Naam { get; init; }

    /// <summary>The version, from 1; a case keeps the name and version it was opened with.</summary>
    public int Versie { get; init; } = 1;

    /// <summary>Which signals are taken in, and when.</summary>
    public required Aanlevercriteria Aanlevering { get; init; }

    /// <summary>Which signals belong together.</summary>
    public required Matchcriteria Matching { get; init; }

    /// <summary>Ranking and quotas.</summary>
    public required Selectiecriteria Selectie { get; init; }

    /// <summary>What may be looked up about a signal, and what becomes of what is found.</summary>
    public required Screeningafspraken Screening { get; init; }

    /// <summary>How often and along which channels contact is sought.</summary>
    public required Contactafspraken Contact { get; init; }

    /// <summary>Which channel, bucket and team each match gets, within capacity; null (default): the municipality wrote no rules down.</summary>
    public Triageregels? Triage { get; init; }

    /// <summary>What counts as help accepted, consent to aftercare, closing by itself.</summary>
    public required Zaakafspraken Zaken { get; init; }

    /// <summary>What partners hear, and when.</summary>
    public required Terugkoppelafspraken Terugkoppeling { get; init; }

    /// <summary>What is done after the help, and for whom.</summary>
    public required Nazorgafspraken Nazorg { get; init; }

    /// <summary>The deadlines: when each starts, how long it takes, and on what ground.</summary>
    public required Termijnafspraken Termijnen { get; init; }

    /// <summary>The parts by which the events of a case are judged.</summary>
    public Zaakregels Zaakregels => new() { Zaken = Zaken, Termijnen = Termijnen };

    /// <summary>Every option with its value, first day and source, in the order of the route of a signal.</summary>
    public IEnumerable<Afspraakregel> Describe() =>
    [
        .. Aanlevering.Describe(), .. Matching.Describe(), .. Selectie.Describe(), .. Screening.Describe(), .. Triage?.Describe() ?? [], .. Contact.Describe(), .. Zaken.Describe(), .. Terugkoppeling.Describe(),
        .. Nazorg.Describe(), .. Termijnen.Describe(),
    ];

    /// <summary>The code and version.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} v{Versie}");
}
