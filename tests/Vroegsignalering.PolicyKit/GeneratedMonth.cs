using Vroegsignalering.Triage;

namespace Vroegsignalering.PolicyKit;

/// <summary>A month that was made up, with a number by which a law makes its own choices.</summary>
/// <remarks>Thread safe: immutable.</remarks>
public sealed record GeneratedMonth
{
    /// <summary>The month.</summary>
    public required Triageinvoer Invoer { get; init; }

    /// <summary>Decides how a law shuffles the matches and how much it raises an amount.</summary>
    public required int Choice { get; init; }

    /// <summary>What a failed property shows.</summary>
    public override string ToString() =>
        string.Join("\n", Invoer.Matches.Select(MonthText.Of).Concat(Invoer.Capaciteit.Select(each => MonthText.Of(each, Invoer.Peildatum))));
}
