namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>The age on the reference date, in whole years, of any person of the match.</summary>
/// <remarks>
/// A match can hold several persons: yes when one is surely in the range, else unknown when one may be, else no. With an incomplete birth date the age is one of
/// several: 1980 is surely not 18 to 27 in 2025, and 1998 may be. 1 January 2000 is a usual placeholder and tells nothing (own). "18–27" of 004 is from 18
/// inclusive to 27 exclusive: 18 up to and including 26. Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Leeftijdvoorwaarde : Triagevoorwaarde
{
    /// <inheritdoc />
    public override Triagevoorwaardesoort Soort => Triagevoorwaardesoort.Leeftijd;

    /// <summary>Lower bound; null: none.</summary>
    public Grens<int>? Vanaf { get; init; }

    /// <summary>Upper bound; null: none.</summary>
    public Grens<int>? Tot { get; init; }
}
