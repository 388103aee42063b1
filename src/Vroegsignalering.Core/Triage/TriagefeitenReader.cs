using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage;

/// <summary>Reads the facts of triage from a match.</summary>
internal static class TriagefeitenReader
{
    private static readonly ValueList<Matchsoort> Enkelvoudig = [Matchsoort.Enkelvoudig];
    private static readonly ValueList<Matchsoort> Meervoudig = [Matchsoort.Meervoudig];

    public static Triagefeiten Read(Match match, LocalDate peildatum, Func<Vroegsignaal, bool>? gaatDoor)
    {
        var signalen = new List<Triagesignaal>(match.Leden.Count);
        var leeftijden = new List<Leeftijd>(1);
        var (phone, mobile, email) = (false, false, false);
        foreach (var lid in match.Leden.AsSpan())
        {
            var signaal = lid.Signaal;
            if (!lid.IsInPeriode || (gaatDoor is not null && signaal.Aanlevermaand == match.Maand && !gaatDoor(signaal)))
            {
                continue;
            }

            signalen.Add(Read(signaal));
            var leeftijd = Leeftijd.Of(signaal.Client.Geboortedatum, peildatum);
            if (!leeftijden.Contains(leeftijd))
            {
                leeftijden.Add(leeftijd);
            }

            var gegevens = signaal.Client.Contactgegevens;
            phone |= gegevens.Telefoonnummer is not null;
            mobile |= gegevens.Telefoonnummer is { IsMobiel: true };
            email |= gegevens.Emailadres is not null;
        }

        return new()
        {
            Nummer = match.Nummer,
            Match = match,
            IsDirectOpgepakt = match.IsDirectOpgepakt,
            Signalen = signalen.ToValueList(),
            Soorten = Kinds(match, signalen.Count),
            Leeftijden = leeftijden.ToValueList(),
            Contactgegevens = Details(phone, mobile, email),
            Recidive = Recidivefeit.Of(match),
        };
    }

    private static Triagesignaal Read(Vroegsignaal signaal) => new()
    {
        Partnersoort = signaal.Partner.Soort,
        PartnerId = signaal.Partner.Id,
        Verhuurdersoort = signaal.Partner.Verhuurdersoort,
        Soort = signaal.Soort,
        Markeringen = signaal.Markeringen,
        Bedrag = signaal.Achterstand.Totaalbedrag,
        OudsteVervaldatum = signaal.Achterstand.OudsteVervaldatum,
    };

    // What screening leaves of a match of two signals is single, whatever it was before.
    private static ValueList<Matchsoort> Kinds(Match match, int count)
    {
        var kinds = count == 1 ? Enkelvoudig : Meervoudig;
        return match.Soorten.Contains(Matchsoort.Opeenvolgend) ? kinds.Add(Matchsoort.Opeenvolgend) : kinds;
    }

    private static ValueList<Contactgegeven> Details(bool phone, bool mobile, bool email)
    {
        if (!phone && !email)
        {
            return [];
        }

        var details = new List<Contactgegeven>(3);
        if (phone)
        {
            details.Add(Contactgegeven.Telefoonnummer);
        }

        if (mobile)
        {
            details.Add(Contactgegeven.MobielNummer);
        }

        if (email)
        {
            details.Add(Contactgegeven.Emailadres);
        }

        return details.ToValueList();
    }
}
