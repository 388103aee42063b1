using Vroegsignalering.Foundation;

namespace Vroegsignalering.PolicyKit;

/// <summary>What checking a policy gave.</summary>
/// <remarks>Thread safe: immutable.</remarks>
public sealed record PolicyReport
{
    /// <summary>How many months were checked for each law.</summary>
    public required int Months { get; init; }

    /// <summary>The laws that were checked.</summary>
    public required ValueList<PolicyLaw> Laws { get; init; }

    /// <summary>The laws that are broken, each once; empty: none.</summary>
    public required ValueList<PolicyBreach> Breaches { get; init; }

    /// <summary>Whether no law is broken.</summary>
    public bool IsObeyed => Breaches.Count == 0;

    /// <summary>Fails a test of any framework when a law is broken.</summary>
    /// <exception cref="PolicyBreachException">A law is broken; the message is the report.</exception>
    public void ThrowIfBroken()
    {
        if (!IsObeyed)
        {
            throw new PolicyBreachException(ToString());
        }
    }

    /// <summary>The report: one line when every law is obeyed, else each breach with its smallest month.</summary>
    public override string ToString() => IsObeyed
        ? FormattableString.Invariant($"{Laws.Count} laws obeyed in {Months} generated months")
        : FormattableString.Invariant($"{Breaches.Count} of {Laws.Count} laws broken\n") + string.Join('\n', Breaches);
}
