using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>The name of a person or a trade name is there, or may be unknown (own).</summary>
internal sealed class NaamCriterium(Aanlevercriteria criteria, LocalDate peildatum) : IAanlevercriterium
{
    private readonly bool _mayBeUnknown = criteria.OnbekendeNaam.Op(peildatum) == OmgangMetOnbekend.Toelaten;

    public string Code => Aanlevercriteriumcodes.Naam;

    public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context) =>
        signaal.Client.Naam is not null || signaal.Client.Bedrijfsnaam is not null ? Criteriumoordeel.Voldaan
        : _mayBeUnknown ? Criteriumoordeel.VoldaanMet(Aanleveropmerking.NaamOnbekend)
        : Criteriumoordeel.NietVoldaan(new OnvolledigeGegevens { Veld = Invoervelden.Achternaam, Bron = criteria.OnbekendeNaam.BronOp(peildatum) });
}
