using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage;

/// <summary>An age in whole years as far as it is known: from lowest to highest, both included.</summary>
/// <remarks>Personal: <c>ToString</c> shows nothing. Value equality. Thread safe: immutable.</remarks>
public sealed record Leeftijd
{
    /// <summary>Nothing is known of the age.</summary>
    public static Leeftijd Onbekend { get; } = new() { Minimum = 0, Maximum = null };

    /// <summary>Lowest age it can be, in whole years, included.</summary>
    public required int Minimum { get; init; }

    /// <summary>Highest age it can be, in whole years, included; null: any.</summary>
    public required int? Maximum { get; init; }

    /// <summary>An age that is known.</summary>
    /// <param name="jaren">Whole years.</param>
    public static Leeftijd Exact(int jaren) => new() { Minimum = jaren, Maximum = jaren };

    /// <summary>The age on a date, as far as the birth date tells.</summary>
    /// <remarks>
    /// Born in 1980, day unknown: on 25 March 2025 44 or 45. 1 January 2000 is a usual placeholder and tells nothing (own); another 1 January is taken as
    /// written. A birth date after the date tells nothing either.
    /// </remarks>
    /// <param name="geboortedatum">The birth date.</param>
    /// <param name="peildatum">The reference date.</param>
    public static Leeftijd Of(Geboortedatum geboortedatum, LocalDate peildatum)
    {
        if (geboortedatum.Jaar is not { } jaar || geboortedatum.Opvulverdenking == Opvulverdenking.Sterk || jaar > peildatum.Year)
        {
            return Onbekend;
        }

        var highest = peildatum.Year - jaar;
        return geboortedatum.LeeftijdOp(peildatum) is { } jaren ? Exact(jaren)
            : geboortedatum.IsVolledig || geboortedatum.Maand > peildatum.Month && highest == 0 ? Onbekend
            : new() { Minimum = Math.Max(0, highest - 1), Maximum = highest };
    }

    /// <summary>Shows nothing: an age is personal.</summary>
    public override string ToString() => Mask.Hidden;
}
