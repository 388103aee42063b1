using NodaTime;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>The partner did what the werkwijze asks before a report (SIG-13); the first effort that is missing is the reason.</summary>
internal sealed class InspanningCriterium(Aanlevercriteria criteria, Partnertoetswaarden waarden, LocalDate peildatum) : IAanlevercriterium
{
    private readonly bool _admitUnknown = criteria.Onbekend.Op(peildatum) == OmgangMetOnbekend.Toelaten;

    public string Code => Aanlevercriteriumcodes.Inspanning;

    public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context)
    {
        var toets = waarden.Of(signaal.Partner);
        Inspanningsoort? unknown = null;
        foreach (var soort in toets.VereisteInspanning.AsSpan())
        {
            var answer = soort.In(signaal.Inspanning);
            if (answer == false)
            {
                return Criteriumoordeel.NietVoldaan(new OnvoldoendeInspanning { Inspanning = soort, Bron = toets.Inspanningbron });
            }

            unknown ??= answer is null ? soort : null;
        }

        return unknown is null ? Criteriumoordeel.Voldaan
            : _admitUnknown ? Criteriumoordeel.VoldaanMet(Aanleveropmerking.InspanningOnbekend)
            : Criteriumoordeel.NietVoldaan(new OnvolledigeGegevens { Veld = FieldOf(unknown), Bron = criteria.Onbekend.BronOp(peildatum) });
    }

    private static string FieldOf(Inspanningsoort soort) => soort.Code.Replace('-', '_');
}
