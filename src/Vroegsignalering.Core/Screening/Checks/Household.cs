using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Screening.Checks;

/// <summary>A match with the signals that are screened: those of the run's month, by partner and number.</summary>
internal sealed class Household(Match match)
{
    public Match Match => match;

    public Vroegsignaal[] Signalen { get; } =
        [.. match.Signalen.OrderBy(signaal => signaal.Partner.Id, StringComparer.Ordinal).ThenBy(signaal => signaal.Nummer)];
}
