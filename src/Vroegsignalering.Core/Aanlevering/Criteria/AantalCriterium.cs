using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>Enough unpaid instalments, or enough reminders; not asked of an Eindeleveringssignaal (AAN-6).</summary>
internal abstract class AantalCriterium(Aanlevercriteria criteria, Partnertoetswaarden waarden, LocalDate peildatum) : IAanlevercriterium
{
    private readonly bool _admitUnknown = criteria.Onbekend.Op(peildatum) == OmgangMetOnbekend.Toelaten;

    public abstract string Code { get; }

    protected abstract string Veld { get; }

    protected abstract Aanleveropmerking Onbekend { get; }

    public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context)
    {
        var (minimum, bron) = MinimumOf(waarden.Of(signaal.Partner));
        if (minimum == 0 || signaal.Soort == Signaalsoort.Eindeleveringssignaal)
        {
            return Criteriumoordeel.Voldaan;
        }

        return CountOf(signaal.Achterstand) is { } aantal
            ? aantal >= minimum
                ? Criteriumoordeel.Voldaan
                : Criteriumoordeel.NietVoldaan(new TeWeinigTermijnen { Veld = Veld, Aantal = aantal, Minimum = minimum, Bron = bron })
            : _admitUnknown
                ? Criteriumoordeel.VoldaanMet(Onbekend)
                : Criteriumoordeel.NietVoldaan(new OnvolledigeGegevens { Veld = Veld, Bron = criteria.Onbekend.BronOp(peildatum) });
    }

    protected abstract (int Minimum, Bron Bron) MinimumOf(Toetswaarden toets);

    protected abstract int? CountOf(Betalingsachterstand achterstand);
}
