using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>Enough reminders (AAN-6).</summary>
internal sealed class AanmaningenCriterium(Aanlevercriteria criteria, Partnertoetswaarden waarden, LocalDate peildatum)
    : AantalCriterium(criteria, waarden, peildatum)
{
    public override string Code => Aanlevercriteriumcodes.Aanmaningen;

    protected override string Veld => Invoervelden.AantalAanmaningen;

    protected override Aanleveropmerking Onbekend => Aanleveropmerking.AanmaningenOnbekend;

    protected override (int Minimum, Bron Bron) MinimumOf(Toetswaarden toets) => (toets.MinimumAanmaningen, toets.Aanmaningenbron);

    protected override int? CountOf(Betalingsachterstand achterstand) => achterstand.AantalAanmaningen;
}
