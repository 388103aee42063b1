using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>Which partners send which kind of signal: end of supply is of energy, and a report of the CAK of the CAK (SIG-3).</summary>
internal static class SignalCarriers
{
    public static bool Sends(Signaalpartnersoort partner, Signaalsoort soort) =>
        soort == Signaalsoort.Eindeleveringssignaal ? partner == Signaalpartnersoort.Energie
        : soort != Signaalsoort.CakMelding || IsCak(partner);

    public static bool IsCak(Signaalpartnersoort partner) => partner == Signaalpartnersoort.CakEigenBijdrage || partner == Signaalpartnersoort.CakZorgverzekeringen;
}
