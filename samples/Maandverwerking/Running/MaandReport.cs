using NodaTime;
using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Samples.Maandverwerking.Reading;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Samples.Maandverwerking.Running;

/// <summary>A month that was run: what the file held and what became of it.</summary>
internal sealed record MaandReport
{
    public required SignaalFile File { get; init; }

    public required YearMonth Maand { get; init; }

    /// <summary>Whether neither the user nor a row named the month.</summary>
    public required bool MaandIsAssumed { get; init; }

    public required Werkwijze Werkwijze { get; init; }

    public required Taal Taal { get; init; }

    /// <summary>Good rows of earlier months.</summary>
    public required int Historie { get; init; }

    /// <summary>Good rows of later months.</summary>
    public required int LatereMaanden { get; init; }

    public required Maandrunresultaat Resultaat { get; init; }

    /// <summary>The selected match that ranks highest, of those with at most <see cref="CaseWalk.MostSignals"/>, played as a case; null: there is none.</summary>
    public CaseStory? Zaak { get; init; }
}
