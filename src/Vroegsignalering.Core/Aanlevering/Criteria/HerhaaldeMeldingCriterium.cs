using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>Not a repetition of a signal that was taken up (AAN-8).</summary>
internal sealed class HerhaaldeMeldingCriterium(Aanlevercriteria criteria, LocalDate peildatum) : IAanlevercriterium
{
    private readonly Herhalingsafspraak _afspraak = criteria.Herhaling.Op(peildatum);

    public string Code => Aanlevercriteriumcodes.HerhaaldeMelding;

    public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context)
    {
        if (_afspraak.Maanden == 0)
        {
            return Criteriumoordeel.Voldaan;
        }

        var (vanaf, voor) = (context.Maand.PlusMonths(-_afspraak.Maanden), context.Maand);
        var higherUnknown = false;
        foreach (var earlier in context.Historie.OnAddress(signaal))
        {
            if (earlier.Status != Signaalstatus.Opgepakt
                || !Signaalhistorie.IsEarlier(earlier, signaal, vanaf, voor)
                || AnnouncesEndOfSupply(signaal, earlier.Signaal))
            {
                continue;
            }

            var (now, before) = (signaal.Achterstand.Totaalbedrag, earlier.Signaal.Achterstand.Totaalbedrag);
            if (!_afspraak.OokHogerBedrag && (now is null || before is null))
            {
                higherUnknown = true;
                continue;
            }

            if (_afspraak.OokHogerBedrag || now <= before)
            {
                return Criteriumoordeel.NietVoldaan(new HerhaaldeMelding
                {
                    EerderNummer = earlier.Signaal.Nummer,
                    EerdereMaand = earlier.Signaal.Aanlevermaand,
                    Bron = criteria.Herhaling.BronOp(peildatum),
                });
            }
        }

        return higherUnknown ? Criteriumoordeel.VoldaanMet(Aanleveropmerking.HerhalingOnbekend) : Criteriumoordeel.Voldaan;
    }

    // Own: an announced end of supply is news after an early signal, whatever the amount.
    private static bool AnnouncesEndOfSupply(Vroegsignaal now, Vroegsignaal before) =>
        now.Soort == Signaalsoort.Eindeleveringssignaal && before.Soort != Signaalsoort.Eindeleveringssignaal;
}
