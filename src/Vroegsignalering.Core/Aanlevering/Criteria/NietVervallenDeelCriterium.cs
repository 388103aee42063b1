using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>A part of the amount that is not yet due gets a remark; it never drops a signal (AAN-6).</summary>
internal sealed class NietVervallenDeelCriterium : IAanlevercriterium
{
    private static readonly Criteriumoordeel Remark = Criteriumoordeel.VoldaanMet(Aanleveropmerking.NietVervallenDeel);

    public string Code => Aanlevercriteriumcodes.NietVervallenDeel;

    public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context) =>
        signaal.Achterstand.NietVervallenDeel is { Cents: > 0 } ? Remark : Criteriumoordeel.Voldaan;
}
