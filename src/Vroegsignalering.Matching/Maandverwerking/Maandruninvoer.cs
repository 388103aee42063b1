using NodaTime;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>What a monthly run works on.</summary>
/// <remarks>Thread safe when the lists are not changed during the run.</remarks>
public sealed class Maandruninvoer
{
    /// <summary>The month of the run.</summary>
    public required YearMonth Maand { get; init; }

    /// <summary>The reference date; null (default): the day of the reporting moment of the month.</summary>
    public LocalDate? Peildatum { get; init; }

    /// <summary>The signals whose reporting month is the month of the run, in any order, each number once per partner.</summary>
    public required IReadOnlyList<Vroegsignaal> Signalen { get; init; }

    /// <summary>The signals of earlier months with what became of them, in any order; default none. Made by <see cref="Terugblikker"/> where the host keeps no statuses.</summary>
    public IReadOnlyList<Historiesignaal> Historie { get; init; } = [];

    /// <summary>The districts; default: everything is <see cref="Gebied.Onbekend"/>.</summary>
    public IGebiedsindeling Gebieden { get; init; } = OnbekendGebiedsindeling.Instance;

    /// <summary>The host's plug-ins that the werkwijze names; default none.</summary>
    public PluginCatalog Plugins { get; init; } = PluginCatalog.Empty;
}
