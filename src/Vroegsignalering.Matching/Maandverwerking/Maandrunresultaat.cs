using NodaTime;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>Everything a monthly run gives: the outcome of every signal and match.</summary>
/// <remarks>Thread safe: immutable.</remarks>
public sealed class Maandrunresultaat
{
    private readonly ToegelatenList _toegelaten;
    private readonly Lazy<Screeningsresultaat> _screening;
    private readonly Lazy<IReadOnlyList<Vroegsignaal>> _voorVolgendeMaand = new([]);

    internal Maandrunresultaat(ToegelatenList toegelaten, Lazy<Screeningsresultaat> screening)
    {
        _toegelaten = toegelaten;
        _screening = screening;
    }

    /// <summary>The reporting moment of the month.</summary>
    public required Aanlevermoment Aanlevermoment { get; init; }

    /// <summary>The reference date.</summary>
    public required LocalDate Peildatum { get; init; }

    /// <summary>The signals that were taken in with their verdicts and remarks, by partner and number, ordinally (AAN-1).</summary>
    /// <remarks>
    /// Every one of them is also in a match or in <see cref="Matchresultaat.NietGematcht"/>. Sorted when first asked for; an item is made each time it is
    /// asked for, equal to the one before.
    /// </remarks>
    public IReadOnlyList<Toegelatensignaal> Toegelaten => _toegelaten;

    /// <summary>The signals that were not taken in, by partner and number, ordinally.</summary>
    public required IReadOnlyList<Uitgevallensignaal> Uitval
    {
        get;
        init
        {
            field = value;
            _voorVolgendeMaand = new(() => [.. value.Where(IsLate).Select(uitval => Moved(uitval.Signaal))]);
        }
    }

    /// <summary>
    /// The signals of <see cref="Uitval"/> that came after the reporting moment, as they go into the run of the next month (AAN-11); by partner and
    /// number, ordinally.
    /// </summary>
    /// <remarks>
    /// Equal to the signal dropped but for <see cref="Vroegsignaal.Aanlevermaand"/>, which is the next month: a signal of 26 March 2025 for the
    /// run of March comes back as one of April. The next run judges it anew, on its own reference date; an update then replaces signals of April only.
    /// The host adds them to the input of that run and keeps the dropped ones out of its history, or in it as not taken up.
    /// </remarks>
    public IReadOnlyList<Vroegsignaal> VoorVolgendeMaand => _voorVolgendeMaand.Value;

    /// <summary>The signals that were replaced by an update, by partner and number, ordinally; they were not judged.</summary>
    public required IReadOnlyList<Vervangensignaal> Vervangen { get; init; }

    /// <summary>The matches and the signals in no match.</summary>
    public required Matchresultaat Matching { get; init; }

    /// <summary>The matches taken up at once, in key order; they skip ranking and quotas.</summary>
    public required IReadOnlyList<Match> Direct { get; init; }

    /// <summary>The ranking and the selection of all other matches.</summary>
    public required Selectieresultaat Selectie { get; init; }

    /// <summary>What screening says of every selected or direct match, with every finding; without registers all of them not checked (SCR-1).</summary>
    /// <remarks>Without registers it is made when first asked for.</remarks>
    public Screeningsresultaat Screening => _screening.Value;

    /// <summary>Which channel, bucket and team each selected or direct match gets of which something goes on; null: the werkwijze has no rules of triage (TRI-1).</summary>
    /// <remarks>
    /// Without registers nothing was screened, no condition on what screening knows holds, and every match is triaged. Recurrence is seen as far as the
    /// look-back of matching goes. A host that knows more triages itself, with <see cref="TriageregelPolicy"/> over the facts it has.
    /// </remarks>
    public required Triageplan? Triage { get; init; }

    /// <summary>The proof that nothing is lost.</summary>
    public required Maandrunbalans Balans { get; init; }

    /// <summary>What intake said of a signal of the run, with every verdict and remark (AAN-1); null: it was replaced, or is not of this run.</summary>
    /// <remarks>In time logarithmic in the number of signals, the sorting at the first call aside.</remarks>
    /// <param name="signaal">The signal, found by month, partner and number.</param>
    public Aanleveroordeel? OordeelOf(Vroegsignaal signaal)
    {
        ArgumentNullException.ThrowIfNull(signaal);
        return signaal.Aanlevermaand == Aanlevermoment.Maand ? _toegelaten.OordeelOf(signaal) ?? UitvalOf(signaal) : null;
    }

    private static bool IsLate(Uitgevallensignaal uitval) => uitval.Oordeel.Reden is BuitenAanlevermoment;

    private static Vroegsignaal Moved(Vroegsignaal signaal) => signaal with { Aanlevermaand = signaal.Aanlevermaand.PlusMonths(1) };

    private Aanleveroordeel? UitvalOf(Vroegsignaal signaal)
    {
        var (low, high) = (0, Uitval.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Signaalvolgorde.Instance.Compare(Uitval[middle].Signaal, signaal) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low < Uitval.Count && Signaalvolgorde.Instance.Compare(Uitval[low].Signaal, signaal) == 0 ? Aanleveroordeel.Of(Uitval[low].Oordeel) : null;
    }
}
