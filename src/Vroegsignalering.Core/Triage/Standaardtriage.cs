namespace Vroegsignalering.Triage;

/// <summary>The triage of the six municipalities of source 004, ready-made: every rule with its source.</summary>
/// <remarks>
/// Where a text leaves something open the rule is a documented choice of this library (<see cref="Bron.IsEigenKeuze"/>). Changed with <c>with</c> and
/// <see cref="Triageregels.With(Triageregel)"/>. Thread safe: immutable.
/// </remarks>
public static class Standaardtriage
{
    /// <summary>Municipality 1: high amounts and several signals a visit, young people to a youth worker. What is high is a choice: €500 or more.</summary>
    public static Triageregels Gemeente1 { get; } = Standaard.Gemeente1.Make();

    /// <summary>Municipality 2: a message by itself below €575; visit and telephone above, by the social teams where there is rent.</summary>
    public static Triageregels Gemeente2 { get; } = Standaard.Gemeente2.Make();

    /// <summary>Municipality 3: e-mail, telephone or visit by amount; recurrence in a bucket of its own, looked at by hand.</summary>
    public static Triageregels Gemeente3 { get; } = Standaard.Gemeente3.Make();

    /// <summary>Municipality 4: crisis first; visit, telephone or letter by match, recurrence and amount; 20 visits and 50 calls.</summary>
    public static Triageregels Gemeente4 { get; } = Standaard.Gemeente4.Make();

    /// <summary>Municipality 5: everyone a letter; 30 visits to several partners or end of supply, 50 calls to the next by amount.</summary>
    public static Triageregels Gemeente5 { get; } = Standaard.Gemeente5.Make();

    /// <summary>Municipality 6: visits to matches and tenants of corporations, and to the highest amounts with what is left of 85; the others a letter.</summary>
    public static Triageregels Gemeente6 { get; } = Standaard.Gemeente6.Make();

    /// <summary>All six, in order.</summary>
    public static IReadOnlyList<Triageregels> All { get; } = [Gemeente1, Gemeente2, Gemeente3, Gemeente4, Gemeente5, Gemeente6];
}
