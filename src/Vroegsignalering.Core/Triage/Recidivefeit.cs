using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>What is known of earlier signals and cases on the key of a match: all that triage sees of earlier cases (TRI-5).</summary>
/// <remarks>Nothing personal. Value equality. Thread safe: immutable.</remarks>
public sealed record Recidivefeit
{
    /// <summary>Nothing is known: there was no history to look in.</summary>
    public static Recidivefeit Onbekend { get; } = new() { BekendeMaanden = 0, Meldingen = [] };

    /// <summary>How many months before the month of the run the history is known, 0 or more; 0: nothing is known.</summary>
    public required int BekendeMaanden { get; init; }

    /// <summary>The earlier signals and cases, in any months; newest month first, then by partner, unknown first, ordinally.</summary>
    public required ValueList<EerdereMelding> Meldingen
    {
        get;
        init => field = TriageGuard.NotNull(value).Count < 2
            ? value
            : value.OrderByDescending(melding => melding.Maand).ThenBy(melding => melding.PartnerId, StringComparer.Ordinal).ThenBy(melding => melding.Eindresultaat?.Value).ToValueList();
    }

    /// <summary>That there was nothing earlier, as far as the history is known.</summary>
    /// <param name="maanden">How many months before the month of the run the history is known, 1 or more.</param>
    public static Recidivefeit Geen(int maanden)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maanden, 1);
        return new() { BekendeMaanden = maanden, Meldingen = [] };
    }

    /// <summary>The numbers of months and reports.</summary>
    public override string ToString() => FormattableString.Invariant($"Recidivefeit {{ {Meldingen.Count} meldingen, {BekendeMaanden} maanden bekend }}");
}
