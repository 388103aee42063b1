using NodaTime;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>What a monthly run works on.</summary>
/// <remarks>No part may be set to null, the reference date and the registers apart: <see cref="ArgumentNullException"/>. Thread safe when the lists are not changed during the run.</remarks>
public sealed partial class Maandruninvoer
{
    /// <summary>The month of the run, 1970-01 to 2199-12, both included.</summary>
    public required YearMonth Maand { get; init; }

    /// <summary>The reference date; null (default): the day of the reporting moment of the month.</summary>
    public LocalDate? Peildatum { get; init; }

    /// <summary>The signals whose reporting month is the month of the run, in any order, each number once per partner.</summary>
    public required IReadOnlyList<Vroegsignaal> Signalen { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The signals of earlier months with what became of them, in any order; default none. Made by <see cref="Terugblikker"/> where the host keeps no statuses.</summary>
    public IReadOnlyList<Historiesignaal> Historie { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>The districts; default: everything is <see cref="Gebied.Onbekend"/>.</summary>
    public IGebiedsindeling Gebieden { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = OnbekendGebiedsindeling.Instance;

    /// <summary>The registers and checks of the municipality; null (default): there is no screening, every signal is not checked and every match is triaged.</summary>
    /// <remarks>The host's own checks stand in <see cref="Plugins"/>, where the werkwijze finds them by their code.</remarks>
    public Screeningsregisters? Registers { get; init; }

    /// <summary>
    /// The highest number of threads, 1 or more; 0 (default): one below half a million signals, above it as many as there are processors, at most 8.
    /// The result does not depend on it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0.</exception>
    public int MaxDegreeOfParallelism { get; init => field = ThreadCount.Checked(value); }

    /// <summary>The host's plug-ins that the werkwijze names; default none.</summary>
    public PluginCatalog Plugins { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = PluginCatalog.Empty;
}
