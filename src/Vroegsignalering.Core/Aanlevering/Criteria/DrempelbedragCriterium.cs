using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>Not below the threshold, for Zorg by the premium part when it is given; an unknown amount is the business of <see cref="VolledigheidCriterium"/> (AAN-5).</summary>
internal sealed class DrempelbedragCriterium(Partnertoetswaarden waarden) : IAanlevercriterium
{
    public string Code => Aanlevercriteriumcodes.Drempelbedrag;

    public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context)
    {
        var toets = waarden.Of(signaal.Partner);
        if (AmountOf(signaal) is { } bedrag && !toets.Drempel.Admits(bedrag))
        {
            return Criteriumoordeel.NietVoldaan(new OnderDrempelbedrag { Bedrag = bedrag, Drempel = toets.Drempel, Bron = toets.Drempelbron });
        }

        return Criteriumoordeel.Voldaan;
    }

    private static Bedrag? AmountOf(Vroegsignaal signaal) =>
        signaal.Partner.Soort == Signaalpartnersoort.Zorg && signaal.Achterstand.Premiedeel is { } premie ? premie : signaal.Achterstand.Totaalbedrag;
}
