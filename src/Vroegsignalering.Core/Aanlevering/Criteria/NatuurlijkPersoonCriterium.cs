using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>A natural person, whatever the address (AAN-7, SIG-10).</summary>
internal sealed class NatuurlijkPersoonCriterium(Aanlevercriteria criteria, LocalDate peildatum) : IAanlevercriterium
{
    private readonly bool _asked = criteria.AlleenNatuurlijkePersonen.Op(peildatum);

    public string Code => Aanlevercriteriumcodes.NatuurlijkPersoon;

    public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context) =>
        !_asked || signaal.Has(Signaalmarkering.PersoonlijkAansprakelijk) ? Criteriumoordeel.Voldaan : signaal.Client.Rechtsvorm.NatuurlijkPersoon switch
        {
            true => Criteriumoordeel.Voldaan,
            null => Criteriumoordeel.VoldaanMet(Aanleveropmerking.RechtsvormOnbekend),
            false => Criteriumoordeel.NietVoldaan(new Rechtspersoon
            {
                Rechtsvorm = signaal.Client.Rechtsvorm,
                Bron = criteria.AlleenNatuurlijkePersonen.BronOp(peildatum),
            }),
        };
}
