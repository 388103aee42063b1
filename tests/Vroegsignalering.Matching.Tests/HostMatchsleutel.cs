using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Tests;

/// <summary>A key of a host.</summary>
internal sealed class HostMatchsleutel(string code, Func<Vroegsignaal, Sleutelwaarde?> key) : IMatchsleutel
{
    public string Code => code;

    public Sleutelwaarde? Of(Vroegsignaal signaal) => key(signaal);
}
