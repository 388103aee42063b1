using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering;

/// <summary>The signals of earlier months, found by partner and address.</summary>
/// <remarks>Indexed once, at the first question, in time linear in the number of signals: most werkwijzen never ask. Thread safe: immutable.</remarks>
public sealed class Signaalhistorie
{
    private readonly Lazy<HistorieIndex> _index;
    private readonly Lazy<HistorieIndex> _takenUp;

    /// <summary>Makes the history.</summary>
    /// <param name="signalen">The earlier signals, in any order; must not change afterwards.</param>
    public Signaalhistorie(IReadOnlyCollection<Historiesignaal> signalen)
    {
        ArgumentNullException.ThrowIfNull(signalen);

        // What is null is refused by the run, which may ask here before it has seen everything.
        _index = new(() => new HistorieIndex(signalen.Where(eerder => eerder is not null)));
        _takenUp = new(() => new HistorieIndex(signalen.Where(eerder => eerder?.Status == Signaalstatus.Opgepakt)));
    }

    /// <summary>No history.</summary>
    public static Signaalhistorie Leeg { get; } = new([]);

    /// <summary>The earlier signals of the same partner about the same person and address, newest first.</summary>
    /// <param name="signaal">The signal.</param>
    /// <param name="vanaf">First month, included.</param>
    /// <param name="voor">Month before which, excluded.</param>
    /// <remarks>Newest month first, then the signal number in ordinal order. Same person: see <see cref="SamePerson"/>.</remarks>
    public IEnumerable<Historiesignaal> EarlierSignals(Vroegsignaal signaal, YearMonth vanaf, YearMonth voor)
    {
        ArgumentNullException.ThrowIfNull(signaal);
        return Walk(signaal, SignaalFigures.Number(vanaf), SignaalFigures.Number(voor));
    }

    /// <summary>Whether two clients on one address are one person (AAN-8).</summary>
    /// <param name="left">One client.</param>
    /// <param name="right">The other client.</param>
    /// <remarks>
    /// Equal date of birth and folded surname when both have a complete date of birth and a surname with letters; else the address
    /// decides, which the caller has found equal.
    /// </remarks>
    public static bool SamePerson(Client left, Client right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return !IsComplete(left) || !IsComplete(right)
            || (left.Geboortedatum == right.Geboortedatum
                && string.Equals(left.Naam!.FoldedGeslachtsnaam, right.Naam!.FoldedGeslachtsnaam, StringComparison.Ordinal));
    }

    /// <summary>The signals of the same partner on the same address, newest first, when one is of a month before; without allocating, for criteria.</summary>
    /// <param name="signaal">The signal.</param>
    /// <param name="voor">The month, as <see cref="SignaalFigures.Number"/>.</param>
    internal ReadOnlySpan<Historiesignaal> OnAddress(Vroegsignaal signaal, int voor) => _index.Value.On(signaal, voor);

    /// <summary>As <see cref="OnAddress"/>, of those that were taken up: far fewer, so that an index of them alone is made and asked in less time.</summary>
    internal ReadOnlySpan<Historiesignaal> TakenUpOnAddress(Vroegsignaal signaal, int voor) => _takenUp.Value.On(signaal, voor);

    /// <summary>Of which signals <see cref="TakenUpOnAddress"/> may find something, see <see cref="HistorieIndex.Ask"/>.</summary>
    internal uint AskTakenUp(ReadOnlySpan<Vroegsignaal> signalen, int voor, Span<bool> mayHave) => _takenUp.Value.Ask(signalen, voor, mayHave);

    /// <summary>Whether a signal of <see cref="OnAddress"/> is of the months asked and about the same person.</summary>
    internal static bool IsEarlier(Historiesignaal earlier, Vroegsignaal signaal, int vanaf, int voor) =>
        earlier.Signaal.Figures.Maand >= vanaf && earlier.Signaal.Figures.Maand < voor && SamePerson(earlier.Signaal.Client, signaal.Client);

    private IEnumerable<Historiesignaal> Walk(Vroegsignaal signaal, int vanaf, int voor)
    {
        foreach (var earlier in OnAddress(signaal, voor).ToArray())
        {
            if (IsEarlier(earlier, signaal, vanaf, voor))
            {
                yield return earlier;
            }
        }
    }

    private static bool IsComplete(Client client) => client.Geboortedatum.IsVolledig && client.Naam is { FoldedGeslachtsnaam.Length: > 0 };
}
