using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>Rent is of a dwelling, or it is unknown whether it is; no other kind of partner is asked (AAN-7).</summary>
internal sealed class WoningCriterium : IAanlevercriterium
{
    private static readonly Bron Source = Bron.Signaalreis.Bij("garagebox");

    public string Code => Aanlevercriteriumcodes.Woning;

    public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context) =>
        signaal.Partner.Soort == Signaalpartnersoort.Huur && signaal.Adres.Gebruik.KanWoningZijn == false
            ? Criteriumoordeel.NietVoldaan(new GeenWoning { Gebruik = signaal.Adres.Gebruik, Bron = Source })
            : Criteriumoordeel.Voldaan;
}
