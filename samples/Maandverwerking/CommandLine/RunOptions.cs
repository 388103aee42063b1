using NodaTime;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Samples.Maandverwerking.CommandLine;

/// <summary>The options, read and with their defaults filled in.</summary>
internal sealed record RunOptions
{
    /// <summary>Full path of the signals.</summary>
    public required string Signalen { get; init; }

    public required Werkwijze Werkwijze { get; init; }

    /// <summary>The month of the run; null: the latest month of the file.</summary>
    public required YearMonth? Maand { get; init; }

    /// <summary>The reference date; null: the date of the reporting moment.</summary>
    public required LocalDate? Peildatum { get; init; }

    /// <summary>Full path of the table of districts; null: no table.</summary>
    public required string? Gebieden { get; init; }

    /// <summary>Full path of the register of persons; null: there is no screening.</summary>
    public required string? Register { get; init; }

    /// <summary>Whether the quotas of the table replace those of the way of working.</summary>
    public required bool UseTableQuota { get; init; }

    /// <summary>Full path of the output folder.</summary>
    public required string Uit { get; init; }

    public required Taal Taal { get; init; }
}
