using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>What is asked of the signals of a match; <see cref="SignalBuilder"/> makes them when they can be.</summary>
internal sealed class SignalShape
{
    public required IReadOnlyList<Signaalpartnersoort> Kinds { get; init; }

    /// <summary>The kinds of landlord of the rent signals, each at least once; empty: not asked.</summary>
    public required IReadOnlyList<Verhuurdersoort> Landlords { get; init; }

    /// <summary>The groups of kinds of signal, each at least once and no other; empty: not asked.</summary>
    public required IReadOnlyList<IReadOnlyList<Signaalsoort>> Groups { get; init; }

    /// <summary>The number of signals.</summary>
    public required Segment Signals { get; init; }

    /// <summary>The number of partners; null: not asked.</summary>
    public required Segment? Partners { get; init; }

    /// <summary>The total; null: not asked.</summary>
    public required AmountState? Total { get; init; }

    /// <summary>The highest amount of each kind of which it is asked.</summary>
    public required IReadOnlyDictionary<Signaalpartnersoort, AmountState> Highest { get; init; }
}
