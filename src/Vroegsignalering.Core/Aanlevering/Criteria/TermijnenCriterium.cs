using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>Enough unpaid instalments (AAN-6).</summary>
internal sealed class TermijnenCriterium(Aanlevercriteria criteria, Partnertoetswaarden waarden, LocalDate peildatum)
    : AantalCriterium(criteria, waarden, peildatum)
{
    public override string Code => Aanlevercriteriumcodes.Termijnen;

    protected override string Veld => Invoervelden.AantalTermijnen;

    protected override Aanleveropmerking Onbekend => Aanleveropmerking.TermijnenOnbekend;

    protected override (int Minimum, Bron Bron) MinimumOf(Toetswaarden toets) => (toets.MinimumTermijnen, toets.Termijnenbron);

    protected override int? CountOf(Betalingsachterstand achterstand) => achterstand.AantalTermijnen;
}
