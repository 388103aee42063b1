using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>Days from the due date to the reference date within the window, both ends included (AAN-2 to AAN-4).</summary>
internal sealed class OuderdomCriterium(Aanlevercriteria criteria, Partnertoetswaarden waarden, LocalDate peildatum) : IAanlevercriterium
{
    private readonly bool _admitUnknown = criteria.Onbekend.Op(peildatum) == OmgangMetOnbekend.Toelaten;
    private readonly bool _exceptions = criteria.UitzonderingCrediteur.Op(peildatum);

    public string Code => Aanlevercriteriumcodes.Ouderdom;

    public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context)
    {
        var toets = waarden.Of(signaal.Partner);
        if (toets.Venster is { VanafDagen: null, TotEnMetDagen: null })
        {
            return Criteriumoordeel.Voldaan;
        }

        if (toets.VervaldatumOf(signaal.Achterstand) is not { } vervaldatum)
        {
            return _admitUnknown
                ? Criteriumoordeel.VoldaanMet(Aanleveropmerking.VervaldatumOnbekend)
                : Criteriumoordeel.NietVoldaan(new OnvolledigeGegevens { Veld = Invoervelden.OudsteVervaldatum, Bron = criteria.Onbekend.BronOp(peildatum) });
        }

        var dagen = Period.DaysBetween(vervaldatum, peildatum);
        Uitvalreden? reden = dagen < toets.Venster.VanafDagen
            ? new TeJong { Dagen = dagen, VanafDagen = toets.Venster.VanafDagen.Value, Bron = toets.Vensterbron }
            : dagen > toets.Venster.TotEnMetDagen
                ? new TeOud { Dagen = dagen, TotEnMetDagen = toets.Venster.TotEnMetDagen.Value, Bron = toets.Vensterbron }
                : null;
        return reden is null ? Criteriumoordeel.Voldaan
            : _exceptions && signaal.Has(Signaalmarkering.UitzonderingCrediteur) ? Criteriumoordeel.VoldaanMet(Aanleveropmerking.UitzonderingCrediteur)
            : Criteriumoordeel.NietVoldaan(reden);
    }
}
