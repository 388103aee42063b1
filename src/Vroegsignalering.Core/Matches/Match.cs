using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matches;

/// <summary>Signals that belong together, as screening, triage and cases see them (MAT-1).</summary>
/// <remarks>
/// Holds its own signals; no view on the buffers of an engine. The counts and the total are over the signals in the match period:
/// those of the run's month, and those of the month before where the werkwijze says so; arrears that a partner reported in both
/// months are in both. Value equality. <c>ToString</c> shows nothing personal. Thread safe: immutable.
/// </remarks>
public sealed record Match
{
    /// <summary>The number.</summary>
    public required Matchnummer Nummer { get; init; }

    /// <summary>The key value; null: the signal has no key and stands alone.</summary>
    public required Sleutelwaarde? Sleutel { get; init; }

    /// <summary>The rules that made the match.</summary>
    public required Matchregels Regels { get; init; }

    /// <summary>Why it is a match.</summary>
    public required Matchgrond Grond { get; init; }

    /// <summary>How its signals hang together, in the order of <see cref="Matchsoort"/>; not empty.</summary>
    public required ValueList<Matchsoort> Soorten { get; init; }

    /// <summary>Every signal on the key: newest month first, then by partner and number, ordinally.</summary>
    /// <exception cref="ArgumentException">There is no signal of the run's month.</exception>
    public required ValueList<Matchsignaal> Leden
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
            Totals = Matchtotalen.Of(value);
        }
    }

    /// <summary>The month of the run.</summary>
    public YearMonth Maand => Nummer.Maand;

    /// <summary>The signals of the run's month: what is picked up.</summary>
    public IEnumerable<Vroegsignaal> Signalen => Leden.Where(lid => lid.Signaal.Aanlevermaand == Maand).Select(lid => lid.Signaal);

    /// <summary>The signals in the match period.</summary>
    public IEnumerable<Vroegsignaal> SignalenInPeriode => Leden.Where(lid => lid.IsInPeriode).Select(lid => lid.Signaal);

    /// <summary>The address of the first signal.</summary>
    public Adres Adres => Leden[0].Signaal.Adres;

    /// <summary>Number of signals in the match period, 1 or more.</summary>
    public int AantalSignalen => Totals.Signalen;

    /// <summary>Number of different partners in the match period, 1 or more.</summary>
    public int AantalPartners => Totals.Partners;

    /// <summary>Sum of the known amounts in the match period; null: none is known. Those unknown, <see cref="AantalBedragOnbekend"/>, add nothing.</summary>
    public Bedrag? Totaalbedrag => Totals.Bedrag;

    /// <summary>Number of signals in the match period whose amount is unknown, 0 up to and including <see cref="AantalSignalen"/>.</summary>
    public int AantalBedragOnbekend => Totals.BedragOnbekend;

    /// <summary>The oldest due date in the match period; null: none is known.</summary>
    public LocalDate? OudsteVervaldatum => Totals.OudsteVervaldatum;

    /// <summary>Whether the match is taken up at once and skips ranking and quotas (SEL-6).</summary>
    public bool IsDirectOpgepakt => Grond == Matchgrond.DirectOpgepakt;

    internal Matchtotalen Totals { get; private init; }

    /// <summary>Why it is a match and what each signal does in it (MAT-8); made anew on each call.</summary>
    public Matchuitleg Explain() => Matchuitleg.Of(this);

    /// <summary>The number and counts; nothing personal.</summary>
    public override string ToString() => FormattableString.Invariant($"Match {{ {Nummer}, {AantalSignalen} signalen, {AantalPartners} partners }}");
}
