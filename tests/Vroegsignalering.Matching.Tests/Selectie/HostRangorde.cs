using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Tests.Selectie;

/// <summary>A comparison of a host.</summary>
internal sealed class HostRangorde(string code, Comparison<Match> comparison) : IRangorde
{
    public string Code => code;

    public int Compare(Match left, Match right) => comparison(left, right);
}
