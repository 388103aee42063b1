using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>Kinds of partners that the rules treat alike.</summary>
internal sealed record PartnerClass(List<Signaalpartnersoort> Kinds, bool IsInUniverse)
{
    public Signaalpartnersoort First => Kinds[0];
}
