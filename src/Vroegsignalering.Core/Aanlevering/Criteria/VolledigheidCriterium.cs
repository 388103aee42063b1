using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>The amount is there, or may be unknown (SIG-4).</summary>
internal sealed class VolledigheidCriterium(Aanlevercriteria criteria, LocalDate peildatum) : IAanlevercriterium
{
    private readonly bool _mayBeUnknown = criteria.OnbekendBedrag.Op(peildatum) == OmgangMetOnbekend.Toelaten;

    public string Code => Aanlevercriteriumcodes.Volledigheid;

    public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context) =>
        signaal.Achterstand.Totaalbedrag is not null ? Criteriumoordeel.Voldaan
        : _mayBeUnknown ? Criteriumoordeel.VoldaanMet(Aanleveropmerking.BedragOnbekend)
        : Criteriumoordeel.NietVoldaan(new OnvolledigeGegevens { Veld = Invoervelden.Bedrag, Bron = criteria.OnbekendBedrag.BronOp(peildatum) });
}
