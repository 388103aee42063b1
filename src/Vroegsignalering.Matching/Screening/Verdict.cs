using Vroegsignalering.Foundation;
using Vroegsignalering.Matching.Vergelijking;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Screening;

/// <summary>Makes the verdict of one signal of what the household decision found.</summary>
internal static class Verdict
{
    public static BrpOordeel Of(Vroegsignaal signaal, Claim? claim, Registerpersoon[] persons, BrpDrempels drempels)
    {
        var shown = claim is null ? -1 : claim.Assigned >= 0 ? claim.Assigned : claim.Best;
        var next = claim is null || shown < 0 ? -1 : claim.IndexOfBest(shown);
        var (uitkomst, bevinding, redenen) = Decide(signaal, claim, persons, drempels);
        return new()
        {
            Signaal = Signaalverwijzing.Of(signaal),
            Uitkomst = uitkomst,
            Bevinding = bevinding,
            Redenen = redenen,
            AantalKandidaten = claim is null ? 0 : persons.Length,
            Kandidaat = shown < 0 ? null : claim!.Evidence[shown].ToKandidaatvergelijking(persons[shown]),
            NaasteAndere = next < 0 ? null : claim!.Evidence[next].ToKandidaatvergelijking(persons[next]),
            Verschil = next < 0 ? null : claim!.Distance,
            Drempels = drempels,
        };
    }

    private static (BrpUitkomst Uitkomst, BrpBevinding Bevinding, ValueList<Controlereden> Redenen) Decide(
        Vroegsignaal signaal, Claim? claim, Registerpersoon[] persons, BrpDrempels drempels)
    {
        if (claim is null)
        {
            return (BrpUitkomst.Afgewezen, BrpBevinding.Rechtspersoon, []);
        }

        var entrepreneur = IsEntrepreneur(signaal);
        if (claim.Best < 0 || claim.Evidence[claim.Best].Score < drempels.Afwijsdrempel)
        {
            return Reject(IsNoDwelling(signaal) ? BrpBevinding.GeenWoning : BrpBevinding.NietOpAdres, entrepreneur);
        }

        var doubts = Doubts(claim, drempels);
        if (doubts.Count > 0)
        {
            // A garage box is no dwelling, whoever it is about; unless the best candidate is registered there.
            return IsNoDwelling(signaal) && !Belemmeringen.IsAtAddress(claim.Evidence[claim.Best].Adres.Grond)
                ? Reject(BrpBevinding.GeenWoning, entrepreneur)
                : ByHand(BrpBevinding.Onzeker, entrepreneur ? [.. doubts, Controlereden.Ondernemer] : doubts);
        }

        return DecideIdentified(signaal, claim.Evidence[claim.Assigned], persons[claim.Assigned], entrepreneur);
    }

    private static ValueList<Controlereden> Doubts(Claim claim, BrpDrempels drempels)
    {
        var doubts = new List<Controlereden>(2);
        if (claim.Assigned < 0 || claim.Evidence[claim.Assigned].Score < drempels.Bevestigdrempel || Belemmeringen.IsInDoubt(claim.Evidence[claim.Assigned]))
        {
            doubts.Add(Controlereden.RegisterTwijfel);
        }

        if (claim.Distance < drempels.Marge || claim.Assigned < 0 || HasNamesake(claim))
        {
            doubts.Add(Controlereden.Naamgenoot);
        }

        return doubts.ToValueList();
    }

    private static bool HasNamesake(Claim claim)
    {
        for (var i = 0; i < claim.Evidence.Length; i++)
        {
            if (i != claim.Assigned && Belemmeringen.IsNamesake(claim.Evidence[claim.Assigned], claim.Evidence[i]))
            {
                return true;
            }
        }

        return false;
    }

    // Who it is stands fast; what is left is where and how he is registered.
    private static (BrpUitkomst Uitkomst, BrpBevinding Bevinding, ValueList<Controlereden> Redenen) DecideIdentified(
        Vroegsignaal signaal, in Persoonsbewijs bewijs, Registerpersoon persoon, bool entrepreneur)
    {
        if (persoon.Status == Inschrijfstatus.Overleden)
        {
            return (BrpUitkomst.Afgewezen, BrpBevinding.Overleden, []);
        }

        if (persoon.Status == Inschrijfstatus.Vertrokken || persoon.Status == Inschrijfstatus.InwonerElders)
        {
            return (BrpUitkomst.Afgewezen, BrpBevinding.GeenInwoner, []);
        }

        if (persoon.Status == Inschrijfstatus.Opgeschort)
        {
            return ByHand(BrpBevinding.Onzeker, [Controlereden.RegisterTwijfel]);
        }

        if (Belemmeringen.IsAtAddress(bewijs.Adres.Grond))
        {
            return signaal.Adres.Gebruik.KanWoningZijn != false ? (BrpUitkomst.Bevestigd, BrpBevinding.OpAdres, [])
                : ByHand(BrpBevinding.OpAdres, [signaal.Adres.Gebruik == Adresgebruik.Bedrijf ? Controlereden.Ondernemer : Controlereden.RegisterTwijfel]);
        }

        return bewijs.Adres.Grond == Vergelijkingsgrond.AdresAndereToevoeging ? ByHand(BrpBevinding.Onzeker, [Controlereden.RegisterTwijfel])
            : IsNoDwelling(signaal) ? Reject(BrpBevinding.GeenWoning, entrepreneur)
            : persoon.Adres is null ? Reject(BrpBevinding.NietOpAdres, entrepreneur)
            : Reject(BrpBevinding.Verhuisd, entrepreneur);
    }

    // An entrepreneur is never rejected because of where he does business.
    private static (BrpUitkomst Uitkomst, BrpBevinding Bevinding, ValueList<Controlereden> Redenen) Reject(BrpBevinding bevinding, bool entrepreneur) =>
        entrepreneur ? ByHand(bevinding, [Controlereden.Ondernemer]) : (BrpUitkomst.Afgewezen, bevinding, []);

    private static (BrpUitkomst Uitkomst, BrpBevinding Bevinding, ValueList<Controlereden> Redenen) ByHand(BrpBevinding bevinding, ValueList<Controlereden> redenen) =>
        (BrpUitkomst.Handmatig, bevinding, redenen);

    private static bool IsEntrepreneur(Vroegsignaal signaal) =>
        signaal.Client.Bedrijfsnaam is not null
        || signaal.Adres.Gebruik == Adresgebruik.Bedrijf
        || (signaal.Client.Rechtsvorm.NatuurlijkPersoon == true && signaal.Client.Rechtsvorm != Rechtsvorm.Particulier);

    private static bool IsNoDwelling(Vroegsignaal signaal) => signaal.Adres.Gebruik.KanWoningZijn == false && signaal.Adres.Gebruik != Adresgebruik.Bedrijf;
}
