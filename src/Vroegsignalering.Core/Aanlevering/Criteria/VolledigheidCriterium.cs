using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>The amount is there, or may be unknown, and there is a name (SIG-4).</summary>
internal sealed class VolledigheidCriterium(Aanlevercriteria criteria, LocalDate peildatum) : IAanlevercriterium
{
    private static readonly Bron NameNeeded = Bron.Eigen("zonder naam is niemand te benaderen");

    private readonly bool _amountMayBeUnknown = criteria.OnbekendBedrag.Op(peildatum) == OmgangMetOnbekend.Toelaten;

    public string Code => Aanlevercriteriumcodes.Volledigheid;

    public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context)
    {
        if (signaal.Client.Naam is null && signaal.Client.Bedrijfsnaam is null)
        {
            return Criteriumoordeel.NietVoldaan(new OnvolledigeGegevens { Veld = Invoervelden.Achternaam, Bron = NameNeeded });
        }

        if (signaal.Achterstand.Totaalbedrag is not null)
        {
            return Criteriumoordeel.Voldaan;
        }

        return _amountMayBeUnknown
            ? Criteriumoordeel.VoldaanMet(Aanleveropmerking.BedragOnbekend)
            : Criteriumoordeel.NietVoldaan(new OnvolledigeGegevens { Veld = Invoervelden.Bedrag, Bron = criteria.OnbekendBedrag.BronOp(peildatum) });
    }
}
