using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>The events of one case, as far as deadlines are concerned, under a mark that only the host understands.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed record Termijndossier
{
    /// <summary>The mark of the case, such as a match number; not empty, and nothing personal: it is shown in lists and calendars.</summary>
    public required string Kenmerk { get; init; }

    /// <summary>What happened, in any order.</summary>
    public required ValueList<Termijngebeurtenis> Gebeurtenissen { get; init; }

    /// <summary>The mark and the number of events.</summary>
    public override string ToString() => FormattableString.Invariant($"{Kenmerk} {Gebeurtenissen}");
}
