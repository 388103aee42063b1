namespace Vroegsignalering.Matches;

/// <summary>One comparison of the ranking; a host can add its own (SEL-1).</summary>
/// <remarks>
/// A pure function, transitive and antisymmetric; called from several threads at once. Ties are broken by the next comparison of
/// the werkwijze and at last by the key, so that the ranking is total.
/// </remarks>
public interface IRangorde
{
    /// <summary>The stable code, kebab-case, by which a werkwijze names the comparison.</summary>
    string Code { get; }

    /// <summary>Compares two matches.</summary>
    /// <param name="left">One match.</param>
    /// <param name="right">The other match.</param>
    /// <returns>Less than 0 when <paramref name="left"/> ranks higher, 0 for a tie, more than 0 when it ranks lower.</returns>
    int Compare(Match left, Match right);
}
