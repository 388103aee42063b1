using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>Not below the threshold; an unknown amount is the business of <see cref="VolledigheidCriterium"/> (AAN-5).</summary>
internal sealed class DrempelbedragCriterium(Partnertoetswaarden waarden) : IAanlevercriterium
{
    public string Code => Aanlevercriteriumcodes.Drempelbedrag;

    public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context)
    {
        var toets = waarden.Of(signaal.Partner);
        if (signaal.Achterstand.Toetsbedrag is { } bedrag && !toets.Drempel.Admits(bedrag))
        {
            return Criteriumoordeel.NietVoldaan(new OnderDrempelbedrag { Bedrag = bedrag, Drempel = toets.Drempel, Bron = toets.Drempelbron });
        }

        return signaal.Achterstand.NietVervallenDeel is { Cents: > 0 }
            ? Criteriumoordeel.VoldaanMet(Aanleveropmerking.NietVervallenDeel)
            : Criteriumoordeel.Voldaan;
    }
}
