using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>The remarks of the Energieregeling; it never drops a signal (AAN-6, own).</summary>
internal sealed class EnergieregelingCriterium(Aanlevercriteria criteria, LocalDate peildatum) : IAanlevercriterium
{
    private readonly bool _asked = criteria.Energieregeling.Op(peildatum);

    public string Code => Aanlevercriteriumcodes.Energieregeling;

    public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context)
    {
        if (!_asked || signaal.Partner.Soort != Signaalpartnersoort.Energie)
        {
            return Criteriumoordeel.Voldaan;
        }

        return HasEarlierVroegsignaal(signaal, context) ? Criteriumoordeel.Voldaan
            : signaal.Soort == Signaalsoort.Eindeleveringssignaal ? Criteriumoordeel.VoldaanMet(Aanleveropmerking.GeenEerderVroegsignaal)
            : signaal.Soort == Signaalsoort.Vroegsignaal && signaal.Inspanning.PersoonlijkContact != true ? Criteriumoordeel.VoldaanMet(Aanleveropmerking.GeenPersoonlijkContact)
            : Criteriumoordeel.Voldaan;
    }

    // An update tells that there was an early signal; an earlier end of supply does not.
    private static bool HasEarlierVroegsignaal(Vroegsignaal signaal, Aanlevercontext context)
    {
        var voor = SignaalFigures.Number(context.Maand);
        foreach (var earlier in context.Historie.OnAddress(signaal, voor))
        {
            if ((earlier.Signaal.Soort == Signaalsoort.Vroegsignaal || earlier.Signaal.Soort == Signaalsoort.GeactualiseerdVroegsignaal)
                && Signaalhistorie.IsEarlier(earlier, signaal, int.MinValue, voor))
            {
                return true;
            }
        }

        return false;
    }
}
