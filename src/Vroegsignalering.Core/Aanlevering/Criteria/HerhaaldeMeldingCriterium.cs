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

        return LastTakenUp(signaal, context) is not { } earlier ? Criteriumoordeel.Voldaan : Compare(signaal, earlier.Signaal);
    }

    /// <summary>The verdict as <see cref="VerdictBits"/>, without its figures.</summary>
    public ushort AssessAsBits(Vroegsignaal signaal, Aanlevercontext context)
    {
        if (LastTakenUp(signaal, context) is not { } earlier)
        {
            return 0;
        }

        var (now, before) = (signaal.Figures.Cents, earlier.Signaal.Figures.Cents);
        return _afspraak.OokHogerBedrag || (now >= 0 && before >= 0 && now <= before) ? VerdictBits.Of(Uitvalredensoort.HerhaaldeMelding)
            : now < 0 || before < 0 ? VerdictBits.Opmerking
            : (ushort)0;
    }

    private Criteriumoordeel Compare(Vroegsignaal signaal, Vroegsignaal earlier)
    {
        var (now, before) = (signaal.Achterstand.Totaalbedrag, earlier.Achterstand.Totaalbedrag);
        return _afspraak.OokHogerBedrag || now <= before
            ? Criteriumoordeel.NietVoldaan(new HerhaaldeMelding
            {
                Bedrag = now,
                EerderBedrag = before,
                EerderNummer = earlier.Nummer,
                EerdereMaand = earlier.Aanlevermaand,
                OokHogerBedrag = _afspraak.OokHogerBedrag,
                Bron = criteria.Herhaling.BronOp(peildatum),
            })
            : now is null || before is null ? Criteriumoordeel.VoldaanMet(Aanleveropmerking.HerhalingOnbekend)
            : Criteriumoordeel.Voldaan;
    }

    // Own: the newest one taken up is what the arrears are compared with; an older, higher one was followed up since.
    private Historiesignaal? LastTakenUp(Vroegsignaal signaal, Aanlevercontext context)
    {
        var voor = SignaalFigures.Number(context.Maand);
        var vanaf = voor - _afspraak.Maanden;
        foreach (var earlier in context.Historie.TakenUpOnAddress(signaal, voor))
        {
            if (Signaalhistorie.IsEarlier(earlier, signaal, vanaf, voor)
                && (_afspraak.OokEindelevering || !AnnouncesEndOfSupply(signaal, earlier.Signaal)))
            {
                // AAN-6: after full payment a new arrear is new.
                return earlier.Betaalbericht?.Stand == Betaalstand.Betaald ? null : earlier;
            }
        }

        return null;
    }

    private static bool AnnouncesEndOfSupply(Vroegsignaal now, Vroegsignaal before) =>
        now.Soort == Signaalsoort.Eindeleveringssignaal && before.Soort != Signaalsoort.Eindeleveringssignaal;
}
