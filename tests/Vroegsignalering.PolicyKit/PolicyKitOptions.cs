using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Triage;

namespace Vroegsignalering.PolicyKit;

/// <summary>How a policy is checked.</summary>
/// <remarks>Thread safe: immutable.</remarks>
public sealed record PolicyKitOptions
{
    /// <summary>How many months are generated for each law; default 200.</summary>
    public int Months { get; init; } = 200;

    /// <summary>The seed of the first month; the next months have the next seeds. Default 1, so that every run checks the same months.</summary>
    /// <remarks>To see one breach again, give the seed of the report and one month.</remarks>
    public int Seed { get; init; } = 1;

    /// <summary>The highest number of matches in a month; default 20.</summary>
    public int HighestMatches { get; init; } = 20;

    /// <summary>The capacity of the municipality; null (default): another small one each month, so that channels are full often.</summary>
    public ValueList<Kanaalcapaciteit>? Capaciteit { get; init; }

    /// <summary>The teams that generated capacities are for: those that the policy names. Default none.</summary>
    public ValueList<string> Teams { get; init; } = [];

    /// <summary>The reference date; default 25 March 2025.</summary>
    public LocalDate Peildatum { get; init; } = new(2025, 3, 25);

    /// <summary>The laws that are checked; default all.</summary>
    public ValueList<PolicyLaw> Laws { get; init; } = Enum.GetValues<PolicyLaw>().ToValueList();
}
