using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>No former customer, no debt settlement, no payment arrangement that is kept (AAN-7).</summary>
internal sealed class KlantsituatieCriterium : IAanlevercriterium
{
    private static readonly Bron Source = Bron.Signaalreis.Bij("aanlevercriteria");

    public string Code => Aanlevercriteriumcodes.Klantsituatie;

    // One verdict per criterion: of several marks the first in the order of the reasons.
    public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context) =>
        signaal.Has(Signaalmarkering.GeenKlantMeer) ? Criteriumoordeel.NietVoldaan(new GeenKlantMeer { Bron = Source })
        : signaal.Has(Signaalmarkering.BekendInSchuldregeling) ? Criteriumoordeel.NietVoldaan(new BekendInSchuldregeling { Bron = Source })
        : signaal.Has(Signaalmarkering.BetalingsregelingLoopt) ? Criteriumoordeel.NietVoldaan(new BetalingsregelingLoopt { Bron = Source })
        : Criteriumoordeel.Voldaan;
}
