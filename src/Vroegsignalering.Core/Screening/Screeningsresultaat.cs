using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Screening;

/// <summary>What screening says of every match, and what it did not look up (SCR-1, SCR-2).</summary>
/// <remarks>Value equality. <c>ToString</c> shows nothing personal. Thread safe: immutable.</remarks>
public sealed record Screeningsresultaat
{
    /// <summary>The matches, by number; each once.</summary>
    public required ValueList<Matchscreening> Matches { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Whether there was a screening; else every signal is not checked, with <see cref="Controleoorzaak.GeenScreening"/>.</summary>
    public bool IsUitgevoerd { get; init; } = true;

    /// <summary>What the werkwijze lets be looked up and nothing was given for, in the order of <see cref="Screeningskenmerk"/>.</summary>
    public ValueList<NietOnderzocht> NietOnderzocht { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>The verdict about a match, in time logarithmic in their number; null: it was not screened.</summary>
    /// <param name="nummer">The number of the match.</param>
    public Matchscreening? Find(Matchnummer nummer)
    {
        var (low, high) = (0, Matches.Count);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            (low, high) = Matches[middle].Nummer.CompareTo(nummer) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low < Matches.Count && Matches[low].Nummer == nummer ? Matches[low] : null;
    }

    /// <summary>What there is to say of matches without a screening: not checked, all of them; never a silent go (SCR-2).</summary>
    /// <param name="matches">The matches, in any order.</param>
    /// <param name="afspraken">The screening part of the werkwijze.</param>
    /// <param name="peildatum">The reference date of the run.</param>
    /// <exception cref="ArgumentException">A match is null, or a number is there twice.</exception>
    public static Screeningsresultaat ZonderScreening(IReadOnlyList<Match> matches, Screeningafspraken afspraken, LocalDate peildatum)
    {
        ArgumentNullException.ThrowIfNull(afspraken);
        var oordeel = Screeningoordeel.NietGecontroleerd(Controleoorzaak.GeenScreening);
        return new()
        {
            IsUitgevoerd = false,
            Matches = ScreeningGuard.InOrder(matches).Select(household => new Matchscreening
            {
                Nummer = household.Match.Nummer,
                Uitkomst = Screeninguitkomst.NietGecontroleerd,
                Signalen = household.Signalen.Select(signaal => new Signaalscreening { Signaal = Signaalverwijzing.Of(signaal), Oordeel = oordeel }).ToValueList(),
                HandmatigEerst = !afspraken.NietGecontroleerdGaatDoor.Op(peildatum),
            }).ToValueList(),
        };
    }

    /// <summary>The number of matches; nothing personal.</summary>
    public override string ToString() => FormattableString.Invariant($"Screeningsresultaat {{ {Matches.Count} matches }}");
}
