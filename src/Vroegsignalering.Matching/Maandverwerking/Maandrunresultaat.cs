using NodaTime;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Selectie;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>Everything a monthly run gives: the outcome of every signal and match.</summary>
/// <remarks>Thread safe: immutable.</remarks>
public sealed class Maandrunresultaat
{
    internal Maandrunresultaat()
    {
    }

    /// <summary>The reporting moment of the month.</summary>
    public required Aanlevermoment Aanlevermoment { get; init; }

    /// <summary>The reference date.</summary>
    public required LocalDate Peildatum { get; init; }

    /// <summary>The signals that were not taken in, by partner and number, ordinally.</summary>
    public required IReadOnlyList<Uitgevallensignaal> Uitval { get; init; }

    /// <summary>The signals that were replaced by an update, by partner and number, ordinally.</summary>
    public required IReadOnlyList<Vervangensignaal> Vervangen { get; init; }

    /// <summary>The matches and the signals in no match.</summary>
    public required Matchresultaat Matching { get; init; }

    /// <summary>The matches taken up at once, in key order; they skip ranking and quotas.</summary>
    public required IReadOnlyList<Match> Direct { get; init; }

    /// <summary>The ranking and the selection of all other matches.</summary>
    public required Selectieresultaat Selectie { get; init; }

    /// <summary>The proof that nothing is lost.</summary>
    public required Maandrunbalans Balans { get; init; }
}
