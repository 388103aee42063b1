using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>The remarks of the Energieregeling; it never drops a signal (AAN-6, own).</summary>
internal sealed class EnergieregelingCriterium(Aanlevercriteria criteria, LocalDate peildatum) : IAanlevercriterium
{
    private static readonly YearMonth Always = new(1970, 1);

    private readonly bool _asked = criteria.Energieregeling.Op(peildatum);

    public string Code => Aanlevercriteriumcodes.Energieregeling;

    public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context)
    {
        if (!_asked || signaal.Partner.Soort != Signaalpartnersoort.Energie)
        {
            return Criteriumoordeel.Voldaan;
        }

        var first = !context.Historie.EarlierSignals(signaal, Always, context.Maand).Any();
        return !first ? Criteriumoordeel.Voldaan
            : signaal.Soort == Signaalsoort.Eindeleveringssignaal ? Criteriumoordeel.VoldaanMet(Aanleveropmerking.GeenEerderVroegsignaal)
            : signaal.Soort == Signaalsoort.Vroegsignaal && signaal.Inspanning.PersoonlijkContact != true ? Criteriumoordeel.VoldaanMet(Aanleveropmerking.GeenPersoonlijkContact)
            : Criteriumoordeel.Voldaan;
    }
}
