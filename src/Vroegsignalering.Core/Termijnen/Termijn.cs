using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>A term: a number with its unit, its direction and its ground, never a bare number (TER-3).</summary>
/// <remarks>
/// The start day is not counted: 14 calendar days from 25 November end on 9 December. Written as <c>28 werkdagen (convenant)</c>,
/// <c>4 weken (wet-of-amvb)</c>, <c>20 werkdagen terug (convenant)</c>. Reckoned by <see cref="TermijnCalculator"/>. Value equality: 4 weeks
/// and 28 calendar days are not equal, because the law extends terms up to 12 weeks and up to 90 days. Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(ValueObjectJsonConverter<Termijn>))]
public sealed partial record Termijn : IValueObject<Termijn>
{
    /// <summary>The highest number of a unit.</summary>
    public const int HighestAantal = 9999;

    // Atw art. 4: longer terms are not extended; art. 2: from three days on a term holds at least two days of work.
    private const int LongestExtendedDays = 90;
    private const int LongestExtendedWeeks = 12;
    private const int LongestExtendedMonths = 3;
    private const int FewestDaysForArticle2 = 3;

    private readonly int _aantal = 1;

    /// <summary>The number of units, 1 to <see cref="HighestAantal"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 9999.</exception>
    public required int Aantal
    {
        get => _aantal;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, HighestAantal);
            _aantal = value;
        }
    }

    /// <summary>The unit.</summary>
    public required Termijneenheid Eenheid { get; init; }

    /// <summary>Forward from the start, or counted back from it; default forward.</summary>
    public Termijnrichting Richting { get; init; } = Termijnrichting.Vooruit;

    /// <summary>On what the term rests.</summary>
    public required Grondslag Grondslag { get; init; }

    /// <summary>Whether the Algemene termijnenwet extends this term when it ends on a day off or holds too few working days (TER-4).</summary>
    /// <value>
    /// True on the ground of a law or order in council, forward, and at most 90 days, 12 weeks or 3 months. 90 working days count as days,
    /// so that 91 working days are not extended.
    /// </value>
    public bool IsVerlengbaar => Grondslag == Grondslag.WetOfAmvb && Richting == Termijnrichting.Vooruit && Aantal <= LongestExtended;

    /// <summary>Whether the term is of at least three days, so that it holds at least two working days when it can be extended (art. 2).</summary>
    internal bool IsAtLeastThreeDays => Aantal >= FewestDaysForArticle2 || Eenheid == Termijneenheid.Weken || Eenheid == Termijneenheid.Maanden;

    private int LongestExtended =>
        Eenheid == Termijneenheid.Weken ? LongestExtendedWeeks : Eenheid == Termijneenheid.Maanden ? LongestExtendedMonths : LongestExtendedDays;
}
