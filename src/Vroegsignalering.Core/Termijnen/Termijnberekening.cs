using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>A reckoning that explains itself: from the start over every skipped day and extension to the due date.</summary>
/// <remarks>Made by <see cref="TermijnCalculator.Explain"/>. Value equality. Thread safe: immutable.</remarks>
public sealed record Termijnberekening
{
    /// <summary>The term.</summary>
    public required Termijn Termijn { get; init; }

    /// <summary>The day of the start event, itself not counted.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>The days that counting passed over, in the order of counting; empty for a unit other than working days.</summary>
    public required ValueList<OvergeslagenDag> Overgeslagen { get; init; }

    /// <summary>The end as counted, before any extension.</summary>
    public required LocalDate GeteldTot { get; init; }

    /// <summary>The extensions, in the order in which they were made; empty when there is none.</summary>
    public required ValueList<Termijnverlenging> Verlengingen { get; init; }

    /// <summary>The due date: the last day, included, on which it is in time.</summary>
    public required LocalDate Vervaldatum { get; init; }

    /// <summary>
    /// Whether the decree days of all years that matter are known; false: a decree may still move <see cref="Vervaldatum"/>. True
    /// for a term that is neither extended nor counted on a calendar with decree days.
    /// </summary>
    public required bool GelijkgesteldeDagenBekend { get; init; }

    /// <summary>The reckoning in one line, every day and article named.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        return string.Join("; ", Parts(taal == Taal.Engels, taal));
    }

    /// <summary>The reckoning in Dutch.</summary>
    public override string ToString() => ToText(Taal.Nederlands);

    private IEnumerable<string> Parts(bool english, Taal taal)
    {
        var amount = Termijn.Eenheid.ToText(Termijn.Aantal, taal);
        var forward = Termijn.Richting == Termijnrichting.Vooruit;
        yield return english
            ? $"{amount} {(forward ? "after" : "before")} {Day(Start)}, start day not counted, ground {Termijn.Grondslag.Tekst.Engels}"
            : $"{amount} {(forward ? "na" : "vóór")} {Day(Start)}, startdag telt niet mee, grondslag {Termijn.Grondslag.Tekst.Nederlands}";
        if (Overgeslagen.Count > 0)
        {
            yield return (english ? "skipped: " : "overgeslagen: ") + string.Join(", ", Overgeslagen.Select(dag => dag.ToText(taal)));
        }

        if (Termijn.Eenheid == Termijneenheid.Maanden && GeteldTot.Day != Start.Day)
        {
            yield return english ? "last day of a shorter month" : "laatste dag van een kortere maand";
        }

        foreach (var verlenging in Verlengingen)
        {
            yield return verlenging.ToText(taal);
        }

        if (Termijn.Grondslag == Grondslag.WetOfAmvb && !Termijn.IsVerlengbaar)
        {
            yield return forward
                ? (english ? "not extended, too long, Atw (art. 4)" : "niet verlengd, te lang, Atw (art. 4)")
                : (english ? "not extended, counted back, Atw (art. 1 lid 2)" : "niet verlengd, teruggerekend, Atw (art. 1 lid 2)");
        }

        if (!GelijkgesteldeDagenBekend)
        {
            yield return english
                ? $"decree days known for {GelijkgesteldeDagen.KnownYears} only"
                : $"gelijkgestelde dagen alleen bekend voor {GelijkgesteldeDagen.KnownYears}";
        }

        yield return (english ? "due " : "uiterlijk ") + Day(Vervaldatum);

        string Day(LocalDate datum) => $"{Weekdagnaam.Of(datum).In(taal)} {LocalDatePattern.Iso.Format(datum)}";
    }
}
