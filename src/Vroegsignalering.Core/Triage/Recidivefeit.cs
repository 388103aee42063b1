using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;

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

    /// <summary>What the look-back of matching tells: the earlier signals on the key (TRI-5).</summary>
    /// <remarks>Known as far back as matching looked, and unknown when it did not look back.</remarks>
    /// <param name="match">The match.</param>
    public static Recidivefeit Of(Match match)
    {
        ArgumentNullException.ThrowIfNull(match);
        var meldingen = Reports(match);
        return meldingen is null && match.Regels.TerugblikMaanden == 0 ? Onbekend
            : new() { BekendeMaanden = match.Regels.TerugblikMaanden, Meldingen = meldingen is null ? [] : meldingen.ToValueList() };
    }

    /// <summary>What the look-back of matching and the earlier cases of the host tell together (TRI-5).</summary>
    /// <remarks>A signal of a month and partner of which the host gives the case with its result is not told twice.</remarks>
    /// <param name="match">The match.</param>
    /// <param name="zaken">The earlier cases on the key that the host knows, in any order.</param>
    /// <param name="maanden">How many months before the month of the run the host looked, 0 or more.</param>
    public static Recidivefeit Of(Match match, IEnumerable<EerdereMelding> zaken, int maanden)
    {
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(zaken);
        ArgumentOutOfRangeException.ThrowIfNegative(maanden);
        var cases = zaken.ToList();
        var signals = (Reports(match) ?? []).Where(signal => !cases.Exists(each => each.Maand == signal.Maand && (each.PartnerId is null || string.Equals(each.PartnerId, signal.PartnerId, StringComparison.Ordinal))));
        return new() { BekendeMaanden = Math.Max(maanden, match.Regels.TerugblikMaanden), Meldingen = cases.Concat(signals).ToValueList() };
    }

    /// <summary>The numbers of months and reports.</summary>
    public override string ToString() => FormattableString.Invariant($"Recidivefeit {{ {Meldingen.Count} meldingen, {BekendeMaanden} maanden bekend }}");

    private static List<EerdereMelding>? Reports(Match match)
    {
        List<EerdereMelding>? meldingen = null;
        foreach (var lid in match.Leden.AsSpan())
        {
            if (lid.Signaal.Aanlevermaand < match.Maand)
            {
                (meldingen ??= []).Add(new() { Maand = lid.Signaal.Aanlevermaand, PartnerId = lid.Signaal.Partner.Id });
            }
        }

        return meldingen;
    }
}
