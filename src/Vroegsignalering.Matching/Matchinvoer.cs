using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching;

/// <summary>What one run of the matcher looks at.</summary>
/// <remarks>
/// The order of both lists means nothing. They are read during the call of <see cref="Matcher.Match"/> only and must not change while it runs.
/// No value equality: the lists are the host's. Thread safe when the lists are not changed.
/// </remarks>
public sealed class Matchinvoer
{
    /// <summary>The month of the run.</summary>
    public required YearMonth Maand { get; init; }

    /// <summary>The reference date, on which the dated criteria are read.</summary>
    public required LocalDate Peildatum { get; init; }

    /// <summary>The admitted signals of the run's month; each signal once.</summary>
    public required IReadOnlyList<Matchkandidaat> Signalen { get; init; }

    /// <summary>
    /// Signals of months before the run's that were admitted on the reference date of their own month (MAT-3); default none. Those further back
    /// than the look-back of the werkwijze are not used.
    /// </summary>
    public IReadOnlyList<Vroegsignaal> Terugblik { get; init; } = [];

    /// <summary>
    /// The highest number of threads, 1 or more; 0 (default): one below half a million signals, above it as many as there are processors, at most 8.
    /// The result does not depend on it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0.</exception>
    public int MaxDegreeOfParallelism { get; init => field = ThreadCount.Checked(value); }
}
