using System.Globalization;
using System.Text;
using Vroegsignalering.Triage;

namespace Vroegsignalering.PolicyKit;

/// <summary>A law that a policy breaks, with the smallest month found in which it does.</summary>
/// <remarks>Nothing personal: the months are made up. Thread safe: immutable.</remarks>
public sealed record PolicyBreach
{
    /// <summary>The law.</summary>
    public required PolicyLaw Law { get; init; }

    /// <summary>The seed of the month in which the breach was first seen.</summary>
    public required int Seed { get; init; }

    /// <summary>The smallest month found.</summary>
    public required Triageinvoer Month { get; init; }

    /// <summary>What went wrong in it.</summary>
    public required string Explanation { get; init; }

    /// <summary>The law, what went wrong, the matches and the capacity, and how to see it again.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Law}: {Explanation}\n");
        text.Append(CultureInfo.InvariantCulture, $"  smallest month, {Month.Matches.Count} match(es):\n");
        foreach (var match in Month.Matches)
        {
            text.Append("    ").Append(MonthText.Of(match)).Append('\n');
        }

        foreach (var capacity in Month.Capaciteit)
        {
            text.Append("    capacity ").Append(MonthText.Of(capacity, Month.Peildatum)).Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"  see it again: the same options with {{ Seed = {Seed}, Months = 1, Laws = [PolicyLaw.{Law}] }}");
        return text.ToString();
    }
}
